import { readFileSync } from 'node:fs';
import { buildSchema, isInterfaceType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { EntenteError } from '../../src/errors.ts';
import { declare } from '../../src/graph/declaration.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { followProjection } from '../../src/projection/follow-projection.ts';
import { type Ask, asker } from './asker.ts';
import { openTestGraph } from './connection.ts';
import { type IdPlace, idPlaces } from './id-arguments.ts';

const printed = buildSchema(readFileSync(new URL('../../schema/entente.graphql', import.meta.url), 'utf8'));
const places = idPlaces(printed);

/** One node of each type that has ids, and a former id of each. Names, codes and ids are of no fact. */
const labelsOf: Readonly<Record<string, readonly string[]>> = {
  State: ['Actor', 'State'],
  Organisation: ['Actor', 'Organisation'],
  Official: ['Actor', 'Official'],
  ...Object.fromEntries(
    [
      'Quote',
      'Recognition',
      'Proposition',
      'Stance',
      'Pact',
      'Obligation',
      'Statement',
      'Source',
      'RollCall',
      'Event',
    ].map((label) => [label, [label]]),
  ),
};
const slugOf = (label: string) => `idtest-${label.toLowerCase()}`;
const codes: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  State: { iso2: 'X1', iso3: 'X1Y', cowCode: 997, wikidata: 'Q999999001' },
  Organisation: { iso2: 'X2', iso3: 'X2Y', cowCode: 998, wikidata: 'Q999999002' },
  Official: { wikidata: 'Q999999003' },
};
const nothing = z.object({});

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.prepare();
  await clear();
  for (const [label, labels] of Object.entries(labelsOf)) {
    const properties = { id: slugOf(label), name: `Idtest ${label}`, dataset: 'id-test', ...codes[label] };
    const former = { id: `once-${slugOf(label)}`, noun: label, now: slugOf(label), dataset: 'id-test' };
    await run(`CREATE (n:${labels.join(':')}) SET n = $properties CREATE (f:FormerId) SET f = $former`, {
      properties,
      former,
    });
  }
  await run("CREATE (:Actor:State {id: 'idtest-other', name: 'Idtest Other', dataset: 'id-test'})", {});
  await run("CREATE (:Pact {id: 'idtest-shared', name: 'Idtest', dataset: 'id-test'})", {});
  await run("CREATE (:Source {id: 'idtest-shared', title: 'Idtest', dataset: 'id-test'})", {});
  ask = asker(graph);
});
afterAll(async () => {
  await clear();
  await graph.close();
});

async function run(text: string, params: Readonly<Record<string, unknown>>): Promise<void> {
  const shape = z.object(Object.fromEntries(Object.keys(params).map((name) => [name, z.unknown()])));
  await graph.write((transaction) => transaction.ask(declare('id-test', text, shape, nothing), params));
}

async function clear(): Promise<void> {
  await run("MATCH (n {dataset: 'id-test'}) DETACH DELETE n", {});
}

const sampleOf = ({ label }: IdPlace) => (label === 'any' ? 'State' : label);

/** The error that an answer holds. */
async function refusalOf(question: string): Promise<EntenteError | undefined> {
  const { errors: [error] = [] } = await ask(question);
  return error?.originalError instanceof EntenteError ? error.originalError : undefined;
}

