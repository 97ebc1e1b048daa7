import { spawnSync } from 'node:child_process';
import { text as consume } from 'node:stream/consumers';
import { parse as parseCsv } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createExecutor } from '../../src/api/executor.ts';
import { createExporter } from '../../src/api/exports/exporter.ts';
import { tableSources } from '../../src/api/exports/record-tables.ts';
import { schema } from '../../src/api/schema.ts';
import type { Serving } from '../../src/api/server/server.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { isRecord } from '../../src/kit/is-record.ts';
import { load } from '../../src/load/load.ts';
import { followProjection } from '../../src/projection/follow-projection.ts';
import { type Ask, asker } from '../graph/asker.ts';
import { openTestGraph } from '../graph/connection.ts';
import { graphmlFaults } from './graphml-faults.ts';
import { startWhole } from './whole-server.ts';

let graph: Graph;
let serving: Serving;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  await load(new URL('../../seeds/', import.meta.url), graph);
  serving = await startWhole(graph, 20_000, { corsOrigins: ['https://lite.gephi.org'] });
  ask = asker(graph);
});
afterAll(async () => {
  await serving.stop();
  await graph.close();
});

/** A file with its options, as a client gets it. */
async function get(
  name: string,
  options: Readonly<Record<string, string>> = {},
  init?: RequestInit,
): Promise<Response> {
  return await fetch(`${serving.url}/export/${name}?${new URLSearchParams(options)}`, init);
}

async function textOf(name: string, options: Readonly<Record<string, string>> = {}): Promise<string> {
  const response = await get(name, options);
  const text = await response.text();
  expect([response.status, response.status === 200 ? '' : text]).toEqual([200, '']);
  return text;
}

async function rowsOf(name: string, options: Readonly<Record<string, string>> = {}) {
  // With names of columns every row is an object of texts.
  return parseCsv(await textOf(name, options), { columns: true }) as readonly Record<string, string>[];
}

/** The answer of a root field, which must be there. */
async function answerOf(query: string): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  return isRecord(data) ? data : {};
}

const nouns = [...tableSources(schema).values()].filter(({ from }) => from.kind === 'rows').map(({ root }) => root);
const below = [...tableSources(schema).keys()].filter((name) => name.includes('.'));

/** What the test below asks of a stance. */
interface AnsweredStance {
  readonly id: string;
  readonly actor: { readonly name: string };
  readonly date: string;
  readonly position: string;
  readonly sources: readonly { readonly id: string }[];
}

describe('a noun as CSV', () => {
  test.each(nouns)('has a row for each of the %s', async (noun) => {
    const answer = await answerOf(`{ list: ${noun} { totalCount } }`);
    expect(answer.list).toEqual({ totalCount: (await rowsOf(`${noun}.csv`)).length });
  });

  test('has the values of the API, in its order, with the filter of the API', async () => {
    const where = '{actor: {ids: ["japan", "china"]}}';
    const rows = await rowsOf('stances.csv', { where });
    const answer = await answerOf(
      `{ stances(where: ${where}, first: 500) { nodes { id actor { name } date position sources { id } } } }`,
    );
    const { nodes } = answer.stances as { readonly nodes: readonly AnsweredStance[] };
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.map((row) => [row.id, row['actor.name'], row.date, row.position, row['sources.id']])).toEqual(
      nodes.map(({ id, actor, date, position, sources }) => [
        id,
        actor.name,
        date,
        position,
        sources.map((one) => one.id).join(' | '),
      ]),
    );
  });

  test('takes a filter as JSON too, and gives the same', async () => {
    const literal = await textOf('pacts.csv', { where: '{type: [DOMESTIC_LAW]}' });
    expect(await textOf('pacts.csv', { where: '{"type": ["DOMESTIC_LAW"]}' })).toBe(literal);
  });

  test('has on a day what held on it, with ids that name no day', async () => {
    const answer = await answerOf('{ asOf(date: "1985", certainty: CERTAIN) { list: states { totalCount } } }');
    const rows = await rowsOf('states.csv', { asOf: '1985', certainty: 'CERTAIN' });
    expect(answer.asOf).toEqual({ list: { totalCount: rows.length } });
    expect(rows.filter(({ id }) => id?.includes('@'))).toEqual([]);
  });
});

