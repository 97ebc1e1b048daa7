import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { declare } from '../../src/graph/declaration.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { listDataSets } from '../../src/load/data-sets.ts';
import { describeReport } from '../../src/load/describe.ts';
import { inspect } from '../../src/load/inspect.ts';
import { checkSeeds, load } from '../../src/load/load.ts';
import { planWrites } from '../../src/load/plan-writes.ts';
import type { Report } from '../../src/load/report.ts';
import { write } from '../../src/load/write.ts';
import { openTestGraph } from './connection.ts';

const curated = new URL('../../seeds/', import.meta.url);

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await load(curated, graph);
});
afterAll(async () => {
  await load(curated, graph);
  await graph.close();
});

describe('a load of the curated seeds', () => {
  test('brings every entry of every file into the graph', async () => {
    const report = await load(curated, graph);
    expect(totals(report.nodes)).toMatchObject({
      Actor: 203 + 77,
      Recognition: 306,
      Pact: 56,
      Obligation: 83,
      Proposition: 17,
      Statement: 104,
      Stance: 255,
      Source: 464,
    });
    expect(totals(report.edges)).toMatchObject({ MEMBER_OF: 33, HELD_OFFICE: 84, CLAUSE: 48, RESPONDS_TO: 42 });
    expect(await counted('MATCH (n {dataset: "curated"}) WHERE NOT n:Dataset RETURN count(n)')).toBe(1956);
    expect(await counted('MATCH ({dataset: "curated"})-[r]->({dataset: "curated"}) RETURN count(r)')).toBe(5556);
  });

  test('breaks no rule of the graph', async () => {
    expect(await inspect(graph, 'curated')).toEqual([]);
  });

  test('changes nothing the second time, and says so', async () => {
    const before = await fingerprint();
    const report = await load(curated, graph);
    expect(report).toMatchObject({ isChanged: false, before: report.version, findings: [] });
    expect(describeReport(report)).toEqual([expect.stringContaining('Nothing to do')]);
    expect(await fingerprint()).toEqual(before);
  });

  test('keeps days beside their bounds, whole numbers as INTEGER and polarities as FLOAT', async () => {
    const [pact] = await graph.read(
      `MATCH (n:Pact {id: "russia-china-treaty-2001"})-[:IN_FORCE]->(p)
       RETURN [n.signed, n.signedEarliest, n.signedLatest, valueType(n.termYears), p.id, p.since, p.untilLatest]`,
      {},
    );
    const id = 'russia-china-treaty-2001--in-force-1';
    const days = ['2001-07-16', '2001-07-16', '2001-07-16'];
    expect(pact).toEqual([...days, 'INTEGER NOT NULL', id, '2002-02-28', null]);
    const [type] = await graph.read('MATCH (n:Stance) WHERE n.polarity = 1 RETURN valueType(n.polarity) LIMIT 1', {});
    expect(type).toBe('FLOAT NOT NULL');
  });

  test('lets a signatory without an entry sign by the actor', async () => {
    const rows = await graph.read(
      `MATCH (n)-[r:SIGNED]->(:Pact {id: "soviet-china-treaty-1950"}) RETURN [n.id, r.name, r.official] AS row ORDER BY r.id`,
      {},
    );
    expect(rows).toEqual([
      ['soviet-union', 'Andrei Vyshinsky', null],
      ['china', 'Zhou Enlai', null],
    ]);
  });
});