describe('every argument of the printed schema that takes ids', () => {
  test('is tested here', () => {
    expect(places.length).toBeGreaterThan(60);
    expect(places.filter(({ label }) => label === 'any').map(({ name }) => name)).toEqual([
      'between.a',
      'between.b',
      'connections.avoid',
      'connections.from',
      'connections.to',
      'connections.via',
      'edgesAmong.ids',
      'neighbourCounts.ids',
      'neighbourhood.exclude',
      'neighbourhood.ids',
      'node.id',
      'nodes.ids',
    ]);
  });

  test.each(places)('$name takes slugs, global ids, former ids and codes alike', async (place) => {
    const label = sampleOf(place);
    const slug = slugOf(label);
    const forms = [`${label}:${slug}`, `once-${slug}`, `${label}:once-${slug}`];
    const ofActor = Object.values(codes[label] ?? {}).flatMap((code) => [`${code}`, `${code}`.toLowerCase()]);
    const expected = await ask(place.question(slug));
    expect(expected.errors).toBeUndefined();
    for (const form of [...forms, ...ofActor])
      expect([form, await ask(place.question(form))]).toEqual([form, expected]);
  });

  test.each(places)('$name refuses an id that nothing has, and names the place', async (place) => {
    const error = await refusalOf(place.question('idtest-zzz'));
    expect(error?.code).toBe('UNKNOWN_ID');
    expect(error?.message).toContain(`The argument "${place.path}" of Query.`);
    expect(error?.message).toContain('"idtest-zzz"');
  });

  test.each(places)('$name refuses an id of another type', async (place) => {
    const other = place.label === 'Source' ? 'Pact:idtest-pact' : 'Source:idtest-source';
    const id = place.label === 'any' ? 'Treaty:idtest-pact' : other;
    expect((await refusalOf(place.question(id)))?.code).toBe('BAD_USER_INPUT');
  });

  test.each(places.filter(({ label }) => label === 'State'))(
    '$name refuses a state called an official',
    async (place) => {
      const error = await refusalOf(place.question('Official:idtest-state'));
      expect(error?.code).toBe('BAD_USER_INPUT');
    },
  );

  test.each(places)('$name proposes an id that works', async (place) => {
    const misspelt = `idtset-${sampleOf(place).toLowerCase()}`;
    const hint = (await refusalOf(place.question(misspelt)))?.hint ?? '';
    const [proposed = ''] = [...hint.matchAll(/"([^"]+)"/g)].map(([, id]) => id);
    expect(proposed.split(':').at(-1)).toBe(slugOf(sampleOf(place)));
    expect((await ask(place.question(proposed))).errors).toBeUndefined();
  });
});

describe('an id', () => {
  test('that several nodes have is refused where any node is taken, with the global ids to choose from', async () => {
    const error = await refusalOf('{ node(id: "idtest-shared") { id } }');
    expect(error?.hint).toBe('Write "Pact:idtest-shared" or "Source:idtest-shared".');
    expect((await ask('{ node(id: "Pact:idtest-shared") { id } }')).data).toEqual({
      node: { id: 'Pact:idtest-shared' },
    });
  });

  test('that is not the first of a list is named by its place', async () => {
    const error = await refusalOf(
      '{ stances(where: { actor: { ids: ["idtest-state", "idtest-zzz"] } }) { totalCount } }',
    );
    expect(error?.message).toBe(
      'The argument "where.actor.ids[1]" of Query.stances has the id "idtest-zzz"; no actor has it.',
    );
  });

  test('below a root field is understood too', async () => {
    const query = (id: string) =>
      `{ state(by: { id: "idtest-state" }) { stances(where: { proposition: { ids: ["${id}"] } }) { totalCount } } }`;
    expect((await ask(query('once-idtest-proposition'))).data).toEqual({ state: { stances: { totalCount: 0 } } });
    expect((await refusalOf(query('nobody')))?.message).toContain('"where.proposition.ids[0]" of State.stances');
  });

  test('of any type that is a Node is taken by node, and no other', async () => {
    const node = printed.getType('Node');
    if (!isInterfaceType(node)) throw new TypeError('Node is no interface');
    const types = printed.getPossibleTypes(node).map(({ name }) => name);
    const answers = await Promise.all(
      Object.keys(labelsOf).map(
        async (label) => (await ask(`{ node(id: "${label}:${slugOf(label)}") { slug } }`)).data,
      ),
    );
    expect(answers).toEqual(
      Object.keys(labelsOf).map((label) => ({ node: types.includes(label) ? { slug: slugOf(label) } : null })),
    );
  });

  test('inside a snapshot is understood too, also with its day', async () => {
    const query = (id: string) => `{ asOf(date: "2000") { state(by: { id: "${id}" }) { id } } }`;
    expect((await refusalOf(query('nobody')))?.code).toBe('UNKNOWN_ID');
    const answers = await Promise.all(['x1y', 'State:once-idtest-state@2000'].map((id) => ask(query(id))));
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined]);
  });

  test('that node or nodes does not find is null in its place, with an error there', async () => {
    const { data, errors = [] } = await ask('{ nodes(ids: ["idtest-state", "nobody", "Foo:bar"]) { id } }');
    expect(data).toEqual({ nodes: [{ id: 'State:idtest-state' }, null, null] });
    expect(errors.map(({ path, originalError }) => [path, (originalError as EntenteError).code])).toEqual([
      [['nodes', 1], 'UNKNOWN_ID'],
      [['nodes', 2], 'BAD_USER_INPUT'],
    ]);
  });
});

