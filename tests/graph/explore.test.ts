import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { isLabel, labels as known, type Label } from '../../src/model/labels.ts';
import { globalId, type NodeRef } from '../../src/model/node-ref.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { readProjection } from '../../src/projection/read-projection.ts';
import { between } from '../../src/traverse/explore/between.ts';
import { neighbourCounts } from '../../src/traverse/explore/neighbour-counts.ts';
import { schemaGraph } from '../../src/traverse/explore/schema-graph.ts';
import { type Memory, remember, type StoredEdge, type StoredNode } from '../oracle/memory.ts';
import { edgesAmong, neighbourhood } from '../unit/traverse/explore/at-once.ts';
import { openTestGraph } from './connection.ts';

let graph: Graph;
let memory: Memory;
let projection: Projection;
beforeAll(async () => {
  graph = await openTestGraph();
  memory = await remember(graph);
  projection = await readProjection(graph, '');
});
afterAll(() => graph.close());

const japan: NodeRef = { label: 'State', id: 'japan' };
const russia: NodeRef = { label: 'State', id: 'russia' };
const lavrov: NodeRef = { label: 'Statement', id: 'lavrov-tass-20251228' };
const treaty: NodeRef = { label: 'Pact', id: 'russia-china-treaty-2001' };

/** The global id of a node as Neo4j holds it. */
function idOf({ labels, values }: StoredNode): string {
  return globalId({ label: narrowest(labels), id: String(values.id) });
}

/** The label that says most of a node: "State" rather than "Actor". */
function narrowest(all: readonly string[]): Label {
  const named = all.filter(isLabel);
  return named.find((label) => known[label].main !== label) ?? named[0] ?? 'Actor';
}

function edgesAt(id: string): readonly StoredEdge[] {
  return memory.edges.filter(({ from, to }) => idOf(from) === id || idOf(to) === id);
}

/** The node at the other end. */
function otherEnd({ from, to }: StoredEdge, id: string): string {
  return idOf(from) === id ? idOf(to) : idOf(from);
}

/** A node named by its global id. */
function refOf(id: string): NodeRef {
  const [label = '', slug = ''] = id.split(':');
  // Global ids of this file are made of labels of the graph.
  return { label: label as NodeRef['label'], id: slug };
}

describe('neighbourCounts', () => {
  test('are those of the edges counted one by one', () => {
    const { nodes } = neighbourCounts(projection, { ids: [japan, russia, lavrov, treaty] });
    for (const { id, degree, counts } of nodes) {
      const kinds = edgesAt(id).map(({ from, type }) => `${type} ${idOf(from) === id ? 'OUT' : 'IN'}`);
      const counted = new Map([...new Set(kinds)].map((kind) => [kind, kinds.filter((one) => one === kind).length]));
      expect(new Map(counts.map(({ type, direction, count }) => [`${type} ${direction}`, count]))).toEqual(counted);
      expect(degree).toBe(kinds.length);
    }
    expect(nodes.map(({ id }) => id)).toEqual([japan, russia, lavrov, treaty].map(globalId));
  });

  test('name the ids that nothing has, also where another kind of thing has the slug', () => {
    const nowhere: readonly NodeRef[] = [
      { label: 'Pact', id: 'japan' },
      { label: 'State', id: 'atlantis' },
    ];
    expect(neighbourCounts(projection, { ids: nowhere })).toEqual({
      nodes: [],
      unknown: ['Pact:japan', 'State:atlantis'],
    });
  });

  test('find an actor by its main label, too', () => {
    const { nodes } = neighbourCounts(projection, { ids: [{ label: 'Actor', id: 'japan' }] });
    expect(nodes.map(({ id }) => id)).toEqual(['State:japan']);
  });

  test('are refused for too many nodes', () => {
    const ids = Array.from({ length: 501 }, () => japan);
    expect(() => neighbourCounts(projection, { ids })).toThrow('the limit is 500');
  });
});

