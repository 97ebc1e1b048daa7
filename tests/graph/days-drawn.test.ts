import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { groupBy } from '../../src/kit/group-by.ts';
import { boundsOf, type Day, dayNumber, dayOfNumber } from '../../src/model/days.ts';
import type { Certainty } from '../../src/model/validity.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { readProjection } from '../../src/projection/read-projection.ts';
import { compare } from '../../src/traverse/compare/compare.ts';
import { duties } from '../../src/traverse/duties/duties.ts';
import { dossier } from '../../src/traverse/evidence/dossier.ts';
import { type Memory, remember, type StoredEdge, type StoredNode } from '../oracle/memory.ts';
import { anyDay as anyDayAround2000 } from '../unit/model/any-day.ts';
import { isHeldByReadings, levelByReadings, type Rival } from '../unit/traverse/readings.ts';
import { openTestGraph } from './connection.ts';

let graph: Graph;
let projection: Projection;
let memory: Memory;
let edgesByType: ReadonlyMap<string, readonly StoredEdge[]>;
let bound: readonly string[];
let holders: readonly string[];
beforeAll(async () => {
  graph = await openTestGraph();
  projection = await readProjection(graph, 'now');
  memory = await remember(graph);
  edgesByType = groupBy(memory.edges, ({ type }) => type);
  bound = [...new Set(edgesOf('BINDS').map(({ to }) => idOf(to)))].toSorted();
  holders = [...new Set(edgesOf('HOLDS').map(({ from }) => idOf(from)))].toSorted();
});
afterAll(() => graph.close());

const levels = ['CERTAIN', 'PRESUMED', 'POSSIBLE'] as const;
const anyLevel = fc.constantFrom(...levels);

/** Days on which something in the seeds begins or ends, the days beside them, and others. */
const anyDay: fc.Arbitrary<Day> = fc.oneof(
  fc.tuple(fc.nat(), fc.integer({ min: -1, max: 1 }), fc.constantFrom(4, 7, 10, 10)).map(([at, shift, letters]) => {
    const days = daysOfRecord();
    // Cut from a whole day, it is a day still.
    return dayOfNumber(dayNumber(days[at % days.length] ?? '2001-07-16') + shift).slice(0, letters) as Day;
  }),
  anyDayAround2000,
);

let record: readonly string[] = [];
function daysOfRecord(): readonly string[] {
  if (record.length > 0) return record;
  const all = [...memory.nodes, ...memory.edges].flatMap(({ values }) =>
    Object.entries(values).filter(([name]) => /(Earliest|Latest)$/.test(name)),
  );
  record = [...new Set(all.map(([, day]) => String(day)))].toSorted();
  return record;
}

describe('on a day that is drawn', () => {
  test('an actor is bound by what looking at every duty gives', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.nat(), anyDay, anyLevel, (at, asOf, certainty) => {
        const actor = bound[at % bound.length] ?? '';
        const { duties: all, withoutPeriod } = duties(projection, { actor, kinds: null, asOf, certainty });
        const found = all.slice();
        const told = found.map(({ obligation, force, towards }) =>
          [obligation.id, force.state, ...towards.map(({ id }) => id)].join(' '),
        );
        for (const { force } of found) seen.add(force.state);
        expect(told.toSorted()).toEqual(dutiesBySearch(actor, asOf, certainty).toSorted());
        expect(withoutPeriod.map(({ id }) => id)).toEqual(undatedBySearch(actor, asOf, certainty));
      }),
      { numRuns: 150, seed: 20251228, endOnFailure: true },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['CERTAIN', 'PRESUMED']));
  });

  test('two actors are compared by the stances that looking at each of them gives', () => {
    let shared = 0;
    fc.assert(
      fc.property(fc.nat(), fc.nat(), anyDay, anyLevel, (at, other, asOf, certainty) => {
        const [a = '', b = ''] = [holders[at % holders.length], holders[other % holders.length]];
        const found = compare(projection, a, b, { asOf, certainty });
        const [ofA, ofB] = [heldBySearch(a, asOf, certainty), heldBySearch(b, asOf, certainty)];
        shared += found.counts.shared;
        const both = [...ofA].filter(([proposition]) => ofB.has(proposition));
        expect(found.shared.map((one) => [one.proposition.id, one.ofA.id, one.ofB.id])).toEqual(
          both.map(([proposition, stance]) => [proposition, stance, ofB.get(proposition)]),
        );
        expect(found.onlyA.map(({ stance }) => stance.id)).toEqual(
          [...ofA].filter(([proposition]) => !ofB.has(proposition)).map(([, stance]) => stance),
        );
      }),
      { numRuns: 400, seed: 20251228, endOnFailure: true },
    );
    expect(shared).toBeGreaterThan(10);
  });

  test('of any statement or stance, its speakers held the offices that looking at each of them gives', async () => {
    const facts = memory.nodes.flatMap(({ labels, values }) => {
      const label = (['Statement', 'Stance'] as const).find((one) => labels.includes(one));
      return label === undefined ? [] : [{ label, id: String(values.id), values }];
    });
    const counts = { CERTAIN: 0, PRESUMED: 0, POSSIBLE: 0 };
    for (const { label, id, values } of facts) {
      const found = await dossier(projection, graph, { id: { label, id }, replyKinds: [] });
      for (const { official, offices } of found?.speakers ?? []) {
        const expected = edgesOf('HELD_OFFICE')
          .filter(({ from }) => idOf(from) === official.id)
          .map((edge) => ({ title: edge.values.title, level: levelOn(edge, daysIn(values, 'date'), lasting) }))
          .filter(({ level }) => level !== null)
          .map(({ title, level }) => `${title}: ${level}`);
        const told = offices.map(({ title, certainty }) => `${title}: ${certainty}`);
        expect(told.toSorted()).toEqual(expected.toSorted());
        for (const { certainty } of offices) counts[certainty] += 1;
      }
    }
    expect(Object.values(counts).every((count) => count > 0)).toBe(true);
  });
});

