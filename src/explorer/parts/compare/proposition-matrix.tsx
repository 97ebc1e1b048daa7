import { useMemo, useState } from 'preact/hooks';
import { labelWords } from '../../../kit/label-words.ts';
import type { Proposition, Stance, StanceAnswer } from '../../api/stances.ts';
import { addedPropositions } from '../../state/comparison.ts';
import { dayWords } from '../../state/days.ts';
import type { Session } from '../../state/session.ts';
import { comparedPropositions, type Holder, stancesAt, stanceTable } from '../../state/stance-table.ts';
import { sideOf, sides } from '../../state/stance-words.ts';
import { ActorHeadings } from './actor-headings.tsx';
import { moveInGrid } from './move-in-grid.ts';
import { NoEvidence, SideMark, StanceEvidence } from './stance-evidence.tsx';

interface Props {
  readonly answer: StanceAnswer;
  readonly actors: readonly Holder[];
  readonly session: Session;
}

/** One cell, by its actor and its proposition. */
interface Cell {
  readonly actor: Holder;
  readonly proposition: Proposition;
}

/** How each actor stands on each proposition: the verb of its latest stance. A cell opens what is recorded. */
export function PropositionMatrix({ answer, actors, session }: Props) {
  const { settings, history, change } = session;
  const table = useMemo(() => stanceTable(answer.stances), [answer]);
  const [open, setOpen] = useState<Cell | null>(null);
  const [active, setActive] = useState('');
  const added = addedPropositions(settings, history.view);
  const rows = comparedPropositions(answer.propositions.nodes, table, actors, { added, without: settings.without });
  const keys = rows.flatMap((proposition) => actors.map((actor) => keyOf({ actor, proposition })));
  const inTabOrder = keys.includes(active) ? active : keys[0];
  const isOpenShown = open !== null && keys.includes(keyOf(open));
  if (rows.length === 0)
    return <p class="note">No proposition has stances of two of these actors. Search above for one.</p>;
  return (
    <div class="side-by-side">
      <div>
        <MatrixSentence
          count={actors.length}
          rows={rows.length}
          answer={answer}
          date={history.view.day?.date ?? null}
        />
        <div class="scroll">
          <table class="matrix" aria-label="Stances by proposition and actor" onKeyDown={moveInGrid}>
            <ActorHeadings corner="Proposition" actors={actors} />
            <tbody>
              {rows.map((proposition) => (
                <tr key={proposition.id}>
                  <th scope="row">
                    <div class="row-name">
                      <span>{proposition.text}</span>
                      <button
                        type="button"
                        class="take-out"
                        aria-label={`Take out: ${proposition.text}`}
                        onClick={() =>
                          change({
                            propositions: settings.propositions.filter((id) => id !== proposition.id),
                            without: [...settings.without, proposition.id],
                          })
                        }
                      >
                        ×
                      </button>
                    </div>
                  </th>
                  {actors.map((actor) => (
                    <CellButton
                      key={actor.id}
                      cell={{ actor, proposition }}
                      stances={stancesAt(table, actor.id, proposition.id)}
                      isInTabOrder={keyOf({ actor, proposition }) === inTabOrder}
                      isOpen={isOpenShown && keyOf({ actor, proposition }) === keyOf(open)}
                      focusCell={(cell) => setActive(keyOf(cell))}
                      openCell={setOpen}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <SideLegend />
      </div>
      {isOpenShown ? (
        <StanceEvidence
          title={open.actor.name}
          proposition={open.proposition}
          stances={stancesAt(table, open.actor.id, open.proposition.id)}
          session={session}
        />
      ) : (
        <NoEvidence words="Open a cell to read the stances behind it: their words, their days and their sources." />
      )}
    </div>
  );
}

function keyOf({ actor, proposition }: Cell): string {
  return `${actor.id} ${proposition.id}`;
}

/** What the matrix shows. */
function MatrixSentence({
  count,
  rows,
  answer,
  date,
}: {
  readonly count: number;
  readonly rows: number;
  readonly answer: StanceAnswer;
  readonly date: string | null;
}) {
  const { hasNextPage } = answer.propositions.pageInfo;
  return (
    <p>
      The latest recorded stance of {count} {count === 1 ? 'actor' : 'actors'} on {rows}{' '}
      {rows === 1 ? 'proposition' : 'propositions'}
      {date ? `, of those that hold on ${dayWords(date)}.` : '.'} Shown are propositions on the map and those on which
      two of the actors have a stance. Arrow keys move between cells.
      {hasNextPage && ' Only the first 500 propositions of the graph were looked through.'}
    </p>
  );
}

/** One cell: the verb and the day of the latest stance, or that nothing is recorded. */
function CellButton({
  cell,
  stances: [latest, ...earlier],
  isInTabOrder,
  isOpen,
  focusCell,
  openCell,
}: {
  readonly cell: Cell;
  readonly stances: readonly Stance[];
  readonly isInTabOrder: boolean;
  readonly isOpen: boolean;
  readonly focusCell: (cell: Cell) => void;
  readonly openCell: (cell: Cell) => void;
}) {
  return (
    <td data-side={latest ? sideOf(latest.polarity).key : 'unknown'}>
      <button
        type="button"
        tabIndex={isInTabOrder ? 0 : -1}
        aria-pressed={isOpen}
        onFocus={() => focusCell(cell)}
        onClick={() => openCell(cell)}
      >
        {latest ? (
          <>
            <SideMark polarity={latest.polarity} /> {labelWords(latest.position)}{' '}
            <small>
              {latest.date}
              {earlier.length > 0 && `, ${earlier.length} earlier`}
              {!latest.verified && ', not verified'}
            </small>
            <span class="unseen">, {sideOf(latest.polarity).words}</span>
          </>
        ) : (
          <small>nothing recorded</small>
        )}
      </button>
    </td>
  );
}

/** What the marks and colours mean. */
export function SideLegend() {
  return (
    <div class="legend">
      <ul aria-label="Sides">
        {sides.map(({ key, words, mark }) => (
          <li key={key} data-side={key}>
            <span class="side-mark" aria-hidden="true">
              {mark}
            </span>{' '}
            {words}
          </li>
        ))}
        <li data-side="unknown">nothing recorded: unknown, not "no stance"</li>
      </ul>
    </div>
  );
}
