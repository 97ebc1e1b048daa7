import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import { load } from '../../src/load/load.ts';
import { type Ask, asker } from './asker.ts';
import { openTestGraph } from './connection.ts';

const seeds = new URL('../../seeds/', import.meta.url);

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  await load(seeds, graph);
  ask = asker(graph);
});
afterAll(() => graph.close());

const Cited = z.looseObject({ id: z.string(), sources: z.array(z.string()) });
const SeedSource = z.looseObject({ id: z.string(), publisher: z.string().nullable(), copyOf: z.string().nullish() });

function entries<T>(file: string, entry: z.ZodType<T>): readonly T[] {
  return z.array(entry).parse(parse(readFileSync(new URL(file, seeds), 'utf8')));
}

const known = new Map(entries('sources.yaml', SeedSource).map((source) => [source.id, source]));

const Told = z.object({ publishers: z.array(z.string()), independent: z.number() });

describe('corroboration of the curated facts', () => {
  const kinds = ['statements', 'stances', 'pacts', 'recognitions', 'officials'] as const;

  test.each(kinds)('counts whom the sources of %s copy, as the files say', async (kind) => {
    const { data } = await ask(`{ ${kind}(first: 500) { nodes { slug corroboration { publishers independent } } } }`);
    const answer = z.object({ nodes: z.array(z.object({ slug: z.string(), corroboration: Told })) });
    const { nodes } = answer.parse((data as Record<string, unknown>)[kind]);
    const told = Object.fromEntries(nodes.map(({ slug, corroboration }) => [slug, corroboration]));
    expect(told).toEqual(
      Object.fromEntries(entries(`${kind}.yaml`, Cited).map(({ id, sources }) => [id, count(sources)])),
    );
  });

  test('counts the same way for a link, which keeps its sources itself', async () => {
    const { data } = await ask(`{ states(first: 500) { nodes { memberships(first: 50) {
      edges { slug corroboration { publishers independent } } } } } }`);
    const edge = z.object({ slug: z.string(), corroboration: Told });
    const answer = z.object({
      states: z.object({ nodes: z.array(z.object({ memberships: z.object({ edges: z.array(edge) }) })) }),
    });
    const found = answer.parse(data).states.nodes.flatMap(({ memberships }) => memberships.edges);
    const told = Object.fromEntries(found.map(({ slug, corroboration }) => [slug, corroboration]));
    expect(told).toEqual(
      Object.fromEntries(entries('memberships.yaml', Cited).map(({ id, sources }) => [id, count(sources)])),
    );
  });

  test.each([
    ['two pages of Wikipedia, one of them mobile', 'pact', 'china-dprk-treaty-1961', ['Peking Review', 'Wikipedia']],
    ['two pages that repeat TASS', 'statement', 'shoigu-wang-20260201', ['TASS']],
  ])('counts %s once', async (_, one, id, publishers) => {
    const { data } = await ask(`{ ${one}(by: { id: "${id}" }) { corroboration { publishers independent } } }`);
    expect(data?.[one]).toEqual({ corroboration: { publishers, independent: publishers.length } });
  });
});

/** The publishers of sources by their ids, each original once; those of nobody known count as one. */
function count(ids: readonly string[]): z.infer<typeof Told> {
  const publishers: string[] = [];
  let isNameless = false;
  for (const id of ids) {
    const { copyOf, publisher } = known.get(id) ?? {};
    const origin = copyOf ?? publisher ?? undefined;
    if (origin === undefined) isNameless = true;
    else if (!publishers.includes(origin)) publishers.push(origin);
  }
  return { publishers: publishers.toSorted(), independent: publishers.length + (isNameless ? 1 : 0) };
}