/** The duties of an actor, each with its force and to whom it is owed, by walking every edge. */
function dutiesBySearch(actor: string, asOf: Day, asked: Certainty): readonly string[] {
  const on = daysAsked(asOf);
  return edgesOf('IMPOSES').flatMap(({ from: pact, to: obligation }) => {
    if (!edgesOf('BINDS').some(({ from, to }) => from === obligation && idOf(to) === actor)) return [];
    const level = worst([forceBySearch(pact, on), partyBySearch(pact, actor, on)]);
    if (!isEnough(level, asked)) return [];
    const towards = owedBySearch(pact, actor, on, asked);
    return [[idOf(obligation), level, ...towards].join(' ')];
  });
}

function owedBySearch(pact: StoredNode, actor: string, on: readonly string[], asked: Certainty): readonly string[] {
  const parties = edgesOf('PARTY_TO').filter(({ to }) => to === pact);
  const others = [
    ...parties.filter((party) => isEnough(levelOn(party, on, fromStartToEnd), asked)).map(({ from }) => idOf(from)),
    ...edgesOf('BENEFITS')
      .filter(({ from }) => from === pact)
      .map(({ to }) => idOf(to)),
  ];
  const suspensions = edgesOf('SUSPENDED_BY').filter(({ from }) => from === pact);
  const isOff = (other: string) =>
    suspensions.some(({ to: suspension }) => {
      const between = edgesOf('BETWEEN').filter(({ from }) => from === suspension);
      if (![actor, other].every((id) => between.some(({ to }) => idOf(to) === id))) return false;
      const level = levelOn(suspension, on, lasting);
      return { CERTAIN: level !== null, PRESUMED: isEnough(level, 'PRESUMED'), POSSIBLE: level === 'CERTAIN' }[asked];
    });
  return [...new Set(others)].filter((id) => id !== actor && !isOff(id)).toSorted();
}

function undatedBySearch(actor: string, asOf: Day, asked: Certainty): readonly string[] {
  const on = daysAsked(asOf);
  const pacts = edgesOf('PARTY_TO')
    .filter(({ from }) => idOf(from) === actor)
    .map(({ to }) => to)
    .filter((pact) => !edgesOf('IN_FORCE').some(({ from }) => from === pact))
    .filter((pact) =>
      edgesOf('IMPOSES').some(
        ({ from, to: obligation }) =>
          from === pact && edgesOf('BINDS').some((binds) => binds.from === obligation && idOf(binds.to) === actor),
      ),
    );
  return pacts
    .filter((pact) => isEnough(worst([levelOn(pact, on, signing), partyBySearch(pact, actor, on)]), asked))
    .map(idOf)
    .toSorted();
}

function forceBySearch(pact: StoredNode, on: readonly string[]): Certainty | null {
  const periods = edgesOf('IN_FORCE').filter(({ from }) => from === pact);
  const found = periods.map(({ to: period }) =>
    worst([levelOn(pact, on, signing), levelOn(period, on, period.values.certain === true ? endless : lasting)]),
  );
  return levels.find((level) => found.includes(level)) ?? null;
}

function partyBySearch(pact: StoredNode, actor: string, on: readonly string[]): Certainty | null {
  const own = edgesOf('PARTY_TO').filter(({ from, to }) => idOf(from) === actor && to === pact);
  return own.length === 0 ? 'CERTAIN' : worst(own.map((party) => levelOn(party, on, fromStartToEnd)));
}

