import { labelWords } from '../../../kit/label-words.ts';
import { type Hit, hitGroups, hitWords, type Piece } from '../../state/hits.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hits: readonly Hit[];
  /** The hit that Enter takes. */
  readonly active: number;
  /** Hits that are marked to be taken together; null where one alone can be taken. */
  readonly marked: ReadonlySet<string> | null;
  readonly take: (hit: Hit) => void;
  readonly mark: (hit: Hit) => void;
}

/** Hits by kind, with the words that match and why. The box that is typed into moves through them. */
export function HitList({ id, label, hits, active, marked, take, mark }: Props) {
  return (
    <div id={id} role="listbox" aria-label={label} aria-multiselectable={marked !== null}>
      {hitGroups(hits).map(([kind, group]) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox
        <div key={kind} role="group" aria-label={labelWords(kind)}>
          <div class="kind" aria-hidden="true">
            {kindWords(kind, group.length)}
          </div>
          {group.map((hit) => (
            <Option
              key={hit.node.id}
              id={`${id}-${hits.indexOf(hit)}`}
              hit={hit}
              isActive={hits.indexOf(hit) === active}
              isMarked={marked?.has(hit.node.id) ?? null}
              take={take}
              mark={mark}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function kindWords(kind: string, count: number): string {
  return count === 1 ? labelWords(kind) : `${labelWords(kind)} · ${count}`;
}

interface OptionProps extends Pick<Props, 'take' | 'mark'> {
  readonly id: string;
  readonly hit: Hit;
  readonly isActive: boolean;
  readonly isMarked: boolean | null;
}

/** One hit. A pointer takes it, or marks it where it points at the box before it. */
function Option({ id, hit, isActive, isMarked, take, mark }: OptionProps) {
  const { name, why, where } = hitWords(hit);
  return (
    <div
      id={id}
      class={isActive ? 'active' : undefined}
      role="option"
      tabIndex={-1}
      aria-selected={isMarked ?? isActive}
      onMouseDown={(event) => {
        event.preventDefault();
        if (event.target instanceof Element && event.target.closest('.mark')) mark(hit);
        else take(hit);
      }}
    >
      {isMarked !== null && (
        <span class="mark" aria-hidden="true">
          {isMarked ? '☑' : '☐'}
        </span>
      )}
      <span>
        <span class="hit-name">
          <Pieces pieces={name} />
        </span>
        {(where || why.length > 0) && (
          <span class="why">
            {where}
            {where && why.length > 0 && ': '}
            <Pieces pieces={why} />
          </span>
        )}
      </span>
    </div>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, isMatch }, at) =>
    // The pieces of a text do not change their order.
    isMatch ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  );
}