describe('what belongs to a noun', () => {
  test('can all be exported, and a link has both of its ends', async () => {
    const empty: string[] = [];
    for (const name of below) {
      const rows = await rowsOf(`${name}.csv`);
      const ends = Object.keys(rows[0] ?? {}).filter((column) => column.endsWith('.id'));
      if (rows.length === 0) empty.push(name);
      else expect([name, ends.length > 0, rows.every((row) => row[ends[0] ?? ''] !== '')]).toEqual([name, true, true]);
    }
    expect(empty.length).toBeLessThan(below.length / 2);
  });

  test('has every party of every pact with its facts', async () => {
    const answer = await answerOf(
      '{ pacts(first: 500) { nodes { id parties(first: 500) { edges { role actor { id } } } } } }',
    );
    const { nodes } = answer.pacts as {
      readonly nodes: readonly {
        readonly id: string;
        readonly parties: {
          readonly edges: readonly { readonly role: string; readonly actor: { readonly id: string } }[];
        };
      }[];
    };
    const rows = await rowsOf('pacts.parties.csv');
    expect(rows.map((row) => [row['pact.id'], row['actor.id'], row.role])).toEqual(
      nodes.flatMap(({ id, parties }) => parties.edges.map(({ role, actor }) => [id, actor.id, role])),
    );
  });
});

const networkx = spawnSync('python3', ['-c', 'import networkx']).status === 0;

describe('a graph', () => {
  test('has every node and every link of the graph in memory', async () => {
    const answer = await answerOf('{ graphInMemory { nodes links } }');
    const read = MultiDirectedGraph.from(JSON.parse(await textOf('graph.json')));
    expect(answer.graphInMemory).toEqual({ nodes: read.order, links: read.size });
  });

  test('has the pact network with days, for Gephi', async () => {
    const text = await textOf('graph.gexf', { through: 'PARTY_TO' });
    const parties = await rowsOf('pacts.parties.csv');
    expect(text.match(/<edge /g)?.length).toBe(parties.length);
    expect(text).toContain('mode="dynamic"');
    expect(text).toMatch(/<edge [^>]*id="PARTY_TO:anzus-1951--australia"[^>]* start="1952-04-29">/);
    expect(text).not.toMatch(/<edge [^>]*id="PARTY_TO:anzus-1951--australia"[^>]* end=/);
  });

  test.skipIf(!networkx)('is read by NetworkX (where it is missing: "apt-get install python3-networkx")', async () => {
    const input = await textOf('graph.gexf', { through: 'PARTY_TO', asOf: '1985' });
    const script = 'import networkx, sys; g = networkx.read_gexf(sys.stdin.buffer); print(g.number_of_edges())';
    const { stdout, stderr } = spawnSync('python3', ['-c', script], { input, encoding: 'utf8' });
    const parties = await rowsOf('pacts.parties.csv', { asOf: '1985' });
    expect([Number(stdout), stderr]).toEqual([parties.length, '']);
  });

  test('is GraphML by its schema: parts, order, ids and what they refer to', async () => {
    const text = await textOf('graph.graphml');
    expect(graphmlFaults(text)).toEqual([]);
    const broken = text.replace('<data key="edge-type">', '<data key="edge-kind">').replace(' source="', ' from="');
    expect(graphmlFaults(broken)).toEqual(['edge without source', 'no node ', 'no key edge-kind']);
  });

  test('around a node is the neighbourhood that the API gives', async () => {
    const args = '{ids: ["State:japan"], first: 30, allLinks: true}';
    const answer = await answerOf(
      '{ neighbourhood(ids: ["State:japan"], first: 30, allLinks: true) { starts { id } nodes { id } links { id } } }',
    );
    const found = answer.neighbourhood as Readonly<
      Record<'starts' | 'nodes' | 'links', readonly { readonly id: string }[]>
    >;
    const read = MultiDirectedGraph.from(JSON.parse(await textOf('neighbourhood.json', { args })));
    expect(read.nodes().toSorted()).toEqual([...found.starts, ...found.nodes].map(({ id }) => id).toSorted());
    expect(read.edges().toSorted()).toEqual(found.links.map(({ id }) => id).toSorted());
  });

  test('of a trace joins its ends', async () => {
    const args = '{from: ["Statement:lavrov-tass-20251228"], to: ["State:japan"]}';
    const read = MultiDirectedGraph.from(JSON.parse(await textOf('connections.json', { args })));
    expect(read.hasNode('Statement:lavrov-tass-20251228') && read.hasNode('State:japan')).toBe(true);
    expect(read.size).toBeGreaterThanOrEqual(read.order - 1);
  });
});