describe('a load of changed seeds', () => {
  test('on a dry run tells what would change and changes nothing', async () => {
    const before = await fingerprint();
    await withSeeds(
      { 'sources.yaml': (text) => text.replace('publisher: TASS\n', 'publisher: The agency TASS\n') },
      async (folder) => {
        const report = await load(folder, graph, { dryRun: true });
        expect(report).toMatchObject({ isDryRun: true, isChanged: true });
        expect(report.nodes.filter(({ changed }) => changed > 0)).toEqual([
          { name: 'Source', total: 464, created: 0, changed: 1, removed: 0, unchanged: 463 },
        ]);
        expect(describeReport(report).join('\n')).toContain('Source: 1 changed; 464 in all');
      },
    );
    expect(await fingerprint()).toEqual(before);
  });

  test('changes what differs, moves the version, and goes back again', async () => {
    const before = await fingerprint();
    await withSeeds(
      { 'sources.yaml': (text) => text.replace('publisher: TASS\n', 'publisher: The agency TASS\n') },
      async (folder) => {
        const report = await load(folder, graph);
        expect(report.version).not.toBe(report.before);
        expect(await counted('MATCH (n:Source {publisher: "The agency TASS"}) RETURN count(n)')).toBe(1);
      },
    );
    await load(curated, graph);
    expect(await fingerprint()).toEqual(before);
  });

  test('removes an entry that was taken out, with its parts and edges', async () => {
    const id = 'un-dujarric-20251117';
    const drop = (text: string) => withoutEntry(text, id);
    await withSeeds(
      {
        'statements.yaml': drop,
        'stances.yaml': (text) => text.replaceAll(`viaStatement: ${id}`, 'viaStatement: null'),
        'questions.yaml': () => '[]\n',
        'sources.yaml': (text) => text,
      },
      async (folder) => {
        const { issues } = await checkSeeds(folder);
        const uncited = issues.flatMap(({ message }) => /The source "(.+)" is cited nowhere/.exec(message)?.[1] ?? []);
        expect(issues.map(({ message }) => message)).toEqual(
          uncited.map((source) => `The source "${source}" is cited nowhere.`),
        );
        await rewrite(folder, 'sources.yaml', (text) => uncited.reduce(withoutEntry, text));
        const report = await load(folder, graph);
        expect(report.nodes.find(({ name }) => name === 'Statement')).toMatchObject({ removed: 1, unchanged: 103 });
        expect(await counted(`MATCH (n:Statement {id: "${id}"}) RETURN count(n)`)).toBe(0);
        expect(report.findings).toEqual([]);
      },
    );
    await load(curated, graph);
    expect(await counted(`MATCH (n:Statement {id: "${id}"}) RETURN count(n)`)).toBe(1);
  });

  test('gives an actor of another kind another label and keeps its edges', async () => {
    const before = await fingerprint();
    await withSeeds(
      { 'actors.yaml': (text) => text.replace('kind: disputed_state', 'kind: grouping') },
      async (folder) => {
        await load(folder, graph);
        expect(await graph.read('MATCH (n:Actor {id: "taiwan"}) RETURN n:Organisation AND NOT n:State', {})).toEqual([
          true,
        ]);
      },
    );
    await load(curated, graph);
    expect(await fingerprint()).toEqual(before);
  });

  test('mends what was changed by hand', async () => {
    const before = await fingerprint();
    await graph.write(({ ask }) => ask(spoil, {}));
    const report = await load(curated, graph);
    expect(report.isChanged).toBe(true);
    expect(await fingerprint()).toEqual(before);
  });
});

describe('a load that fails', () => {
  test('leaves the graph untouched when the seeds are refused', async () => {
    const before = await fingerprint();
    await withSeeds({ 'stances.yaml': (text) => text.replace('polarity: 1', 'polarity: 7') }, async (folder) => {
      await expect(load(folder, graph)).rejects.toMatchObject({ code: 'SEED_REFUSED' });
    });
    expect(await fingerprint()).toEqual(before);
  });

  test('leaves the graph untouched when it breaks off half-way', async () => {
    const before = await fingerprint();
    const { records } = await checkSeeds(curated);
    const sources = records.sources.map((source) => ({ ...source, title: `${source.title} again` }));
    let texts = 0;
    const failing: Graph = {
      ...graph,
      write: (work) =>
        graph.write((transaction) =>
          work({
            ...transaction,
            ask: (cypher, params) => {
              texts += cypher.name.startsWith('load/change-nodes') ? 1 : 0;
              if (cypher.name === 'load/complete-dataset') throw new RangeError('the lights went out');
              return transaction.ask(cypher, params);
            },
          }),
        ),
    };
    await expect(write(failing, planWrites({ ...records, sources }, 'curated'))).rejects.toThrow('the lights went out');
    expect(texts).toBe(1);
    expect(await fingerprint()).toEqual(before);
  });

  test('takes away what a folder no longer says of itself, and the version moves with it', async () => {
    const { records, terms } = await checkSeeds(curated);
    const told = planWrites(records, 'curated', terms);
    const silent = planWrites(records, 'curated');
    expect(told.version).not.toBe(silent.version);
    const termsOf = async () => (await listDataSets(graph)).find(({ id }) => id === 'curated');
    await write(graph, silent);
    expect(await termsOf()).toMatchObject({ version: silent.version, title: null, licence: null, spdx: null });
    await write(graph, told);
    expect(await termsOf()).toMatchObject({ version: told.version, ...terms });
  });

  test('is refused when another data set has the id already', async () => {
    const before = await fingerprint();
    await expect(load(curated, graph, { dataset: 'load-test' })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('"curated"'),
    });
    expect(await fingerprint()).toEqual(before);
    expect(await counted('MATCH (n:Dataset {id: "load-test"}) RETURN count(n)')).toBe(0);
  });
});

