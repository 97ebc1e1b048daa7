import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { type Ask, asker } from '../graph/asker.ts';
import { openTestGraph } from '../graph/connection.ts';

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  ask = asker(graph);
});
afterAll(() => graph.close());

/** A line of the gold list: what is typed, the entry that must come, and among how many. Null: nothing may come. */
interface Line {
  readonly group: string;
  readonly text: string;
  readonly entry: string | null;
  readonly within: number;
}

const lines = readGold(readFileSync(new URL('gold.txt', import.meta.url), 'utf8'));

function readGold(file: string): readonly Line[] {
  let group = '';
  return file.split('\n').flatMap((line) => {
    if (line.startsWith('## ')) group = line.slice(3);
    const [, text, entry, within] = /^(?!#)(.+) -> (\S+)(?: \| (\d+))?$/.exec(line) ?? [];
    if (text === undefined || entry === undefined) return [];
    return [{ group, text, entry: entry === 'nothing' ? null : entry, within: Number(within ?? 1) }];
  });
}

/** The ids of the first ten hits, in their order. */
async function idsOf(text: string): Promise<readonly string[]> {
  const { data, errors } = await ask(
    'query ($text: String!) { search(text: $text) { hits { score node { id } matches { field kind text } } } }',
    { text },
  );
  expect(errors).toBeUndefined();
  // The document above asks for just this.
  const { hits } = (data as { search: { hits: { node: { id: string } }[] } }).search;
  return hits.map(({ node }) => node.id);
}

/** A line with the place of its entry, from 1 on; 0 where it is not among the first ten. */
type Placed = Line & { readonly entry: string; readonly place: number; readonly first: string | undefined };

async function placed(): Promise<readonly Placed[]> {
  const found: Placed[] = [];
  for (const line of lines) {
    if (line.entry === null) continue;
    const ids = await idsOf(line.text);
    found.push({ ...line, entry: line.entry, place: ids.indexOf(line.entry) + 1, first: ids[0] });
  }
  return found;
}

function meanReciprocalRank(all: readonly Placed[]): number {
  return all.reduce((sum, { place }) => sum + (place === 0 ? 0 : 1 / place), 0) / all.length;
}

/** Whether the entry of a line is further down than the line allows, or not among the first ten. */
function isAmiss({ place, within }: Placed): boolean {
  return place === 0 || place > within;
}

/** The rank of each group and of all, and the lines that are not where they should be. */
function reportOf(all: readonly Placed[]): string {
  const groups = [...new Set(all.map(({ group }) => group))];
  const ranks = groups.map((group) => {
    const own = all.filter((one) => one.group === group);
    return `${meanReciprocalRank(own).toFixed(3)}  ${group} (${own.length})`;
  });
  const amiss = all.filter(isAmiss);
  return [
    `${meanReciprocalRank(all).toFixed(3)}  mean reciprocal rank of ${all.length} queries`,
    ...ranks,
    ...amiss.map(
      ({ text, entry, place, first }) =>
        `  "${text}": ${entry} is ${place === 0 ? 'not found' : place}, first is ${first}`,
    ),
  ].join('\n');
}

describe('the gold list', () => {
  test('has at least 150 queries, each once', () => {
    expect(lines.length).toBeGreaterThanOrEqual(150);
    expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
  });

  test('is answered with a mean reciprocal rank of at least 0.95, and with every entry where its line says', async () => {
    const all = await placed();
    process.stdout.write(`\n${reportOf(all)}\n`);
    expect(meanReciprocalRank(all)).toBeGreaterThanOrEqual(0.95);
    expect(all.filter(isAmiss).map(({ text }) => text)).toEqual([]);
  });

  test.each(lines.filter(({ entry }) => entry === null))('finds nothing by "$text"', async ({ text }) => {
    expect(await idsOf(text)).toEqual([]);
  });
});