describe('a matrix', () => {
  test('of positions has the values of the alignment', async () => {
    const rows = await rowsOf('alignment.csv', { args: '{mode: TWO_MODE}' });
    const answer = await answerOf(
      '{ alignment(mode: TWO_MODE) { windows { cells(first: 500) { nodes { actor { id } item { id } value } } } } }',
    );
    const { windows } = answer.alignment as {
      readonly windows: readonly {
        readonly cells: {
          readonly nodes: readonly {
            readonly actor: { readonly id: string };
            readonly item: { readonly id: string };
            readonly value: number;
          }[];
        };
      }[];
    };
    const cells = windows.flatMap(({ cells: { nodes } }) => nodes);
    const given = rows.flatMap(({ id, ...row }) =>
      Object.entries(row).flatMap(([item, value]) => (value === '' ? [] : [`${id} ${item} ${value}`])),
    );
    expect(given.toSorted()).toEqual(
      cells.map(({ actor, item, value }) => `${actor.id} ${item.id} ${value}`).toSorted(),
    );
  });
});

describe('a file over HTTP', () => {
  test('says its name, its version and that of its data sets', async () => {
    const { headers } = await get('stances.csv');
    const answer = await answerOf('{ graphInMemory { version } datasets { slug version } }');
    const [{ slug, version }] = answer.datasets as readonly [Record<string, string>];
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="entente-stances-taken-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect({ version: headers.get('x-entente-graph-version') }).toEqual(answer.graphInMemory);
    expect(headers.get('x-entente-data-sets')).toContain(`${slug}=${version}`);
  });

  test('is not sent again to who has it', async () => {
    const first = await get('stances.csv');
    await first.body?.cancel();
    const again = await get('stances.csv', {}, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await get(
      'stances.csv',
      { asOf: '1985' },
      { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } },
    );
    expect(other.status).toBe(200);
    await other.body?.cancel();
  });

  test('may be read by pages of the origins that the setting names, and of no others', async () => {
    const from = async (origin: string) => {
      const response = await get('graph.gexf', { through: 'PARTY_TO' }, { headers: { Origin: origin } });
      await response.body?.cancel();
      return response.headers.get('access-control-allow-origin');
    };
    expect([await from('https://lite.gephi.org'), await from('https://other.example')]).toEqual([
      'https://lite.gephi.org',
      null,
    ]);
    const preflight = await get('graph.gexf', {}, { method: 'OPTIONS', headers: { Origin: 'https://lite.gephi.org' } });
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, HEAD, OPTIONS',
    ]);
  });

  test.each([
    ['stance.csv', {}, 404, 'NOT_FOUND', 'Write "stances".'],
    ['stances.xml', {}, 400, 'BAD_USER_INPUT', 'Use one of: csv, jsonl, jsonld.'],
    ['stances.csv', { where: '{actr: {}}' }, 400, 'BAD_USER_INPUT', 'Write `actor`.'],
    ['stances.csv', { where: '[' }, 400, 'BAD_USER_INPUT', 'Write an object'],
    ['stances.csv', { where: '{"actor": {"ids": ["japon"]}}' }, 400, 'UNKNOWN_ID', 'Write "japan"'],
    ['stances.csv', { asof: '1985' }, 400, 'BAD_USER_INPUT', 'Write "asOf".'],
    ['stances.csv', { asOf: 'soon' }, 400, 'BAD_USER_INPUT', 'Write a day'],
    ['stances.csv', { certainty: 'CERTAIN' }, 400, 'BAD_USER_INPUT', 'Add "asOf"'],
    ['graph.gexf', { through: 'PARTY' }, 400, 'BAD_USER_INPUT', 'Write "PARTY_TO".'],
    ['neighbourhood.gexf', { args: '{ids: ["State:japan"], depht: 2}' }, 400, 'BAD_USER_INPUT', 'depth'],
  ])('%s with %o is refused with a cure', async (name, options, status, code, hint) => {
    const response = await get(name, options as Record<string, string>);
    const { errors } = (await response.json()) as {
      readonly errors: readonly { readonly extensions: Record<string, string> }[];
    };
    expect([response.status, errors[0]?.extensions.code]).toEqual([status, code]);
    expect(errors[0]?.extensions.hint).toContain(hint);
  });
});

