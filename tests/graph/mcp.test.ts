import { readFile } from 'node:fs/promises';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Serving } from '../../src/api/server/server.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { startWhole } from '../http/whole-server.ts';
import { openTestGraph, testConnection } from './connection.ts';

let graph: Graph;
let serving: Serving;
let client: Client;
beforeAll(async () => {
  graph = await openTestGraph();
  serving = await startWhole(graph);
  client = new Client({ name: 'test', version: '1.0.0' }, { versionNegotiation: { mode: { pin: '2026-07-28' } } });
  await client.connect(new StreamableHTTPClientTransport(new URL(`${serving.url}/mcp`)));
});
afterAll(async () => {
  await client.close();
  await serving.stop();
  await graph.close();
});

/** What the README, its pictures and the questions of the seeds ask, as a model would ask it of the tools. */
const transcript: readonly (readonly [tool: string, input: Readonly<Record<string, unknown>>, holds: string])[] = [
  ['stances', { proposition: 'taiwan-part-of-china', first: 100, asOf: '1973' }, 'United Kingdom: ACKNOWLEDGES'],
  ['stances', { actor: 'japan', changedSince: '1972' }, 'Japan: '],
  ['stances', { actor: 'russia', proposition: 'force-against-taiwan' }, 'Russia: '],
  ['search', { text: 'Lavrov interview' }, 'Statement:lavrov-tass-20251228'],
  ['search', { text: 'mutual defence', kinds: ['PACT', 'OBLIGATION'], first: 50 }, 'Pact:'],
  ['describe', { id: 'japan' }, 'State State:japan.'],
  [
    'describe',
    { id: 'russia', asOf: '1990' },
    'Existence on that day: UNKNOWN. Predecessors: Soviet Union (State:soviet-union@1990)',
  ],
  ['describe', { id: 'russia-china-treaty-2001' }, 'PARTY: China (State:china)'],
  ['describe', { id: 'taiwan-part-of-china' }, 'Positions: '],
  ['describe', { id: 'takaichi-diet-20251107' }, 'it: statement of 2025-11-'],
  ['dossier', { id: 'Statement:lavrov-tass-20251228' }, 'Sergey Lavrov (Official:'],
  [
    'connections',
    { from: 'Statement:takaichi-diet-20251107', to: 'Statement:lavrov-tass-20251228', maxHops: 6 },
    'Chain of',
  ],
  ['compare', { a: 'russia', b: 'china', asOf: '2026-09-30' }, 'SAME_POSITION'],
  ['compare', { a: 'japan', b: 'united-states' }, 'Only '],
  ['bound', { attacked: 'japan', attacker: 'china', asOf: '2026-01-01' }, 'in force: '],
  ['graphql', { query: '{ pacts(first: 2) { nodes { id name } } }' }, '"Pact:'],
  ['graphql', { schema: ['Stance', 'Query.stances'] }, 'Query.stances: StanceConnection!'],
];

describe('the tools over HTTP', () => {
  test('are eight, and say that they only read', async () => {
    const { tools } = await client.listTools();
    const names = ['search', 'describe', 'dossier', 'stances', 'connections', 'compare', 'bound', 'graphql'];
    expect(tools.map(({ name }) => name)).toEqual(names);
    expect(tools.map(({ annotations }) => annotations?.readOnlyHint)).toEqual(names.map(() => true));
    for (const { inputSchema } of tools) expect(Object.keys(inputSchema.properties ?? {})).toContain('tokens');
    expect(encode(JSON.stringify(tools)).length).toBeLessThan(4_000);
  });

  test.each(transcript)('%s %j answers within 4,000 tokens', async (name, input, holds) => {
    const { text, isError } = await call(name, input);
    expect(isError).toBe(false);
    expect(text).toContain(holds);
    expect(encode(text).length).toBeLessThanOrEqual(4_000);
  });

  test.each(transcript.filter(([name]) => name !== 'graphql'))(
    '%s %j cites each line with sources and ids that exist',
    async (name, input) => {
      const { text } = await call(name, input);
      const lines = text.split('\n');
      const facts = lines.filter((line) => /^( {2}\d+\.|-) /.test(line) && !/^- Chain of/.test(line));
      expect(facts.length).toBeGreaterThan(0);
      expect(facts.filter((line) => !/ \[[^\]]+\]$/.test(line))).toEqual([]);
      const cited = facts.flatMap((line) => / \[([^\]]+)\]$/.exec(line)?.[1]?.split('; ') ?? []);
      const listed = lines.flatMap((line) => /^\[([^\]]+)\] /.exec(line)?.[1] ?? []);
      expect([...new Set(cited)].toSorted()).toEqual(listed.toSorted());
      const ids = [
        ...new Set(text.match(/\b(?:State|Organisation|Official|Pact|Proposition|Stance|Statement):[\w@.-]*\w/g)),
      ];
      const query =
        'query($ids: [ID!]!, $sources: [ID!]!) { nodes(ids: $ids) { id } sources: nodes(ids: $sources) { id } }';
      const { data, errors } = await ask(query, { ids, sources: listed.map((slug) => `Source:${slug}`) });
      expect(errors).toBeUndefined();
      expect(data.nodes).toHaveLength(ids.length);
      expect(data.sources).toHaveLength(listed.length);
    },
  );

  test('say a day with every stance', async () => {
    const { text } = await call('stances', { proposition: 'taiwan-part-of-china', tokens: 20_000, first: 100 });
    const facts = text.split('\n').filter((line) => line.startsWith('- '));
    expect(facts.length).toBeGreaterThan(50);
    expect(facts.filter((line) => !/ from \d{4}/.test(line))).toEqual([]);
  });
});

