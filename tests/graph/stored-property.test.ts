import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { isLabel, labels as known, type Label } from '../../src/model/labels.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { readProjection } from '../../src/projection/read-projection.ts';
import { storedProperty } from '../../src/projection/stored-property.ts';
import { remember, type StoredNode } from '../oracle/memory.ts';
import { openTestGraph } from './connection.ts';

let graph: Graph;
let projection: Projection;
/** The nodes of Neo4j that the graph in memory has, with their numbers there. */
let nodes: readonly (readonly [number, StoredNode])[];
beforeAll(async () => {
  graph = await openTestGraph();
  projection = await readProjection(graph, '');
  const stored = (await remember(graph)).nodes.filter(({ labels }) => !labels.includes('Duplicate'));
  nodes = stored.flatMap((node) => numberOf(node).map((number) => [number, node] as const));
});
afterAll(() => graph.close());

function numberOf({ labels, values }: StoredNode): readonly number[] {
  const number = projection.find({ label: narrowest(labels), id: String(values.id) });
  return number === undefined ? [] : [number];
}

function narrowest(all: readonly string[]): Label {
  const named = all.filter(isLabel);
  return named.find((label) => known[label].main !== label) ?? named[0] ?? 'Actor';
}

/** What the graph in memory tells of a property, by label: `null` and `undefined` too. */
function told(name: string, label: Label): ReadonlySet<unknown> {
  const some = nodes.filter(([, node]) => narrowest(node.labels) === label);
  return new Set(some.map(([number]) => storedProperty(projection, number, name)));
}

describe('a stored property', () => {
  test('is that of Neo4j, or not told', () => {
    const names = new Set(nodes.flatMap(([, { values }]) => Object.keys(values)));
    const wrong = nodes.flatMap(([number, { values }]) =>
      [...names].flatMap((name) => {
        const value = storedProperty(projection, number, name);
        const stored = values[name] ?? null;
        return value === undefined || JSON.stringify(value) === JSON.stringify(stored) ? [] : [{ name, value, stored }];
      }),
    );
    expect(nodes.length).toBeGreaterThan(1_000);
    expect(wrong).toEqual([]);
  });

  test('is told for what names a node, and for its day', () => {
    for (const [label, name] of [
      ['State', 'name'],
      ['Pact', 'name'],
      ['Source', 'title'],
      ['Statement', 'date'],
      ['Stance', 'position'],
    ] as const) {
      const values = told(name, label);
      expect(values).not.toContain(undefined);
      expect(values).not.toEqual(new Set([null]));
    }
  });

  test('is null where the node lacks it, or only other labels have it', () => {
    expect(told('title', 'RollCall')).toContain(null);
    expect(told('summary', 'State')).toEqual(new Set([null]));
  });

  test('is not told where the graph in memory does not hold it', () => {
    expect(told('dataset', 'State')).toEqual(new Set([undefined]));
    expect(told('note', 'Pact')).toEqual(new Set([undefined]));
  });
});
