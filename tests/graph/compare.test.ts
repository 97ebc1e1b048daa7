import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { runAtOnce } from '../../src/kit/run-at-once.ts';
import { type Day, day } from '../../src/model/days.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { readProjection } from '../../src/projection/read-projection.ts';
import { type Alignment, alignment } from '../../src/traverse/compare/alignment.ts';
import type { AlignmentRules } from '../../src/traverse/compare/alignment-rules.ts';
import { compare } from '../../src/traverse/compare/compare.ts';
import { seedQuestion } from '../questions/seed-questions.ts';
import { openTestGraph } from './connection.ts';

let graph: Graph;
let projection: Projection;
beforeAll(async () => {
  graph = await openTestGraph();
  projection = await readProjection(graph, 'now');
});
afterAll(() => graph.close());

const of = (text: string): Day => day().parse(text);

/** The rules of the seeds' own questions: the latest stance of each, by the sign of its polarity. */
const latestBySign: AlignmentRules = {
  source: 'STANCES',
  mode: 'ONE_MODE',
  rule: 'SUBTRACT',
  weight: 'COUNT',
  partial: 'FOR',
  normalise: 'NONE',
  duplicates: 'LATEST',
  windows: null,
  minimum: 1,
  isolates: false,
  from: null,
  asOf: of('2026-09-30'),
  certainty: 'PRESUMED',
};
const everybody = { actors: null, propositions: null };
const atDay = { asOf: of('2026-09-30'), certainty: 'PRESUMED' } as const;

describe('compare', () => {
  test('finds where Russia and China coincide, and where only one of them speaks', () => {
    const { shared, onlyA, onlyB, counts, complete } = compare(projection, 'russia', 'china', atDay);
    const namesOf = (list: readonly { readonly proposition: { readonly id: string } }[]) =>
      list.map(({ proposition }) => proposition.id);
    const { ids, values } = seedQuestion('q08');
    expect(namesOf(shared)).toEqual(ids);
    expect({
      sameSign: namesOf(shared.filter(({ sides }) => sides === 'SAME_SIDE')),
      samePosition: namesOf(shared.filter(({ samePosition }) => samePosition)),
      onlyRussia: namesOf(onlyA),
      onlyChina: namesOf(onlyB),
    }).toEqual(values);
    expect({ ...counts, complete }).toEqual({
      shared: 6,
      sameSide: 6,
      opposed: 0,
      neither: 0,
      samePosition: 5,
      onlyA: 3,
      onlyB: 5,
      complete: true,
    });
  });

  test('gives null for an actor that the graph has not, and nothing shared with it', () => {
    const { a, b, shared, onlyB } = compare(projection, 'atlantis', 'japan', atDay);
    expect({ a, b, shared }).toEqual({ a: null, b: { label: 'Actor', id: 'japan' }, shared: [] });
    expect(onlyB.length).toBeGreaterThan(0);
  });

  test('reads a stance as it was on the day', () => {
    const then = compare(projection, 'honduras', 'china', { ...atDay, asOf: of('2024') });
    expect(then.shared.map(({ ofA, sides }) => [ofA.id, sides])).toEqual([
      ['honduras--taiwan-part-of-china--2023-03-25', 'SAME_SIDE'],
    ]);
    const now = compare(projection, 'honduras', 'china', atDay);
    expect(now.shared.map(({ ofA, sides }) => [ofA.id, sides])).toEqual([
      ['honduras--taiwan-part-of-china--2026-02-07', 'NEITHER'],
    ]);
  });
});

/** An alignment, made at once. */
function aligned(...words: Parameters<typeof alignment>): Alignment {
  return runAtOnce(alignment(...words));
}

describe('alignment', () => {
  test('finds the pairs that agree on all they share, and those that clash most', async () => {
    const { windows, limitsReached } = aligned(projection, everybody, latestBySign);
    const pairs = (windows[0]?.pairs ?? []).map(({ a, b, shared, agreement, disagreement }) => ({
      pair: [a.id, b.id],
      shared,
      agree: agreement,
      clash: disagreement,
    }));
    const agreeOnAll = pairs.filter(({ shared, agree }) => shared >= 4 && agree === shared);
    const { values } = seedQuestion('q09');
    const bySharedThenIds = agreeOnAll.toSorted(
      (one, other) => other.shared - one.shared || (one.pair < other.pair ? -1 : 1),
    );
    expect(bySharedThenIds.map(({ pair, shared }) => ({ pair, shared }))).toEqual(values.agreeOnAll);
    const byClash = pairs
      .filter(({ clash }) => clash >= 3)
      .toSorted((one, other) => other.clash - one.clash || (one.pair < other.pair ? -1 : 1));
    expect(byClash).toEqual(values.clashMost);
    expect(limitsReached).toEqual([]);
  });

  test('leaves out pairs that share less than the minimum', async () => {
    const { windows, actors } = aligned(projection, everybody, { ...latestBySign, minimum: 4 });
    expect(windows[0]?.pairs.every(({ shared }) => shared >= 4)).toBe(true);
    expect(actors.map(({ id }) => id)).toContain('vietnam');
    expect(actors.map(({ id }) => id)).not.toContain('honduras');
  });

  test('says which of the ids asked for the graph has not, and aligns the others', async () => {
    const scope = { actors: ['russia', 'atlantis', 'china'], propositions: ['taiwan-part-of-china', 'nothing'] };
    const { unknown, actors, items, windows } = aligned(projection, scope, {
      ...latestBySign,
      isolates: true,
    });
    expect(unknown).toEqual(['atlantis', 'nothing']);
    expect([...actors, ...items].map(({ id }) => id)).toEqual(['china', 'russia', 'taiwan-part-of-china']);
    expect(windows[0]?.pairs).toMatchObject([{ a: { id: 'china' }, b: { id: 'russia' }, value: 1, shared: 1 }]);
  });

  test('opens each cell to the stances behind it', async () => {
    const scope = { actors: ['russia', 'china'], propositions: ['taiwan-part-of-china'] };
    const { windows } = aligned(projection, scope, latestBySign);
    expect(windows[0]?.pairs[0]).toMatchObject({
      observationCount: 2,
      evidence: [
        { label: 'Stance', id: 'russia--taiwan-part-of-china--2025-12-28' },
        { label: 'Stance', id: 'china--taiwan-part-of-china--2026-03-08' },
      ],
    });
  });

  test('gives one matrix for each window, and an empty one where nothing was recorded', async () => {
    const windows = { unit: 'YEARS', size: 1, step: 1 } as const;
    const found = aligned(projection, everybody, {
      ...latestBySign,
      mode: 'TWO_MODE',
      duplicates: 'ALL',
      windows,
    });
    const days = found.windows.map(({ from, to }) => [from, to]);
    expect(days.at(-1)).toEqual(['2026-01-01', '2026-12-31']);
    expect(found.windows.some(({ cells }) => cells.length === 0)).toBe(true);
    expect(found.rules.windows).toEqual(windows);
  });
});
