import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { GraphError } from '../../src/errors.ts';
import { declare } from '../../src/graph/declaration.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { isLabel, type Label, labels } from '../../src/model/labels.ts';
import { globalId, type NodeRef } from '../../src/model/node-ref.ts';
import type { OwnDays } from '../../src/model/own-days.ts';
import { lifetimeOf, validities } from '../../src/model/validity.ts';
import { followProjection } from '../../src/projection/follow-projection.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { allLinks, allNodes, bookkeeping, formerIds } from '../../src/projection/queries.ts';
import { readProjection } from '../../src/projection/read-projection.ts';
import { propertiesByLabel, propertiesByType } from '../../src/projection/read-properties.ts';
import { type Memory, remember, type StoredNode } from '../oracle/memory.ts';
import { asker } from './asker.ts';
import { openTestGraph } from './connection.ts';

let graph: Graph;
let memory: Memory;
let projection: Projection;
beforeAll(async () => {
  graph = await openTestGraph();
  memory = await remember(graph);
  projection = await readProjection(graph, 'now');
});
afterAll(() => graph.close());

/** The narrowest label of a node as Neo4j holds it. */
function labelOf({ labels: all }: StoredNode): Label {
  const known = all.filter(isLabel);
  return known.find((label) => labels[label].main !== label) ?? known[0] ?? 'Actor';
}

function idOf(node: StoredNode): string {
  return globalId({ label: labelOf(node), id: String(node.values.id) });
}

/** The days of a thing, with those that are written beside their bounds. */
function daysOf(own: OwnDays, values: Readonly<Record<string, unknown>>) {
  const written = (name: string | null) => (name === null ? null : (values[name] ?? null));
  const { since, until, attestedOn } = own;
  return {
    ...lifetimeOf(own, values),
    written: { since: written(since), until: written(until), attestedOn: written(attestedOn) },
  };
}

function facts(): readonly StoredNode[] {
  return memory.nodes.filter((node) => !bookkeeping.includes(labelOf(node)));
}

/** Numbers from 0 on. */
function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, number) => number);
}

describe('the projection of the seeds', () => {
  test('has every node, with its caption and its days', () => {
    const stored = facts().map((node) => {
      const label = labelOf(node);
      const own = validities[label]?.own ?? null;
      const caption = node.values[labels[label].display.labelField] ?? node.values.id;
      const life = own === null ? null : { ...daysOf(own, node.values), superseded: null };
      return [idOf(node), caption, node.values.verified === true, life];
    });
    const held = upTo(projection.nodeCount).map((node) => {
      const life = projection.nodeLife(node);
      const own = life === null ? null : { ...life, superseded: null };
      return [globalId(projection.ref(node)), projection.caption(node), projection.isVerified(node), own];
    });
    expect(new Map(held.map((row) => [row[0], row]))).toEqual(new Map(stored.map((row) => [row[0], row])));
    expect(held).toHaveLength(stored.length);
  });

  test('has what the traversals read of pacts, renewals, obligations, stances, positions, roll calls and events', () => {
    const kept: Readonly<Record<string, readonly string[]>> = {
      AllowedPosition: ['polarity'],
      Event: ['intensity'],
      Obligation: ['area', 'article', 'condition', 'kind', 'mutual'],
      Pact: ['type'],
      Renewal: ['extendsByYears', 'until'],
      RollCall: ['important', 'issues', 'session'],
      Stance: ['polarity', 'position'],
    };
    const stored = facts().map((node) => {
      const names = (kept[labelOf(node)] ?? []).filter((name) => node.values[name] !== undefined);
      return [idOf(node), Object.fromEntries(names.map((name) => [name, node.values[name]]))];
    });
    const held = upTo(projection.nodeCount).map((node) => {
      const known = Object.entries(projection.nodeFacts(node)).filter(([, value]) => value !== null);
      return [globalId(projection.ref(node)), Object.fromEntries(known)];
    });
    expect(Object.fromEntries(held)).toEqual(Object.fromEntries(stored));
  });

  test('has every link, with its ends, its days and what it says', () => {
    const stored = memory.edges.map(({ type, from, to, values }) => {
      const own = validities[type as keyof typeof validities]?.own ?? null;
      const { id = null, role = null, kind = null, title = null, position = null, choice = null } = values;
      const { sources = [], verified = null } = values;
      const clause = type === 'CLAUSE' ? values : {};
      const { article = null, text = null, lang = null, translated = null, note = null, actors = [] } = clause;
      const words = { article, text, lang, translated, note, actors };
      const says = { role, kind, title, position, choice, ...words, sources, verified };
      return JSON.stringify([idOf(from), type, idOf(to), id, says, own === null ? null : daysOf(own, values)]);
    });
    const idAt = (node: number) => globalId(projection.ref(node));
    const held = upTo(projection.linkCount).map((link) =>
      JSON.stringify([
        idAt(projection.from(link)),
        projection.type(link),
        idAt(projection.to(link)),
        projection.linkId(link),
        projection.linkFacts(link),
        projection.linkLife(link),
      ]),
    );
    expect(held.toSorted()).toEqual(stored.toSorted());
  });

  test('finds every node by its labels and its id, and has each of its links from both ends', () => {
    for (const node of facts()) {
      const found = projection.find({ label: labelOf(node), id: String(node.values.id) });
      expect(found).toBeDefined();
      expect(projection.find({ label: labels[labelOf(node)].main, id: String(node.values.id) })).toBe(found);
    }
    const both = upTo(projection.nodeCount).flatMap((node) => [
      ...Array.from(projection.links(node, 'OUT'), (link) => [link, 'OUT', projection.from(link) === node]),
      ...Array.from(projection.links(node, 'IN'), (link) => [link, 'IN', projection.to(link) === node]),
    ]);
    expect(both.every(([, , isEnd]) => isEnd)).toBe(true);
    expect(new Set(both.map(String)).size).toBe(2 * projection.linkCount);
  });
});