describe('a neighbourhood', () => {
  test('asked again and again gives every neighbour once and comes to an end', () => {
    const shown: string[] = [];
    for (let round = 0; round < 50; round += 1) {
      const page = neighbourhood(projection, { ids: [japan], exclude: shown.map(refOf), through: null, first: 13 });
      expect(page.nodes.filter(({ id }) => shown.includes(id))).toEqual([]);
      shown.push(...page.nodes.map(({ id }) => id));
      const left = edgesAt('State:japan').filter((edge) => !shown.includes(otherEnd(edge, 'State:japan')));
      expect(page.starts[0]?.moreCount).toBe(left.length);
      if (left.length === 0) break;
    }
    const all = new Set(edgesAt('State:japan').map((edge) => otherEnd(edge, 'State:japan')));
    expect(new Set(shown)).toEqual(all);
    expect(shown).toHaveLength(all.size);
  });

  test('shows some of every kind before more of any', () => {
    const { counts = [] } = neighbourCounts(projection, { ids: [japan] }).nodes[0] ?? {};
    const { links } = neighbourhood(projection, { ids: [japan], exclude: [], through: null, first: 20 });
    const kinds = new Set(links.map(({ type, direction }) => `${type} ${direction}`));
    expect(kinds).toEqual(new Set(counts.map(({ type, direction }) => `${type} ${direction}`)));
  });

  test('follows the types that it is told to, and tells what they say', () => {
    const { nodes, links, starts } = neighbourhood(projection, {
      ids: [lavrov],
      exclude: [],
      through: ['RESPONDS_TO', 'SPOKE'],
      first: 25,
    });
    expect(nodes.map(({ id }) => id).toSorted()).toEqual([
      'Official:sergey-lavrov',
      'Statement:takaichi-diet-20251107',
    ]);
    expect(links.map(({ type, kind, role, direction }) => [type, kind ?? role, direction]).toSorted()).toEqual([
      ['RESPONDS_TO', 'WARNS', 'OUT'],
      ['SPOKE', 'SPEAKER', 'IN'],
    ]);
    expect(starts[0]?.moreCount).toBe(0);
  });

  test('of two nodes gives what they share once, with the links to both', () => {
    const { nodes, links } = neighbourhood(projection, {
      ids: [japan, russia],
      exclude: [],
      through: ['ADDRESSED_TO', 'ON_BEHALF_OF'],
      first: 200,
    });
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    const ofLavrov = links.filter(({ from }) => from === globalId(lavrov)).map(({ type, to }) => `${type} ${to}`);
    expect(ofLavrov.toSorted()).toEqual(['ADDRESSED_TO State:japan', 'ON_BEHALF_OF State:russia']);
  });

  test('is the same each time it is asked', () => {
    const asked = { ids: [japan, treaty], exclude: [russia], through: null, first: 9 };
    expect(neighbourhood(projection, asked)).toEqual(neighbourhood(projection, asked));
  });

  test('is refused for more nodes, or more of each, than one expansion takes', () => {
    const many = Array.from({ length: 21 }, () => japan);
    const asked = { exclude: [], through: null };
    expect(() => neighbourhood(projection, { ...asked, ids: many, first: 5 })).toThrow('the limit is 20');
    expect(() => neighbourhood(projection, { ...asked, ids: [japan], first: 10_001 })).toThrow('from 0 to 10000');
    expect(() => neighbourhood(projection, { ...asked, ids: [japan], first: 5, depth: 4 })).toThrow('from 1 to 3');
  });
});

describe('an ego network', () => {
  test('of every state is complete, and leaves nothing to come', () => {
    const states = memory.nodes.filter(({ labels }) => labels.includes('State')).map(idOf);
    for (const id of states) {
      const { starts, complete } = neighbourhood(projection, {
        ids: [refOf(id)],
        exclude: [],
        through: null,
        first: 10_000,
      });
      expect([id, starts[0]?.moreCount, complete]).toEqual([id, 0, true]);
    }
  });

  test('needs no second question for the links to what is shown', () => {
    const exclude = [russia, lavrov, { label: 'State', id: 'china' } as const];
    const asked = { ids: [japan], exclude, through: null, first: 50, depth: 2, allLinks: true };
    const { nodes, links } = neighbourhood(projection, asked);
    const found = nodes.map(({ id }) => id);
    const among = edgesAmong(projection, { ids: [japan, ...exclude, ...found.map(refOf)] });
    const isNew = ({ from, to }: { from: string; to: string }) => found.includes(from) || found.includes(to);
    expect(links.map(({ id }) => id)).toEqual(among.links.filter(isNew).map(({ id }) => id));
  });
});

