import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AsOf, Ref, Valid } from '../../src/compile/plan.ts';
import { printValidity } from '../../src/compile/print-validity.ts';
import { newRows } from '../../src/compile/scope.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { boundsOf, type Day } from '../../src/model/days.ts';
import { isLabel } from '../../src/model/labels.ts';
import { type Certainty, certainties, validities } from '../../src/model/validity.ts';
import { openTestGraph } from './connection.ts';
import { type DrawnFact, drawFacts, type Kind } from './drawn-facts.ts';
import { removeFacts, writeFacts } from './write-facts.ts';

const seed = Number(process.env.VALIDITY_SEED ?? Date.now());
const facts = drawFacts(600, seed);

const kinds = Object.keys(validities) as readonly Kind[];
const levels = Object.keys(certainties) as readonly Certainty[];

let graph: Graph;
beforeAll(async () => {
  console.log(`validity: seed ${seed}; run it again with VALIDITY_SEED=${seed}`);
  graph = await openTestGraph();
  await writeFacts(graph, facts);
});
afterAll(async () => {
  await removeFacts(graph);
  await graph.close();
});

describe(`of ${facts.length} facts drawn at random, those that hold on a day by the printed text and by the evaluator`, () => {
  test('are 10,000 at the least, of every entry of the table, and of each some hold and others do not', () => {
    expect(facts.length).toBeGreaterThanOrEqual(10_000);
    for (const kind of kinds) {
      const found = facts.filter((fact) => fact.kind === kind).map((fact) => fact.holds(fact.on, 'PRESUMED'));
      expect(new Set(found), kind).toEqual(new Set([true, false]));
    }
  });

  describe.each(kinds)('%s', (kind) => {
    test.each(levels)('are the same, each asked about a day of its own, at the level %s', async (certainty) => {
      const on: Valid['on'] = { of: subject, day: 'asked', certainty };
      const printed = await holdingByText(kind, on, {});
      expect(differences(printed, (fact) => fact.holds(fact.on, certainty), kind)).toEqual([]);
    });

    test.each(levels)('are the same, all asked about whole and partial days, at the level %s', async (certainty) => {
      for (const day of askedOfAll) {
        const on: AsOf = { date: 'date', first: 'first', last: 'last', certainty };
        const printed = await holdingByText(kind, on, { first: day.earliest, last: day.latest });
        expect(differences(printed, (fact) => fact.holds(day, certainty), kind)).toEqual([]);
      }
    });
  });
});

/** Days that all facts are asked about: two years, two months, and whole days. */
const askedOfAll = ['1949-12', '1950', '1950-01-01', '1950-01-02', '1950-06', '1951', '1951-03-01'].map((day) =>
  // Each is a day of the calendar.
  boundsOf(day as Day),
);

/** The thing whose validity is printed. */
const subject: Ref = { rows: newRows({ number: 0, match: { kind: 'unit' } }), part: 'node' };

/** The numbers of the facts that hold, by the text that the compiler prints. */
async function holdingByText(
  kind: Kind,
  on: Valid['on'],
  params: Readonly<Record<string, string>>,
): Promise<ReadonlySet<number>> {
  const validity = validities[kind];
  if (validity === undefined) throw new TypeError(`${kind} is not in the table`);
  const pattern = isLabel(kind) ? `(n:${kind})` : `()-[n:${String(kind)}]->()`;
  const condition = printValidity({ of: subject, label: undefined, validity, on }, () => 'n');
  const text = `MATCH ${pattern} WHERE n.number IS NOT NULL AND ${condition} RETURN collect(n.number) AS numbers`;
  // Each record has the one column that the text returns.
  const [numbers] = (await graph.read(text, params)) as readonly (readonly number[])[];
  return new Set(numbers);
}

/** The first few facts on which the two disagree. */
function differences(
  printed: ReadonlySet<number>,
  holds: (fact: DrawnFact) => boolean,
  kind: Kind,
): readonly unknown[] {
  const differing = facts.filter((fact, number) => fact.kind === kind && printed.has(number) !== holds(fact));
  return differing.slice(0, 3).map(({ own, nodes, on }) => ({ own, nodes, on }));
}
