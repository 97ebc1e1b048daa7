import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { declare } from '../../src/graph/declaration.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { boundsOf, type Day } from '../../src/model/days.ts';
import { type Ask, asker } from './asker.ts';
import { openTestGraph } from './connection.ts';

const dataset = 'ended-stances-test';
const proposition = 'taiwan-independence';

/** Actors, a pact and stances of these tests; none of them is of the record. North held its stance until 1980 and took no other. */
const rows = {
  actors: ['north', 'south'].map((name) => ({ id: `${dataset}--${name}`, name, dataset, kind: 'state' })),
  stances: [
    { holder: 'north', position: 'opposes', polarity: -1, ...dated('date', '1970'), ...dated('validTo', '1980-01-01') },
    { holder: 'south', position: 'supports', polarity: 1, ...dated('date', '1971-05-01') },
  ].map(({ holder, ...stance }) => ({
    holder: `${dataset}--${holder}`,
    stance: { id: `${dataset}--${holder}--1970`, dataset, basis: 'document', verified: true, ...stance },
  })),
  pact: {
    id: `${dataset}--pact`,
    name: 'Pact of these tests',
    type: 'treaty',
    dataset,
    verified: true,
    ...dated('signed', '1969-12-01'),
  },
  period: { id: `${dataset}--pact--1`, dataset, certain: false, ...dated('since', '1970-01-01') },
  clause: {
    id: `${dataset}--pact--clause`,
    dataset,
    position: 'supports',
    actors: [`${dataset}--north`],
    sources: [],
  },
};

/** A day with its bounds, as the loader writes them. */
function dated(name: string, text: string) {
  // A day of the calendar.
  const { earliest, latest } = boundsOf(text as Day);
  return { [name]: text, [`${name}Earliest`]: earliest, [`${name}Latest`]: latest };
}

const nothing = z.object({});
const plant = declare(
  'plant stances that end',
  `UNWIND $rows.actors AS actor
CREATE (planted:Actor:State) SET planted = actor
WITH collect(planted) AS actors
MATCH (proposition:Proposition {id: $proposition})
UNWIND $rows.stances AS row
MATCH (holder:Actor {id: row.holder})
CREATE (holder)-[:HOLDS {dataset: $dataset}]->(stance:Stance)-[:ABOUT {dataset: $dataset}]->(proposition) SET stance = row.stance
WITH DISTINCT proposition
MATCH (north:Actor {id: $dataset + '--north'})
CREATE (north)-[:PARTY_TO {dataset: $dataset, role: 'party'}]->(pact:Pact) SET pact = $rows.pact
CREATE (pact)-[:IN_FORCE {dataset: $dataset}]->(period:Period) SET period = $rows.period
CREATE (pact)-[clause:CLAUSE]->(proposition) SET clause = $rows.clause`,
  z.object({ rows: z.unknown(), proposition: z.string(), dataset: z.string() }),
  nothing,
);
const clear = declare(
  'clear stances that end',
  'MATCH (n:Actor|Stance|Pact|Period {dataset: $dataset}) DETACH DELETE n',
  z.object({ dataset: z.string() }),
  nothing,
);

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.write(async (transaction) => {
    await transaction.ask(clear, { dataset });
    await transaction.ask(plant, { rows, proposition, dataset });
  });
  ask = asker(graph);
});
afterAll(async () => {
  await graph.write((transaction) => transaction.ask(clear, { dataset }));
  await graph.close();
});

const [north, south] = [`${dataset}--north`, `${dataset}--south`];

describe('a stance that ended in 1980', () => {
  test.each([
    ['asOf: "1975"', 1, 0],
    ['asOf: "1979-12-31", certainty: CERTAIN', 1, 0],
    ['asOf: "1980-01-01", certainty: POSSIBLE', 0, 1],
    ['asOf: "2000"', 0, 1],
    ['certainty: POSSIBLE', 0, 1],
  ])('is compared on a day before it alone: (%s) gives %i shared', async (args, shared, onlySouth) => {
    const { data, errors } = await ask(`{ compare(a: "${north}", b: "${south}", ${args}) {
      counts { shared opposed onlyA onlyB }
      shared { nodes { ofA { slug } sides } }
    } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      compare: {
        counts: { shared, opposed: shared, onlyA: 0, onlyB: onlySouth },
        shared: {
          nodes: Array.from({ length: shared }, () => ({ ofA: { slug: `${north}--1970` }, sides: 'OPPOSED' })),
        },
      },
    });
  });

  test.each([
    ['1975', 1],
    ['1979-12-31', 1],
    ['1980-01-01', 0],
    ['2000', 0],
  ])('is in tension with a clause on a day before it alone: on %s with %i', async (asOf, count) => {
    const { data, errors } = await ask(`{ tensions(actor: "${north}", asOf: "${asOf}") {
      certainty tensions { nodes { stance { slug } clause { slug } force { state } } }
    } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      tensions: {
        certainty: 'PRESUMED',
        tensions: {
          nodes: Array.from({ length: count }, () => ({
            stance: { slug: `${north}--1970` },
            clause: { slug: `${dataset}--pact--clause` },
            force: { state: 'PRESUMED' },
          })),
        },
      },
    });
  });

  test.each([
    ['asOf: "1975"', 1],
    ['asOf: "1979-12-31", certainty: CERTAIN', 1],
    ['asOf: "2000"', 0],
    ['certainty: POSSIBLE', 0],
  ])('is aligned, as the latest, on a day before it alone: (%s) gives %i pairs', async (args, pairs) => {
    const { data } = await ask(`{ alignment(actors: ["${north}", "${south}"], ${args}) {
      windows { observationCount pairs { nodes { disagreement } } }
    } }`);
    expect(data).toEqual({
      alignment: {
        windows: [
          { observationCount: 1 + pairs, pairs: { nodes: Array.from({ length: pairs }, () => ({ disagreement: 1 })) } },
        ],
      },
    });
  });

  test('is aligned, as the latest, in windows that end before it alone', async () => {
    const { data } = await ask(`{ alignment(
      actors: ["${north}", "${south}"], asOf: "1990", mode: OBSERVATIONS, windows: { unit: YEARS, size: 10, step: 1 }
    ) { windows { to observations { nodes { evidence { id } } } } } }`);
    const observations = { nodes: [north, south].map((actor) => ({ evidence: { id: `Stance:${actor}--1970` } })) };
    expect(data).toEqual({ alignment: { windows: [{ to: '1979-12-31', observations }] } });
  });

  test('is counted all the same where every take counts', async () => {
    const { data } = await ask(`{ alignment(actors: ["${north}", "${south}"], asOf: "2000", duplicates: ALL) {
      windows { observationCount }
    } }`);
    expect(data).toEqual({ alignment: { windows: [{ observationCount: 2 }] } });
  });
});