describe('ids that the graph in memory knows', () => {
  test('cost no read before the answer, and none but that of the version beside it', async () => {
    const calls: string[] = [];
    const counted: Graph = {
      ...graph,
      ask: (cypher, params, options) => {
        calls.push(cypher.name);
        return graph.ask(cypher, params, options);
      },
      read: (text, params, options) => {
        calls.push('answer');
        return graph.read(text, params, options);
      },
    };
    const projection = followProjection(counted);
    await projection();
    calls.length = 0;
    const { data } = await asker(counted, { projection })('{ state(by: { id: "idtest-state" }) { slug } }');
    expect(data).toEqual({ state: { slug: 'idtest-state' } });
    expect(calls.filter((name) => name !== 'read/versions')).toEqual(['answer']);
  });

  test('are read anew when the graph has changed since', async () => {
    await run("CREATE (:Dataset {id: 'id-test', version: '1', dataset: 'id-test'})", {});
    await run("CREATE (:Actor:State {id: 'idtest-brief', name: 'Brief', dataset: 'id-test'})", {});
    const projection = followProjection(graph);
    await projection();
    const again = asker(graph, { projection });
    const query = '{ states(where: { ids: ["idtest-brief"] }) { nodes { slug } } }';
    expect((await again(query)).data).toEqual({ states: { nodes: [{ slug: 'idtest-brief' }] } });

    await run("MATCH (s:State {id: 'idtest-brief'}) SET s.id = 'idtest-lasting'", {});
    await run("CREATE (:FormerId {id: 'idtest-brief', noun: 'State', now: 'idtest-lasting', dataset: 'id-test'})", {});
    await run("MATCH (d:Dataset {id: 'id-test'}) SET d.version = '2'", {});
    expect((await again(query)).data).toEqual({ states: { nodes: [{ slug: 'idtest-lasting' }] } });

    await run("MATCH (n) WHERE n.id IN ['idtest-brief', 'idtest-lasting'] DETACH DELETE n", {});
    await run("MATCH (d:Dataset {id: 'id-test'}) SET d.version = '3'", {});
    const { errors: [error] = [] } = await again(query);
    expect(error?.originalError).toMatchObject({ code: 'UNKNOWN_ID' });
  });

  test('are looked up in Neo4j where they were left out of memory, and refused where memory is walked', async () => {
    const projection = followProjection(graph, { maxLinks: 0 });
    await projection();
    const small = asker(graph, { projection });
    const { data } = await small('{ event(by: { id: "idtest-event" }) { slug } }');
    expect(data).toEqual({ event: { slug: 'idtest-event' } });
    const { errors: [error] = [] } = await small('{ neighbourCounts(ids: ["Event:idtest-event"]) { unknown } }');
    expect(error?.originalError).toMatchObject({ code: 'TOO_EXPENSIVE' });
  });
});