/** The stance of an actor on each proposition, by the id of the proposition: of those that may be held the last in the order of days. */
function heldBySearch(actor: string, asOf: Day, asked: Certainty): ReadonlyMap<string, string> {
  const on = daysAsked(asOf);
  const own = edgesOf('HOLDS')
    .filter(({ from }) => idOf(from) === actor)
    .map(({ to }) => to);
  const byProposition = groupBy(own, (stance) =>
    idOf(edgesOf('ABOUT').find(({ from }) => from === stance)?.to ?? stance),
  );
  const held = [...byProposition].flatMap(([proposition, stances]) => {
    const rivals = stances.map((stance) => rivalOf(stance, on));
    const last = stances
      .filter((_, index) => isHeldByReadings(rivals, rivals[index] ?? { since: [], until: [] }, on, asked))
      .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
      .at(-1);
    return last === undefined ? [] : [[proposition, idOf(last)] as const];
  });
  return new Map(held.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function orderOf({ values }: StoredNode): string {
  return [values.dateEarliest, values.dateLatest, values.id].join(' ');
}

/** The days on which a stance may have been taken that make a difference: the first, the last, and those asked for. */
function rivalOf({ values }: StoredNode, on: readonly string[]): Rival<string> {
  const since = daysIn(values, 'date');
  const [first = '', last = ''] = [since[0], since.at(-1)];
  const until = daysIn(values, 'validTo');
  return {
    since: [...new Set([...since, ...on.filter((day) => day > first && day < last)])],
    until: until.length === 0 ? [always] : until,
  };
}

/** What the days of a thing are called, and what a missing one means. */
interface Shape {
  readonly since: string;
  readonly noStart: readonly string[] | null;
  readonly noEnd: readonly string[] | null;
}

/** Before and after all days. */
const longAgo = ' ';
const always = '~';

/** A missing start or end was not found. */
const lasting: Shape = { since: 'since', noStart: null, noEnd: null };
/** A missing end is none. */
const endless: Shape = { ...lasting, noEnd: [always] };
/** A missing start and a missing end are those of what it belongs to. */
const fromStartToEnd: Shape = { ...endless, noStart: [longAgo] };
/** What is signed stays signed. */
const signing: Shape = { ...endless, since: 'signed' };

function levelOn(
  { values }: StoredNode | StoredEdge,
  on: readonly string[],
  { since, noStart, noEnd }: Shape,
): Certainty | null {
  const [sinces, untils] = [daysIn(values, since), daysIn(values, 'until')];
  const [attested, covered] = [daysIn(values, 'attestedOn'), daysIn(values, 'lastCovered')];
  const unknown = [...on, ...sinces, ...untils, ...attested].flatMap((day) => [before(day), day, `${day}+`]);
  const fact = {
    since: sinces.length > 0 ? sinces : (noStart ?? [longAgo, ...unknown, always]),
    until: untils.length > 0 ? untils : (noEnd ?? [...unknown, `${always}+`]),
    attestedOn: attested.length > 0 ? attested : null,
    lastCovered: covered.length > 0 ? covered : null,
  };
  return levelByReadings(fact, [...on, ...[...sinces, ...attested].filter((day) => day > first(on) && day < last(on))]);
}

/** Within the last hours of the day before. */
function before(day: string): string {
  return `${dayOfNumber(dayNumber(day) - 1)}+`;
}

function daysAsked(asOf: Day): readonly string[] {
  const { earliest, latest } = boundsOf(asOf);
  return [...new Set([earliest, latest])];
}

/** The first and the last whole day that a stored day can mean; none where it was not found. */
function daysIn(values: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const [earliest, latest] = [values[`${name}Earliest`], values[`${name}Latest`]];
  return typeof earliest === 'string' && typeof latest === 'string' ? [...new Set([earliest, latest])] : [];
}

function first(days: readonly string[]): string {
  return days[0] ?? '';
}

function last(days: readonly string[]): string {
  return days.at(-1) ?? '';
}

function worst(found: readonly (Certainty | null)[]): Certainty | null {
  return found.includes(null) ? null : (levels.findLast((level) => found.includes(level)) ?? null);
}

function isEnough(found: Certainty | null, asked: Certainty): boolean {
  return found !== null && levels.indexOf(found) <= levels.indexOf(asked);
}

function edgesOf(type: string): readonly StoredEdge[] {
  return edgesByType.get(type) ?? [];
}

function idOf({ values }: StoredNode): string {
  return String(values.id);
}