describe('a client of the protocol of 2025', () => {
  test('gets the same answers', async () => {
    const older = new Client({ name: 'test', version: '1.0.0' }, { versionNegotiation: { mode: 'legacy' } });
    await older.connect(new StreamableHTTPClientTransport(new URL(`${serving.url}/mcp`)));
    const input = { actor: 'japan', first: 3 };
    const answer = await older.callTool({ name: 'stances', arguments: input });
    expect(older.getNegotiatedProtocolVersion()).toMatch(/^2025-/);
    await older.close();
    expect(textOf(answer)).toBe((await call('stances', input)).text);
  });
});

describe('docs/models.md', () => {
  test('shows an answer as it is', async () => {
    const { text } = await call('stances', { proposition: 'taiwan-part-of-china', asOf: '1973', first: 1 });
    const page = await readFile(new URL('../../docs/models.md', import.meta.url), 'utf8');
    expect(/```text\n([\s\S]*?)\n```/.exec(page)?.[1]).toBe(text);
  });

  test('names every tool with its arguments', async () => {
    const { tools } = await client.listTools();
    const page = await readFile(new URL('../../docs/models.md', import.meta.url), 'utf8');
    const rows = tools.map(({ name, inputSchema }) => {
      const names = Object.keys(inputSchema.properties ?? {}).filter((one) => one !== 'tokens');
      return new RegExp(`^\\| \`${name}\` \\| .+ \\| ${names.map((one) => `\`${one}\``).join(', ')} \\|$`, 'm');
    });
    expect(rows.filter((row) => !row.test(page))).toEqual([]);
  });
});

describe('an answer that is too long', () => {
  test('has fewer items, none of them cut, and says how many more there are and how to get them', async () => {
    const input = { proposition: 'taiwan-part-of-china', first: 100 };
    const whole = itemsOf((await call('stances', { ...input, tokens: 20_000 })).text);
    const { text } = await call('stances', { ...input, tokens: 1_000 });
    const shown = itemsOf(text);
    expect(shown.length).toBeGreaterThan(1);
    expect(shown).toEqual(whole.slice(0, shown.length));
    expect(encode(text).length).toBeLessThanOrEqual(1_000);
    const total = Number(/^(\d+) stances/.exec(text)?.[1]);
    const [, left, after] = /^(\d+) more\. Ask again with after: "([^"]+)"\.$/m.exec(text) ?? [];
    expect(shown.length + Number(left)).toBe(total);
    const next = itemsOf((await call('stances', { ...input, after, tokens: 20_000 })).text);
    expect(next[0]).toBe(whole[shown.length]);
  });

  test('of a query says so and shows none of it', async () => {
    const { text } = await call('graphql', { query: '{ stances(first: 200) { nodes { id date position } } }' });
    expect(text).toMatch(/^1 more\. The answer is longer than its budget/);
    expect(text).not.toContain('Stance:');
  });
});

describe('a call that cannot be answered', () => {
  test.each([
    ['describe', { id: 'japam' }, /japan/],
    ['stances', {}, /Give one; "search" finds their ids/],
    ['dossier', { id: 'japan' }, /Write "Statement:japan-/],
    ['graphql', {}, /"schema": \["Query"\]/],
    ['graphql', { query: '{ stances { nope } }' }, /nope/],
    ['graphql', { query: 'mutation { x }' }, /query|Query|mutation/],
    ['graphql', { schema: ['Stanse'] }, /Did you mean "Stance"\?/],
    [
      'graphql',
      { query: `{ ${'a: stances(first: 500) { totalCount } '.repeat(1)} ${'{'.repeat(200)}` },
      /nested|syntax|Syntax/i,
    ],
  ])('%s %j says what to do', async (name, input, what) => {
    const { text, isError } = await call(name, input);
    expect(isError).toBe(true);
    expect(text).toMatch(what);
  });

  test.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
  ])('of the type %s is refused', async (type, status) => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
    const response = await fetch(`${serving.url}/mcp`, { method: 'POST', headers: { 'content-type': type }, body });
    expect(response.status).toBe(status);
  });

  test('is refused when it is longer than any request may be', async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ long: 'x'.repeat(1_400_000) });
    expect((await fetch(`${serving.url}/mcp`, { method: 'POST', headers, body })).status).toBe(413);
  });
});

describe('entente mcp', () => {
  test('serves the same tools over the standard input and output', async () => {
    const { uri, username, password, database } = testConnection();
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [new URL('../../dist/cli/main.js', import.meta.url).pathname, 'mcp'],
      env: { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
      stderr: 'ignore',
    });
    const local = new Client({ name: 'test', version: '1.0.0' });
    await local.connect(transport);
    const { tools } = await local.listTools();
    const input = { proposition: 'taiwan-part-of-china', first: 3 };
    const answer = await local.callTool({ name: 'stances', arguments: input });
    await local.close();
    expect(tools).toHaveLength(8);
    expect(textOf(answer)).toBe((await call('stances', input)).text);
  });
});

/** Calls a tool as a client does. */
async function call(name: string, input: Readonly<Record<string, unknown>>) {
  const result = await client.callTool({ name, arguments: input });
  return { text: textOf(result), isError: result.isError === true };
}

function textOf({ content }: Awaited<ReturnType<Client['callTool']>>): string {
  expect(content).toHaveLength(1);
  const [part] = content;
  return part?.type === 'text' ? part.text : '';
}

function itemsOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.startsWith('- '));
}

async function ask(query: string, variables: Readonly<Record<string, unknown>>) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${serving.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}
