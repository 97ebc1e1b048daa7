import './compare.css';
import { useState } from 'preact/hooks';
import type { StanceAnswer } from '../../api/stances.ts';
import { comparedActors, comparisonRequest } from '../../state/comparison.ts';
import type { Session } from '../../state/session.ts';
import type { Comparison } from '../../state/settings.ts';
import { actorsOnMap, type Holder } from '../../state/stance-table.ts';
import { DayBar } from '../day-bar.tsx';
import type { ViewProps } from '../view-props.ts';
import { ActorMatrix } from './actor-matrix.tsx';
import { PropositionMatrix } from './proposition-matrix.tsx';
import { TwoActors } from './two-actors.tsx';
import { useStances } from './use-stances.ts';
import { WaitForStances } from './wait-for-stances.tsx';
import { YearsOfStances } from './years-of-stances.tsx';

const comparisons: readonly (readonly [Comparison, string])[] = [
  ['propositions', 'Actors by propositions'],
  ['actors', 'Actors by actors'],
  ['pair', 'Two actors'],
  ['years', 'Over the years'],
];

/** Actors compared by what they hold: on each proposition, with each other, two side by side, and over the years. */
export function CompareView({ session }: ViewProps) {
  const { settings, history, change, busy } = session;
  const { ids, leftOut } = comparedActors(settings, history.view);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const request = comparisonRequest(settings, history.view);
  const awaited = useStances(busy || history.view.nodes.size === 0 ? null : request);
  const known = namesIn(awaited.answer?.data ?? null, names);
  if (known.size > names.size) setNames(known);
  const onMap = actorsOnMap(history.view);
  const nameOf = (id: string) => onMap.find((one) => one.id === id)?.name ?? known.get(id) ?? id.replace(/^\w+:/, '');
  const actors = ids
    .map((id) => ({ id, name: nameOf(id) }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  return (
    <div class="view compare">
      <nav class="choices" aria-label="What is compared">
        {comparisons.map(([by, name]) => (
          <button key={by} type="button" aria-pressed={by === settings.by} onClick={() => change({ by })}>
            {name}
          </button>
        ))}
      </nav>
      <ChosenActors actors={actors} leftOut={leftOut} session={session} />
      <DayBar session={session} />
      {request === null && !busy ? (
        <p class="note">
          {settings.by === 'pair' ? 'Two actors are needed.' : 'There is no actor to compare.'} Search above for a
          state, an organisation or a person, and press Enter.
        </p>
      ) : (
        <WaitForStances awaited={awaited}>
          {(answer) => <Compared answer={answer} actors={actors} session={session} />}
        </WaitForStances>
      )}
    </div>
  );
}

interface ComparedProps {
  readonly answer: StanceAnswer;
  readonly actors: readonly Holder[];
  readonly session: Session;
}

/** The comparison that is chosen. An answer to another one is not shown. */
function Compared(props: ComparedProps) {
  const { settings } = props.session;
  switch (settings.by) {
    case 'propositions':
      return <PropositionMatrix {...props} />;
    case 'actors':
      return <ActorMatrix {...props} />;
    case 'pair':
      return <TwoActors {...props} />;
    case 'years':
      return <YearsOfStances {...props} />;
  }
}

/** Names of actors by id, from an answer and from those before it. */
function namesIn(answer: StanceAnswer | null, before: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const read = [...(answer?.stances.map(({ actor }) => actor) ?? []), ...(answer?.alignment?.actors ?? [])];
  return new Map([...before, ...read.map(({ id, name }) => [id, name] as const)]);
}

/** The actors that are compared. Each can be taken out, and search adds others. */
function ChosenActors({
  actors,
  leftOut,
  session: { settings, change },
}: {
  readonly actors: readonly Holder[];
  readonly leftOut: number;
  readonly session: Session;
}) {
  const isChanged = settings.actors.length + settings.propositions.length + settings.without.length > 0;
  return (
    <div class="chosen">
      <ul aria-label="Actors compared">
        {actors.map(({ id, name }) => (
          <li key={id}>
            {name}{' '}
            <button
              type="button"
              aria-label={`Take out ${name}`}
              onClick={() =>
                change({
                  actors: settings.actors.filter((one) => one !== id),
                  without: [...settings.without, id],
                })
              }
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p>
        Search above to add actors and propositions to those on the map.{' '}
        {leftOut > 0 && `${leftOut} more actors are not compared: there is room for ${actors.length}. `}
        {isChanged && (
          <button type="button" onClick={() => change({ actors: [], propositions: [], without: [] })}>
            Those on the map
          </button>
        )}
      </p>
    </div>
  );
}
