import { useEffect, useState } from 'preact/hooks';
import { labelWords } from '../../../kit/label-words.ts';
import { type Gap, type GapChoice, type GapColumn, gapColumns, gapKinds } from '../../state/gaps.ts';
import type { Session } from '../../state/session.ts';

interface Props {
  readonly rows: readonly Gap[];
  /** Number of gaps before they were narrowed. */
  readonly all: number;
  readonly choice: GapChoice;
  readonly opened: Gap | null;
  readonly open: (gap: Gap) => void;
  readonly session: Session;
}

const columnNames: Readonly<Record<GapColumn, string>> = {
  actor: 'Actor',
  proposition: 'Proposition',
  position: 'Verb',
  date: 'Day',
  gaps: 'What is lacking',
};

/** How many rows are shown at first, and how many more at each step. */
const STEP = 100;

/** Gaps as rows. A heading sorts by its column, and again the other way; the actor of a row opens the fact. */
export function GapTable({ rows, all, choice, opened, open, session: { change } }: Props) {
  const [shown, setShown] = useState(STEP);
  const { column, isReversed } = choice;
  useEffect(() => setShown(STEP), [JSON.stringify(choice)]);
  if (rows.length === 0)
    return <p class="note">Nothing of this is lacking. Clear the filter to see the {all} other gaps.</p>;
  return (
    <>
      <p class="note" role="status">
        {rows.length === all ? `${all} rows` : `${rows.length} of ${all} rows`}
        {rows.length > shown && `, of which the first ${shown} are shown`}
      </p>
      <div class="scroll">
        <table class="gap-table" aria-label="Gaps">
          <thead>
            <tr>
              {gapColumns.map((name) => (
                <th
                  key={name}
                  scope="col"
                  aria-sort={name === column ? (isReversed ? 'descending' : 'ascending') : undefined}
                >
                  <button
                    type="button"
                    class="name"
                    onClick={() => change({ sort: name === column && !isReversed ? `-${name}` : name })}
                  >
                    {columnNames[name]}
                    <span aria-hidden="true">{name === column ? (isReversed ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((gap) => (
              <GapRow key={gap.id} gap={gap} isOpen={gap === opened} open={open} />
            ))}
          </tbody>
        </table>
        {rows.length > shown && (
          <button type="button" onClick={() => setShown(shown + STEP)}>
            Show {Math.min(STEP, rows.length - shown)} more of {rows.length - shown}
          </button>
        )}
      </div>
    </>
  );
}

const kindNames = new Map(gapKinds.map(({ kind, name }) => [kind, name]));

function GapRow({
  gap,
  isOpen,
  open,
}: {
  readonly gap: Gap;
  readonly isOpen: boolean;
  readonly open: (gap: Gap) => void;
}) {
  const { actor, proposition, stance, kinds } = gap;
  return (
    <tr class={isOpen ? 'open' : ''}>
      <th scope="row">
        <button type="button" class="name" aria-pressed={isOpen} onClick={() => open(gap)}>
          {actor.name}
        </button>
      </th>
      <td>{proposition.text}</td>
      <td>{stance ? labelWords(stance.position) : '–'}</td>
      <td>{stance?.date ?? '–'}</td>
      <td>{kinds.map((kind) => kindNames.get(kind)).join(', ')}</td>
    </tr>
  );
}
