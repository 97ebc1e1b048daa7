import '../compare/compare.css';
import './gaps.css';
import { useMemo, useState } from 'preact/hooks';
import type { StanceAnswer } from '../../api/stances.ts';
import { dayWords } from '../../state/days.ts';
import { chosenGaps, findGaps, type Gap, type GapChoice, gapChoice, gapsAbout } from '../../state/gaps.ts';
import type { Session } from '../../state/session.ts';
import { actorsOnMap } from '../../state/stance-table.ts';
import { NoEvidence, StanceEvidence } from '../compare/stance-evidence.tsx';
import { useStances } from '../compare/use-stances.ts';
import { WaitForStances } from '../compare/wait-for-stances.tsx';
import { DayBar } from '../day-bar.tsx';
import type { ViewProps } from '../view-props.ts';
import { GapKinds } from './gap-kinds.tsx';
import { GapTable } from './gap-table.tsx';

/** What the record of stances lacks, as a table to work from: by kind of gap, actor and proposition. */
export function GapsView({ session }: ViewProps) {
  const { history, busy } = session;
  const day = history.view.day && { date: history.view.day.date, certainty: history.view.day.certainty };
  const request = { actors: null, propositions: null, day, pairs: false, isPair: false };
  const awaited = useStances(busy || history.view.nodes.size === 0 ? null : request);
  return (
    <div class="view gaps">
      <DayBar session={session} />
      <WaitForStances awaited={awaited}>{(answer) => <Gaps answer={answer} session={session} />}</WaitForStances>
    </div>
  );
}

/** The gaps of what was read, as they are narrowed and sorted. */
function Gaps({ answer, session }: { readonly answer: StanceAnswer; readonly session: Session }) {
  const { settings, history } = session;
  const [open, setOpen] = useState<Gap | null>(null);
  const gaps = useMemo(() => {
    const today = history.view.day?.date ?? new Date().toISOString().slice(0, 10);
    const actors = actorsOnMap(history.view);
    return findGaps({ stances: answer.stances, propositions: answer.propositions.nodes, actors, today });
  }, [answer, history.view]);
  const choice = gapChoice(settings);
  const rows = chosenGaps(gaps, choice);
  const opened = rows.find(({ id }) => id === open?.id);
  return (
    <div class="side-by-side">
      <div>
        <p>
          What is lacking in the {answer.stances.length} recorded stances
          {history.view.day && ` that hold on ${dayWords(history.view.day.date)}`}, and what is not recorded of the
          actors on the map. A gap says something of this record, not of the world.
          {answer.propositions.pageInfo.hasNextPage &&
            ' Only the first 500 propositions of the graph were looked through.'}
        </p>
        <GapKinds gaps={gapsAbout(gaps, choice)} session={session} />
        <GapFilters gaps={gaps} choice={choice} session={session} />
        <GapTable
          rows={rows}
          all={gaps.length}
          choice={choice}
          opened={opened ?? null}
          open={setOpen}
          session={session}
        />
      </div>
      {opened ? (
        <StanceEvidence
          title={opened.actor.name}
          proposition={opened.proposition}
          stances={opened.stance ? [opened.stance] : []}
          session={session}
        />
      ) : (
        <NoEvidence words="Open a row to read the stance: its words, its day and its sources." />
      )}
    </div>
  );
}

/** Whose gaps are listed, and on what. */
function GapFilters({
  gaps,
  choice,
  session: { change },
}: {
  readonly gaps: readonly Gap[];
  readonly choice: GapChoice;
  readonly session: Session;
}) {
  const actors = new Map(gaps.map(({ actor }) => [actor.id, actor.name]));
  const propositions = new Map(gaps.map(({ proposition }) => [proposition.id, proposition.text]));
  const isNarrowed = choice.actor !== '' || choice.proposition !== '' || choice.kinds.length > 0;
  return (
    <form class="pair" aria-label="Filter" onSubmit={(event) => event.preventDefault()}>
      <Filter name="Actor" all="all actors" of={actors} chosen={choice.actor} choose={(gapsOf) => change({ gapsOf })} />
      <Filter
        name="Proposition"
        all="all propositions"
        of={propositions}
        chosen={choice.proposition}
        choose={(gapsOn) => change({ gapsOn })}
      />
      <button type="button" disabled={!isNarrowed} onClick={() => change({ gaps: [], gapsOf: '', gapsOn: '' })}>
        Clear
      </button>
    </form>
  );
}

/** A choice among what has gaps. What was chosen stays a choice where it has none. */
function Filter({
  name,
  all,
  of,
  chosen,
  choose,
}: {
  readonly name: string;
  readonly all: string;
  readonly of: ReadonlyMap<string, string>;
  readonly chosen: string;
  readonly choose: (id: string) => void;
}) {
  const sorted = [...of].toSorted(([, one], [, other]) => one.localeCompare(other));
  const options =
    chosen === '' || of.has(chosen) ? sorted : [[chosen, chosen.replace(/^\w+:/, '')] as const, ...sorted];
  return (
    <label>
      {name}{' '}
      <select value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{all}</option>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
