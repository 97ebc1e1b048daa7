import { useMemo, useState } from 'preact/hooks';
import { labelWords } from '../../../kit/label-words.ts';
import type { Stance, StanceAnswer } from '../../api/stances.ts';
import { addedPropositions } from '../../state/comparison.ts';
import { dayWords } from '../../state/days.ts';
import type { Session } from '../../state/session.ts';
import type { Holder } from '../../state/stance-table.ts';
import { sideOf } from '../../state/stance-words.ts';
import { type ActorYears, type YearScale, yearScale, yearsByActor } from '../../state/years.ts';
import { SideLegend } from './proposition-matrix.tsx';
import { NoEvidence, SideMark, StanceEvidence } from './stance-evidence.tsx';

interface Props {
  readonly answer: StanceAnswer;
  readonly actors: readonly Holder[];
  readonly session: Session;
}

/** One proposition over the years: when each actor took which position. Each verb opens its evidence. */
export function YearsOfStances({ answer, actors, session }: Props) {
  const { settings, history, change } = session;
  const [onMap] = addedPropositions(settings, history.view);
  const all = answer.propositions.nodes.toSorted((one, other) => one.text.localeCompare(other.text));
  const proposition = all.find(({ id }) => id === (settings.proposition || onMap)) ?? all[0];
  const [isWhole, setWhole] = useState(false);
  const [open, setOpen] = useState<Stance | null>(null);
  const rows = useMemo(
    () => yearsByActor(answer.stances.filter((stance) => stance.proposition.id === proposition?.id)),
    [answer, proposition?.id],
  );
  const compared = rows.filter(({ actor }) => actors.some(({ id }) => id === actor.id));
  const silent = actors.filter(({ id }) => rows.every(({ actor }) => actor.id !== id));
  const shown = isWhole ? rows : compared;
  if (!proposition) return <p class="note">This graph has no proposition.</p>;
  return (
    <div class="side-by-side">
      <div>
        <form class="pair" aria-label="Proposition" onSubmit={(event) => event.preventDefault()}>
          <label>
            Proposition{' '}
            <select
              value={proposition.id}
              onChange={({ currentTarget }) => change({ proposition: currentTarget.value })}
            >
              {all.map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </select>
          </label>
          <label>
            <input
              type="checkbox"
              checked={isWhole}
              onChange={({ currentTarget }) => setWhole(currentTarget.checked)}
            />{' '}
            every actor with a stance on it ({rows.length})
          </label>
        </form>
        <p>
          Each mark is a day on which a stance was expressed. Its line runs to the next one. After the last it is
          dotted: no end is recorded, which does not say that the stance is still held.
          {history.view.day && ` The upright line is ${dayWords(history.view.day.date)}.`}
          {silent.length > 0 && ` Nothing is recorded of ${silent.map(({ name }) => name).join(', ')}.`}
        </p>
        {shown.length > 0 && <YearTable rows={shown} day={history.view.day?.date ?? null} openStance={setOpen} />}
        <SideLegend />
      </div>
      {open && open.proposition.id === proposition.id ? (
        <StanceEvidence title={open.actor.name} proposition={proposition} stances={[open]} session={session} />
      ) : (
        <NoEvidence words="Open a verb to read the stance: its words, its day and its sources." />
      )}
    </div>
  );
}

/** A row for each actor: its stances on a line of years, and their verbs in order. */
function YearTable({
  rows,
  day,
  openStance,
}: {
  readonly rows: readonly ActorYears[];
  readonly day: string | null;
  readonly openStance: (stance: Stance) => void;
}) {
  const days = rows.flatMap(({ stances }) => stances.map(({ date }) => date));
  const scale = yearScale(day ? [...days, day] : days);
  return (
    <div class="scroll">
      <table class="years" aria-label="Stances over the years">
        <thead>
          <tr>
            <th scope="col">Actor</th>
            <th scope="col">
              <span class="unseen">Line of years</span>
              <span class="ticks" aria-hidden="true">
                {scale.ticks.map(({ year, place }) => (
                  <span key={year} style={{ left: `${place}%` }}>
                    {year}
                  </span>
                ))}
              </span>
            </th>
            <th scope="col">Verbs, earliest first</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.actor.id}>
              <th scope="row">{row.actor.name}</th>
              <td>
                <YearLine row={row} scale={scale} day={day} />
              </td>
              <td>
                {row.stances.map((stance) => (
                  <button
                    key={stance.id}
                    type="button"
                    class="verb"
                    data-side={sideOf(stance.polarity).key}
                    onClick={() => openStance(stance)}
                  >
                    <SideMark polarity={stance.polarity} /> {labelWords(stance.position)} <small>{stance.date}</small>
                    <span class="unseen">, {sideOf(stance.polarity).words}</span>
                  </button>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where the line of a stance ends: on the day it was given up, at the next stance, or at the end of the years. */
function endOf(stances: readonly Stance[], at: number, placeOf: YearScale['placeOf']): number {
  const end = stances[at]?.validTo ?? stances[at + 1]?.date;
  return end ? Math.min(100, placeOf(end)) : 100;
}

/** The stances of an actor on a line. The verbs beside it say the same. */
function YearLine({
  row: { stances },
  scale: { placeOf, ticks },
  day,
}: {
  readonly row: ActorYears;
  readonly scale: YearScale;
  readonly day: string | null;
}) {
  return (
    <svg class="line" width="100%" height="22" aria-hidden="true">
      {ticks.map(({ year, place }) => (
        <line key={year} class="tick" x1={`${place}%`} x2={`${place}%`} y1="0" y2="22" />
      ))}
      {stances.map(({ id, date, polarity }, at) => (
        <line
          key={id}
          data-side={sideOf(polarity).key}
          x1={`${placeOf(date)}%`}
          x2={`${endOf(stances, at, placeOf)}%`}
          stroke-dasharray={at === stances.length - 1 ? '2 3' : undefined}
          y1="11"
          y2="11"
        />
      ))}
      {stances.map(({ id, date, polarity }) => (
        <text key={id} data-side={sideOf(polarity).key} x={`${placeOf(date)}%`} y="16" text-anchor="middle">
          {sideOf(polarity).mark}
        </text>
      ))}
      {day && <line class="day-line" x1={`${placeOf(day)}%`} x2={`${placeOf(day)}%`} y1="0" y2="22" />}
    </svg>
  );
}
