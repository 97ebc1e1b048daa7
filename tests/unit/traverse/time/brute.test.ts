import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typedKeys } from '../../../../src/kit/typed-keys.ts';
import { isA } from '../../../../src/model/labels.ts';
import type { NodeRef } from '../../../../src/model/node-ref.ts';
import type { StanceScope } from '../../../../src/traverse/compare/stances.ts';
import { type ChangeKind, changeKinds } from '../../../../src/traverse/time/change-facts.ts';
import { type Change, changes } from '../../../../src/traverse/time/changes.ts';
import { type Shift, shifts } from '../../../../src/traverse/time/shifts.ts';
import { timeline } from '../../../../src/traverse/time/timeline.ts';
import { type TimelineKind, timelineKinds } from '../../../../src/traverse/time/timeline-kinds.ts';
import { slowChanges } from '../../../oracle/slow-changes.ts';
import { slowTimeline } from '../../../oracle/slow-timeline.ts';
import { buildProjection } from '../../projection/build-projection.ts';
import { askedDays, type DrawnGraph, days, refOf } from '../../projection/draw.ts';
import { factGraphs, memoryIn, stanceGraphs } from './draw.ts';
import { slowShifts } from './slow-shifts.ts';

const nowhere: NodeRef = { label: 'State', id: 'nowhere' };
const someDay = fc.option(fc.constantFrom(...days), { freq: 1 });

/** A graph, a day or none, some of its actors with one that it lacks, and how long a page is. */
const drawn = fc.tuple(fc.oneof(factGraphs, factGraphs, stanceGraphs), askedDays).chain(([plain, day]) =>
  fc.record({
    plain: fc.constant(plain),
    day: fc.constant(day),
    actors: fc.shuffledSubarray([...actorsIn(plain), nowhere]),
    between: fc.tuple(someDay, someDay),
    timelineKinds: fc.option(fc.shuffledSubarray<TimelineKind>([...typedKeys(timelineKinds)]), { freq: 1 }),
    changeKinds: fc.option(fc.shuffledSubarray<ChangeKind>([...changeKinds]), { freq: 1 }),
    first: fc.integer({ min: 1, max: 6 }),
  }),
);

function actorsIn({ nodes }: DrawnGraph): readonly NodeRef[] {
  return nodes.filter(({ label }) => isA(label, 'Actor')).map(refOf);
}

/** A page of a list, of which a test wants no more than this. */
interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Every page of a list, one after the other. */
async function allOf<T>(pageAfter: (after: string | null) => Page<T> | Promise<Page<T>>): Promise<readonly T[]> {
  const all: T[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: Page<T> = await pageAfter(after);
    all.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}

/** The same from the last page to the first. */
async function allBackwards<T>(pageBefore: (before: string | null) => BackwardPage<T>): Promise<readonly T[]> {
  return (await allOf((before) => turned(pageBefore(before)))).toReversed();
}

interface BackwardPage<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
}

function turned<T>({ nodes, pageInfo }: BackwardPage<T>): Page<T> {
  const { hasPreviousPage: hasNextPage, startCursor: endCursor } = pageInfo;
  return { nodes: nodes.toReversed(), pageInfo: { hasNextPage, endCursor } };
}

/** What an entry says but for its sentence: graphs that are drawn have no words. */
function wordless<T extends { readonly sentence: string }>({ sentence: _, ...entry }: T): Omit<T, 'sentence'> {
  return entry;
}

describe('on any graph and day', () => {
  test('a timeline, read page by page, is what looking at each fact around each actor finds', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async ({ plain, day, actors, between: [from, to], timelineKinds: kinds, first }) => {
        const graph = buildProjection(plain);
        const asked = { from, to, kinds };
        const page = { ...asked, ids: actors, first: null, after: null, last: null, before: null };
        const entries = await allOf((after) => timeline(graph, { ...page, first, after }, day));
        const backwards = await allBackwards((before) => timeline(graph, { ...page, last: first, before }, day));
        const ids = actors.map(({ id }) => id);
        const slow = slowTimeline(memoryIn(plain), { ...asked, ids, first: 1_000 }, day);
        expect(entries.map(wordless)).toEqual(slow.nodes);
        expect(backwards).toEqual(entries);
        const { totalCount, unknown } = timeline(graph, page, day);
        expect({ totalCount, unknown }).toEqual({ totalCount: entries.length, unknown: slow.unknown });
      }),
      { numRuns: 300 },
    );
  });

  test('changes, read page by page, are what looking at every fact finds', async () => {
    const anyDay = fc.constantFrom(...days);
    await fc.assert(
      fc.asyncProperty(drawn, anyDay, anyDay, fc.boolean(), async ({ plain, day, first, ...one }, from, to, all) => {
        const graph = buildProjection(plain);
        const actors = all ? null : one.actors.map(({ id }) => id);
        const asked = { from, to, kinds: one.changeKinds ?? changeKinds, actors };
        const found = await allOf((after) => changes(graph, { ...asked, first, after }, day));
        const slow = slowChanges(memoryIn(plain), { ...asked, first: 1_000 }, day);
        // The oracle gives changes with what it found them by beside what is told of them.
        expect(found.map(wordless)).toEqual((slow.nodes as readonly SlowChange[]).map(told));
        const { totalCount } = await changes(graph, { ...asked, first: 0, after: null }, day);
        expect(totalCount).toBe(found.length);
      }),
      { numRuns: 300 },
    );
  });

  test('shifts are each two stances of one actor on one proposition with none between them, and with other verbs', () => {
    fc.assert(
      fc.property(stanceGraphs, askedDays, someDay, someDay, anyScope, (plain, day, from, to, scope) => {
        const found = shifts(buildProjection(plain), scope, from, to, day);
        const slow = slowShifts(plain, from, to, day);
        expect(found.shifts).toEqual(slow.filter((one) => isIn(scope, one)));
        const names = new Set(plain.nodes.map(({ id }) => id));
        expect(found.unknown).toEqual(
          [...(scope.actors ?? []), ...(scope.propositions ?? [])].filter((id) => !names.has(id)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

/** Some of the actors and propositions that graphs of stances begin with, and one that they lack. */
const anyScope: fc.Arbitrary<StanceScope> = fc.record({
  actors: fc.option(fc.shuffledSubarray(['n0', 'n1', 'nobody']), { freq: 2 }),
  propositions: fc.option(fc.shuffledSubarray(['n2', 'n3', 'nothing']), { freq: 2 }),
});

function isIn(
  { actors, propositions }: StanceScope,
  { actor, proposition }: Pick<Shift, 'actor' | 'proposition'>,
): boolean {
  return (actors?.includes(actor.id) ?? true) && (propositions?.includes(proposition.id) ?? true);
}

type SlowChange = Omit<Change, 'sentence'> & { readonly key: string; readonly concerns: unknown };

function told({ key: _, concerns: __, ...change }: SlowChange): Omit<Change, 'sentence'> {
  return change;
}
