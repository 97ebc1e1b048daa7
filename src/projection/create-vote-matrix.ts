import { type ProjectionColumns, typeNumbers } from './columns.ts';
import { range } from './compressed-rows.ts';
import type { CooperativeTask } from './cooperative-task.ts';
import { noNodeFacts } from './facts.ts';
import type { LinkLookup } from './link-lookup.ts';
import { type DatedRollCall, type VoteMatrix, voteCodes } from './vote-matrix.ts';

/** Bytes by the words in which votes are stored. */
const codeOfChoice: ReadonlyMap<string | null, number> = new Map([
  ['yes', voteCodes.YES],
  ['abstain', voteCodes.ABSTAIN],
  ['no', voteCodes.NO],
]);

const VOTED = typeNumbers.get('VOTED');

/** Fills the matrix from the links of votes, in slices of roll calls. */
export function* createVoteMatrix(
  columns: Omit<ProjectionColumns, 'votes'>,
  linksOf: LinkLookup,
): CooperativeTask<VoteMatrix> {
  const { links, linkFacts } = columns;
  const votesIn = (node: number) => linksOf(node, 'IN', VOTED);
  const rollCalls = datedRollCalls(columns).filter(({ node }) => votesIn(node).length > 0);
  yield;
  const actors = votersIn(columns, linksOf, rollCalls);
  yield;
  const rows = new Map(Array.from(actors, (actor, row) => [actor, row]));
  const bytes = Uint8Array.from(linkFacts, ({ choice }) => codeOfChoice.get(choice) ?? voteCodes.NONE);
  const width = rollCalls.length;
  const cells = new Uint8Array(actors.length * width);
  for (const [column, { node }] of rollCalls.entries()) {
    for (const link of votesIn(node)) {
      const row = rows.get(links.from[link] ?? 0) ?? 0;
      cells[row * width + column] = bytes[links.facts[link] ?? 0] ?? voteCodes.NONE;
    }
    if (column % ROLL_CALLS_PER_SLICE === 0) yield;
  }
  return Object.freeze<VoteMatrix>({
    rollCalls,
    actors,
    bytes: cells.byteLength,
    votesOf(actor) {
      const row = rows.get(actor);
      return row === undefined ? undefined : cells.subarray(row * width, (row + 1) * width);
    },
  });
}

/** Roll calls per slice of work. */
const ROLL_CALLS_PER_SLICE = 500;

function datedRollCalls({
  nodes,
  ranges,
  lifetimes,
  nodeFacts,
}: Omit<ProjectionColumns, 'votes'>): readonly DatedRollCall[] {
  const [start, end] = ranges.get('RollCall') ?? [0, 0];
  const found: DatedRollCall[] = [];
  for (let node = start; node < end; node += 1) {
    const life = lifetimes[nodes.life[node] ?? 0];
    if (life?.since == null) continue;
    const { session, important, issues } = nodeFacts[nodes.facts[node] ?? 0] ?? noNodeFacts;
    const date = life.written.since ?? life.since.earliest;
    found.push({ node, day: life.since, date, session, isImportant: important === true, issues: issues ?? [] });
  }
  return found.toSorted((one, other) => compareDays(one, other) || one.node - other.node);
}

function compareDays({ day: one }: DatedRollCall, { day: other }: DatedRollCall): number {
  if (one.earliest === other.earliest) return 0;
  return one.earliest < other.earliest ? -1 : 1;
}

/** The actors that voted in some roll calls, by id. */
function votersIn(
  { links, ranges }: Omit<ProjectionColumns, 'votes'>,
  linksOf: LinkLookup,
  rollCalls: readonly DatedRollCall[],
): Uint32Array {
  const dated = new Set(rollCalls.map(({ node }) => node));
  const [start, end] = ranges.get('Actor') ?? [0, 0];
  return range(end)
    .subarray(start)
    .filter((actor) => linksOf(actor, 'OUT', VOTED).some((link) => dated.has(links.to[link] ?? 0)));
}