describe('a projection that follows the graph', () => {
  const set = z.object({ version: z.string() });
  const load = declare(
    'a load',
    "MERGE (set:Dataset {id: 'test-of-versions'}) SET set.version = $version CREATE (:Actor:State {id: $version, name: 'New'})",
    set,
    z.object({}),
  );
  const clear = declare(
    'the end',
    "MATCH (node:Dataset|State) WHERE node.id STARTS WITH 'test-of-versions' DELETE node",
    z.object({}),
    z.object({}),
  );
  afterAll(() => graph.write(({ ask }) => ask(clear, {})));

  test('is built once for all who ask at the same time, and anew when a load has moved the version', async () => {
    const built: Projection[] = [];
    const current = followProjection(graph, { onBuilt: (one) => built.push(one) });
    const before = await Promise.all(Array.from({ length: 20 }, () => current()));
    expect(new Set(before).size).toBe(1);
    expect(await current()).toBe(before[0]);
    const added: NodeRef = { label: 'State', id: 'test-of-versions-1' };
    await graph.write(({ ask }) => ask(load, { version: added.id }));
    const after = await Promise.all(Array.from({ length: 20 }, () => current()));
    expect(after.map((one) => one.find(added) !== undefined)).not.toContain(false);
    expect(before[0]?.find(added)).toBeUndefined();
    expect(built).toHaveLength(2);
  });

  test('answers a question asked just after a load by what was loaded', async () => {
    const ask = asker(graph);
    const question = (id: string) => ask(`{ neighbourCounts(ids: ["State:${id}"]) { nodes { caption } unknown } }`);
    expect((await question('test-of-versions-2')).errors?.[0]?.originalError).toMatchObject({ code: 'UNKNOWN_ID' });
    await graph.write(({ ask: write }) => write(load, { version: 'test-of-versions-2' }));
    expect((await question('test-of-versions-2')).data).toEqual({
      neighbourCounts: { nodes: [{ caption: 'New' }], unknown: [] },
    });
  });

  test('fails where Neo4j is away, and is built when it is back', async () => {
    let isAway = true;
    const fail = () => Promise.reject(new GraphError('SERVICE_UNAVAILABLE', 'away'));
    const current = followProjection({
      ask: (text, params) => graph.ask(text, params),
      stream: (text, params, take) => (isAway ? fail() : graph.stream(text, params, take)),
    });
    await expect(current()).rejects.toThrow('away');
    isAway = false;
    expect((await current()).nodeCount).toBeGreaterThan(0);
  });
});

describe('nodes that a traversal names', () => {
  const question = (fields: string) =>
    `{ connections(from: ["State:japan"], to: ["State:russia"], k: 1) { groups { actors { ${fields} } } } }`;

  test('are told by type and id as Neo4j would tell them, and without asking it', async () => {
    const mute = asker({ ...graph, read: () => Promise.reject(new Error('Neo4j was asked')) });
    const { data, errors } = await mute(question('__typename id'));
    expect(errors).toBeUndefined();
    const { data: read } = await asker(graph)(question('__typename id name'));
    const names = JSON.stringify(read).replaceAll(/,"name":"[^"]*"/g, '');
    expect(JSON.stringify(data)).toBe(names);
  });
});

describe('a graph with more links than may be held', () => {
  const ask = () => asker(graph, { projection: followProjection(graph, { maxLinks: 10 }) });

  test('is read without events and votes, and every answer says so', async () => {
    const { data, extensions } = await ask()(
      '{ graphInMemory { version leftOut } schemaGraph { edges { type count } } }',
    );
    const leftOut = ['INITIATED', 'TARGETS', 'INITIATED_IN_PERSON', 'TARGETS_IN_PERSON', 'VOTED'];
    expect(data).toMatchObject({ graphInMemory: { leftOut } });
    expect(extensions).toEqual({ graph: { version: expect.stringMatching(/^[0-9a-f]{16}$/), leftOut } });
    const whole = await asker(graph)(
      '{ graphInMemory { version leftOut links dataSets bytes { nodes links votes } } }',
    );
    expect(whole.data).toMatchObject({ graphInMemory: { leftOut: [], dataSets: expect.arrayContaining(['curated']) } });
    expect(whole.extensions).toMatchObject({ graph: { leftOut: [] } });
  });

  test.each([
    '{ voting(actors: ["china", "russia"]) { complete } }',
    '{ votingMatrix { actors { id } } }',
    '{ alignment(source: VOTES, actors: ["china", "russia"]) { unknown } }',
    '{ alignment(source: EVENTS, actors: ["china", "russia"]) { unknown } }',
  ])('refuses what needs them: %s', async (question) => {
    const { errors } = await ask()(question);
    expect(errors?.map(({ message }) => message)).toEqual([
      expect.stringContaining('which this server left out of memory'),
    ]);
  });
});

describe('real rows', () => {
  test('fit the types of the texts of the projection', async () => {
    const nodes = await graph.ask(allNodes, { properties: propertiesByLabel, excludedLabels: [] });
    const links = await graph.ask(allLinks, { properties: propertiesByType, excludedTypes: [] });
    const former = await graph.ask(formerIds, {});
    expect(nodes.map((row) => allNodes.row.parse(row))).toEqual(nodes);
    expect(links.map((row) => allLinks.row.parse(row))).toEqual(links);
    expect(former.map((row) => formerIds.row.parse(row))).toEqual(former);
    expect([nodes.length > 0, links.length > 0]).toEqual([true, true]);
  });
});