test.each(['votingMatrix.csv', 'events.csv'])('an empty %s says which data set is missing', async (name) => {
  const response = await get(name);
  const [head, ...rows] = (await response.text()).trimEnd().split('\n');
  expect([head?.startsWith('id'), rows]).toEqual([true, []]);
  expect(response.headers.get('X-Entente-Remarks')).toMatch(/^No data set with (votes|events) is loaded\. Load `/);
});

describe('an exporter', () => {
  test.each([
    ['states', 'csv', 'row'],
    ['graph', 'json', 'link'],
  ])('says how much a file of %s holds once it is whole', async (what, format, noun) => {
    const execute = createExecutor(graph, { timeoutMs: 20_000 });
    const exporter = createExporter({ schema, execute, graph, projection: followProjection(graph) });
    const file = await exporter({ what, format, options: {}, address: null });
    expect(file.size()).toBeUndefined();
    const text = await consume(file.chunks(new AbortController().signal));
    const held = noun === 'row' ? text.trimEnd().split('\n').length - 1 : JSON.parse(text).edges.length;
    expect(file.size()).toMatch(new RegExp(`(^| )${held.toLocaleString('en')} ${noun}s$`));
    expect(file.remarks.size).toBe(0);
  });

  test('does not end a file during which the graph changed', async () => {
    let asked = 0;
    const changing: Pick<Graph, 'ask'> = {
      async ask(cypher, params, options) {
        if (cypher.name !== 'read/versions') return await graph.ask(cypher, params, options);
        asked += 1;
        const rows = await graph.ask(cypher, params, options);
        return asked === 1 ? rows : [];
      },
    };
    const execute = createExecutor(graph, { timeoutMs: 20_000 });
    const exporter = createExporter({ schema, execute, graph: changing, projection: followProjection(graph) });
    const file = await exporter({ what: 'propositions', format: 'csv', options: {}, address: null });
    const read = async () => {
      for await (const chunk of file.chunks(new AbortController().signal)) expect(chunk).toBe('never whole');
    };
    await expect(read()).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('stops when the client has gone', async () => {
    const execute = createExecutor(graph, { timeoutMs: 20_000 });
    const exporter = createExporter({ schema, execute, graph, projection: followProjection(graph) });
    const file = await exporter({ what: 'statements', format: 'csv', options: {}, address: null });
    const controller = new AbortController();
    controller.abort();
    await expect(file.chunks(controller.signal)[Symbol.asyncIterator]().next()).rejects.toThrow();
  });
});
