import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { type Ask, asker } from '../graph/asker.ts';
import { openTestGraph } from '../graph/connection.ts';
import { newDays, newDice } from './dice.ts';
import { type Memory, remember } from './memory.ts';
import { readWritten } from './oracle-ids.ts';
import { type AskedDay, nodeHolds } from './oracle-validity.ts';
import { nodeOf } from './slow-neighbourhood.ts';

let graph: Graph;
let memory: Memory;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  memory = await remember(graph);
  ask = asker(graph);
});
afterAll(() => graph.close());

const asked = `search(text: $text, first: 100) { hits { node { id } kind matches { field } } hasMore }`;

interface Found {
  readonly hits: readonly { readonly node: { readonly id: string } }[];
  readonly hasMore: boolean;
}

/** What a text finds: on all days, and in the snapshot of a day. */
async function found(
  text: string,
  { date, certainty }: AskedDay,
): Promise<{ all: Found; snapshot: { search: Found } }> {
  const { data, errors } = await ask(
    `query Q($text: String!, $date: PartialDate!, $certainty: Certainty!) {
      all: ${asked} snapshot: asOf(date: $date, certainty: $certainty) { ${asked} } }`,
    { text, date, certainty },
  );
  expect(errors).toBeUndefined();
  // The document above asks for just these.
  return data as unknown as Awaited<ReturnType<typeof found>>;
}

/** A word that something is named by. */
function wordsIn({ nodes }: Memory): readonly string[] {
  const texts = nodes.flatMap(({ values }) => [values.name, values.summary, values.text, values.title]);
  const words = texts.flatMap((text) => (typeof text === 'string' ? text.split(/[^\p{L}]+/u) : []));
  return [...new Set(words.filter(({ length }) => length > 4))].toSorted();
}

describe('a search inside asOf', () => {
  test('finds what a search on all days finds, as far as it holds on the day, in the same order', async () => {
    const [words, day] = [wordsIn(memory), newDays(memory)];
    const questions = fc.gen().map((draw) => {
      const dice = newDice((min, max) => draw(fc.integer, { min, max }));
      const on: AskedDay = { date: day(dice), certainty: dice.pick(['CERTAIN', 'PRESUMED', 'POSSIBLE'] as const) };
      return { text: dice.pick(words), on };
    });
    await fc.assert(
      fc.asyncProperty(questions, async ({ text, on }) => {
        const { all, snapshot } = await found(text, on);
        fc.pre(!all.hasMore);
        const expected = all.hits.filter(({ node }) => {
          const stored = nodeOf(memory, node.id);
          return stored !== undefined && nodeHolds(memory, stored, on);
        });
        const plain = snapshot.search.hits.map((hit) => {
          const { type, slug, day: ofId } = readWritten(hit.node.id);
          expect(ofId).toEqual(on);
          return { ...hit, node: { id: `${type}:${slug}` } };
        });
        expect(plain).toEqual(expected);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});