describe('another data set', () => {
  afterAll(() => graph.write(({ ask }) => ask(clear, {})));

  test('is not touched by a load, nor are the edges it has to curated nodes', async () => {
    await graph.write(({ ask }) => ask(plant, {}));
    const report = await load(curated, graph);
    expect(report.isChanged).toBe(false);
    expect(
      await counted('MATCH (:Actor {id: "japan"})-[r:VOTED]->(:RollCall {dataset: "load-test"}) RETURN count(r)'),
    ).toBe(1);
    expect(await counted('MATCH (:Actor {id: "japan"})-[r:RATED {dataset: "load-test"}]->() RETURN count(r)')).toBe(1);
  });

  test('holds on to the nodes it hangs on: a load that would remove one is refused', async () => {
    const before = await fingerprint();
    const { records } = await checkSeeds(curated);
    const actors = records.actors.filter(({ id }) => id !== 'un');
    const fewer = planWrites({ ...records, actors }, 'curated');
    const edges = fewer.edges.filter(({ from, to }) => from.id !== 'un' && to.id !== 'un');
    await expect(write(graph, { ...fewer, edges })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('"load-test"'),
    });
    expect(await fingerprint()).toEqual(before);
  });
});

const spoil = declare(
  'spoil',
  `MATCH (n:Actor {id: "japan"})-[r:PARTY_TO]->() SET n.name = "Nippon", n.extra = true DELETE r
   WITH DISTINCT n MATCH (s:Source {id: "seed-article"}) CREATE (n)-[:CITES]->(s)`,
  z.object({}),
  z.object({}),
);
const plant = declare(
  'plant',
  `MATCH (japan:Actor {id: "japan"}), (un:Actor {id: "un"})
   CREATE (vote:RollCall {id: "load-test-vote", dataset: "load-test"}), (japan)-[:VOTED {choice: "yes"}]->(vote),
          (un)-[:VOTED {choice: "yes"}]->(vote), (japan)-[:RATED {dataset: "load-test"}]->(un)`,
  z.object({}),
  z.object({}),
);
const clear = declare(
  'clear',
  'MATCH (n:RollCall {dataset: "load-test"}) DETACH DELETE n WITH count(*) AS gone MATCH ()-[r:RATED]->() DELETE r',
  z.object({}),
  z.object({}),
);

async function counted(text: string): Promise<unknown> {
  return (await graph.read(text, {}))[0];
}

/** A digest of all the graph holds of the curated seeds. Neo4j promises no order of labels, keys or rows. */
async function fingerprint(): Promise<string> {
  const nodes = await graph.read(
    'MATCH (n {dataset: "curated"}) WHERE NOT n:Dataset RETURN [labels(n), properties(n)]',
    {},
  );
  const edges = await graph.read(
    `MATCH (a {dataset: "curated"})-[r]->(b {dataset: "curated"}) WHERE r.dataset IS NULL
     RETURN [[type(r), a.id, b.id, labels(b)], properties(r)]`,
    {},
  );
  const versions = await graph.read('MATCH (n:Dataset {id: "curated"}) RETURN n.version', {});
  const rows = [...nodes, ...edges].map((row) => {
    const [names, properties] = pair.parse(row);
    return JSON.stringify([
      names.flat().toSorted(),
      Object.entries(properties).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ]);
  });
  return createHash('sha256')
    .update([...rows.toSorted(), ...versions].join('\n'))
    .digest('hex');
}

const pair = z.tuple([z.array(z.union([z.string(), z.array(z.string())])), z.record(z.string(), z.unknown())]);

function totals(tallies: Report['nodes']): Readonly<Record<string, number>> {
  return Object.fromEntries(tallies.map(({ name, total }) => [name, total]));
}

/** A copy of the curated seeds with some files rewritten, for as long as `use` runs. */
async function withSeeds(
  changes: Readonly<Record<string, (text: string) => string>>,
  use: (folder: URL) => Promise<void>,
): Promise<void> {
  const path = await mkdtemp(join(tmpdir(), 'entente-seeds-'));
  try {
    await cp(curated, path, { recursive: true });
    const folder = pathToFileURL(`${path}/`);
    for (const [name, change] of Object.entries(changes)) await rewrite(folder, name, change);
    await use(folder);
  } finally {
    await rm(path, { recursive: true });
  }
}

async function rewrite(folder: URL, name: string, change: (text: string) => string): Promise<void> {
  const file = new URL(name, folder);
  await writeFile(file, change(await readFile(file, 'utf8')));
}

/** The text of a seed file without one entry, and without replies to it. */
function withoutEntry(text: string, id: string): string {
  const entries = text.split(/^(?=- )/m).filter((entry) => !entry.startsWith(`- id: ${id}\n`));
  return entries
    .join('')
    .replaceAll(
      new RegExp(`respondsTo:\\n    - \\{statement: ${id}, kind: \\w+\\}\\n(?!    -)`, 'g'),
      'respondsTo: []\n',
    );
}