describe('edgesAmong', () => {
  test('finds the links within a set, and no other', () => {
    const ids = [japan, russia, lavrov, treaty, { label: 'State', id: 'china' } as const];
    const names = ids.map(globalId);
    const within = memory.edges.filter(({ from, to }) => names.includes(idOf(from)) && names.includes(idOf(to)));
    const { links, complete } = edgesAmong(projection, { ids });
    expect(links.map(({ from, type, to }) => `${from} ${type} ${to}`).toSorted()).toEqual(
      within.map(({ from, type, to }) => `${idOf(from)} ${type} ${idOf(to)}`).toSorted(),
    );
    expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
    expect(complete).toBe(true);
  });

  test('of all states and pacts is the same as counted one by one', () => {
    const chosen = memory.nodes.filter(({ labels }) => labels.includes('State') || labels.includes('Pact')).map(idOf);
    const within = memory.edges.filter(({ from, to }) => chosen.includes(idOf(from)) && chosen.includes(idOf(to)));
    const { links } = edgesAmong(projection, { ids: chosen.map(refOf) });
    expect(links).toHaveLength(within.length);
  });

  test('of one node is nothing', () => {
    expect(edgesAmong(projection, { ids: [japan] }).links).toEqual([]);
  });
});

describe('between', () => {
  test('ranks what two nodes share by ties, then by fewest links, then by id', () => {
    const { common, more } = between(projection, { a: japan, b: russia, through: null, first: 200 });
    const [one, other] = [globalId(japan), globalId(russia)];
    const ends = new Set(edgesAt(one).map((edge) => otherEnd(edge, one)));
    const shared = [...ends].filter((id) => edgesAt(id).some((edge) => otherEnd(edge, id) === other));
    const ranked = shared
      .map((id) => {
        const ties = edgesAt(id).filter((edge) => [one, other].includes(otherEnd(edge, id))).length;
        return { id, tieCount: ties, degree: edgesAt(id).length };
      })
      .toSorted((x, y) => y.tieCount - x.tieCount || x.degree - y.degree || (slugOf(x.id) < slugOf(y.id) ? -1 : 1));
    expect(common.map(({ id, tieCount, degree }) => ({ id, tieCount, degree }))).toEqual(ranked);
    expect(common.map(({ ties }) => ties.length)).toEqual(common.map(({ tieCount }) => tieCount));
    expect(more).toBe(false);
  });

  test('takes the types it is told to, and says when there is more', () => {
    const { common, more } = between(projection, { a: japan, b: russia, through: ['PARTY_TO'], first: 1 });
    expect(common.every(({ label }) => label === 'Pact')).toBe(true);
    expect(common.length).toBeLessThanOrEqual(1);
    expect(typeof more).toBe('boolean');
  });

  test('is empty where one is not there, and says which', () => {
    const nobody: NodeRef = { label: 'State', id: 'atlantis' };
    const { common, unknown } = between(projection, { a: japan, b: nobody, through: null, first: 5 });
    expect([common, unknown]).toEqual([[], ['State:atlantis']]);
  });
});

describe('the schema graph', () => {
  test('has the numbers of nodes and edges counted one by one', () => {
    const { labels, edges } = schemaGraph(projection);
    for (const { label, count } of labels)
      expect([label, count]).toEqual([label, memory.nodes.filter((node) => node.labels.includes(label)).length]);
    for (const { type, count } of edges)
      expect([type, count]).toEqual([type, memory.edges.filter((edge) => edge.type === type).length]);
  });

  test('counts each edge under one pair of labels', () => {
    const { edges } = schemaGraph(projection);
    for (const { type, count, ends } of edges)
      expect([type, ends.reduce((sum, { count: some }) => sum + some, 0)]).toEqual([type, count]);
  });
});

function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
