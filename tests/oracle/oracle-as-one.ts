import type { Along } from '../../src/compile/location.ts';
import type { Memory, StoredEdge, StoredNode } from './memory.ts';

type Args = Readonly<Record<string, unknown>>;

/** All records of the thing that a node is a record of: itself, the one that lists show, and the others. */
export function recordsOf(memory: Memory, node: StoredNode): readonly StoredNode[] {
  const shown = shownFor(memory, node);
  return [
    shown,
    ...memory
      .in(shown)
      .filter(isSameAs)
      .map(({ from }) => from),
  ];
}

/** Whether a list asks for each thing once: it can be told, and does so by itself unless it is narrowed to data sets. */
export function isAsOne(takesAsOne: boolean, { asOne, where }: Args): boolean {
  const { dataset } = (where ?? {}) as Args;
  return takesAsOne && (asOne ?? (dataset === undefined || dataset === null)) === true;
}

export function isDuplicate({ labels }: StoredNode): boolean {
  return labels.includes('Duplicate');
}

/** Whether a better record of the same thing is linked to the same node: the shown one, or one whose id comes before. */
export function isRepeated(
  memory: Memory,
  nears: readonly StoredNode[],
  { types, direction }: Along,
  { edge, far }: { readonly edge: StoredEdge; readonly far: StoredNode },
): boolean {
  if (!isDuplicate(far)) return false;
  const shown = shownFor(memory, far);
  const better = recordsOf(memory, far).filter(
    (other) => other === shown || String(other.values.id) < String(far.values.id),
  );
  const links = nears.flatMap((near) => (direction === 'out' ? memory.out(near) : memory.in(near)));
  return links.some(
    (link) =>
      types.includes(link.type) &&
      better.includes(direction === 'out' ? link.to : link.from) &&
      (edge.type !== 'HELD_OFFICE' || overlap(edge.values, link.values)),
  );
}

/** What several records of the thing at hand say, each fact once: the record at hand comes first, then the others by their ids. */
export function factsOnce<
  Step extends { readonly record: StoredNode; readonly edge: StoredEdge; readonly far: StoredNode },
>(steps: readonly Step[], { records }: Along, atHand: StoredNode): readonly Step[] {
  if (records === 'own' || records === 'all') return steps;
  const isBest = (record: StoredNode) => (records === 'each' ? !isDuplicate(record) : record === atHand);
  const rank = ({ record }: Step) => (isBest(record) ? '' : String(record.values.id));
  if (records === 'first') {
    const [best] = steps.map(rank).toSorted();
    return steps.filter((step) => rank(step) === best);
  }
  const says = (better: Step, step: Step) =>
    rank(better) < rank(step) &&
    (better.far === step.far || isSameNumber(better, step)) &&
    (step.edge.type !== 'HELD_OFFICE' || overlap(better.edge.values, step.edge.values));
  return steps.filter((step) => !steps.some((better) => says(better, step)));
}

/** Whether two records give one number in one register. */
function isSameNumber<Step extends { readonly edge: StoredEdge; readonly far: StoredNode }>(
  one: Step,
  other: Step,
): boolean {
  const numberOf = ({ far: { values } }: Step) => `${values.scheme} ${values.value ?? ''}`;
  return one.edge.type === 'IDENTIFIED_BY' && numberOf(one) === numberOf(other);
}

function overlap(one: Args, other: Args): boolean {
  const before = (first: unknown, last: unknown) =>
    typeof first !== 'string' || typeof last !== 'string' || first < last;
  return before(one.sinceEarliest, other.untilLatest) && before(other.sinceEarliest, one.untilLatest);
}

function shownFor(memory: Memory, node: StoredNode): StoredNode {
  return memory.out(node).find(isSameAs)?.to ?? node;
}

function isSameAs({ type }: StoredEdge): boolean {
  return type === 'SAME_AS';
}
