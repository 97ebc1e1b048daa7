import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Certainty } from '../../../../src/model/validity.ts';
import type { StoredValues } from '../../../../src/projection/plain-graph.ts';
import { dayOf, endless, levelByReadings, numbers, type Range, valuesIn } from '../readings.ts';
import { attackIn, type DrawnPact, dutiesIn, obligation, type Part, pact } from './pacts.ts';

/** Days between which a start and an end lie; null was not found. */
interface Span {
  readonly since: Range | null;
  readonly until: Range | null;
}

/** A pact as it is drawn. Its parties are in it for a span each. */
interface Drawn {
  readonly signed: Range | null;
  readonly periods: readonly (Span & { readonly certain: boolean })[];
  readonly parties: readonly (Span & { readonly id: string })[];
  readonly beneficiaries: readonly string[];
  readonly obligations: readonly { readonly kind: Kind; readonly binds: readonly string[] }[];
  readonly suspensions: readonly (Span & { readonly between: readonly string[] })[];
}

const kinds = ['defence', 'consultation', 'non_aggression', 'partnership'] as const;
type Kind = (typeof kinds)[number];

/** What each of these kinds comes to in an attack; a partnership comes to nothing. */
const roleOf: Readonly<Record<Kind, string | null>> = {
  defence: 'DEFEND',
  consultation: 'CONSULT',
  non_aggression: 'REFRAIN',
  partnership: null,
};

const actors = ['a', 'b', 'c', 'x'] as const;
const someActors = fc.subarray([...actors]);

const anyRange: fc.Arbitrary<Range | null> = fc.option(
  fc
    .tuple(fc.constantFrom(...numbers), fc.integer({ min: 0, max: 2 }))
    .map(([first, width]): Range => [first, Math.min(first + width, numbers.length)]),
  { freq: 3 },
);

/** A span that ends after it begins, as far as both are known. */
const anySpan: fc.Arbitrary<Span> = fc
  .record({ since: anyRange, until: anyRange })
  .filter(({ since, until }) => since === null || until === null || since[1] < until[1]);

const anyPact: fc.Arbitrary<Drawn> = fc.record({
  signed: anyRange,
  periods: fc.array(
    fc.tuple(anySpan, fc.boolean()).map(([span, certain]) => ({ ...span, certain })),
    { maxLength: 2 },
  ),
  parties: fc
    .tuple(fc.subarray([...actors], { minLength: 1 }), fc.array(anySpan, { minLength: 4, maxLength: 4 }))
    .map(([ids, spans]) => ids.map((id, at) => ({ since: null, until: null, ...spans[at], id }))),
  beneficiaries: fc.subarray([...actors], { maxLength: 1 }),
  obligations: fc.array(fc.record({ kind: fc.constantFrom(...kinds), binds: someActors }), { maxLength: 3 }),
  suspensions: fc.array(
    fc.tuple(anySpan, fc.subarray([...actors], { minLength: 2 })).map(([span, between]) => ({ ...span, between })),
    { maxLength: 2 },
  ),
});

const anyPacts = fc.array(anyPact, { maxLength: 4 });
const anyDay = fc.constantFrom(...numbers);
const levels = ['CERTAIN', 'PRESUMED', 'POSSIBLE'] as const;
const anyLevel = fc.constantFrom(...levels);

describe('on any day, under any pacts', () => {
  test('an actor has the duties that looking at every obligation gives', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyPacts, fc.constantFrom(...actors), anyDay, anyLevel, (drawn, actor, day, asked) => {
        const found = dutiesIn(drawn.map(stored), actor, dayOf(day), asked);
        seen += found.filter(({ towards }) => towards.length > 0).length;
        expect(
          found.map(({ obligation: { id }, force, towards }) => [id, force.state, ...towards.map((one) => one.id)]),
        ).toEqual(dutiesBySearch(drawn, actor, day, asked));
      }),
      { numRuns: 800 },
    );
    expect(seen).toBeGreaterThan(40);
  });

  test('the first step of an attack is what looking at every two actors gives, on either side', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyPacts, anyDay, anyLevel, (drawn, day, asked) => {
        const { steps, towardsAttacker } = attackIn(drawn.map(stored), ['a', 'x'], 1, dayOf(day), asked);
        seen += steps.length;
        const told = [steps, towardsAttacker].map((side) =>
          side.map(({ role, bound, obligation: { id }, force, suspension }) =>
            [role, bound.id, id, force.state, suspension?.state ?? null].join(' '),
          ),
        );
        expect(told).toEqual(['a', 'x'].map((towards) => stepsBySearch(drawn, towards, day, asked)));
      }),
      { numRuns: 800 },
    );
    expect(seen).toBeGreaterThan(40);
  });
});

function dutiesBySearch(drawn: readonly Drawn[], actor: string, day: number, asked: Certainty) {
  return drawn.flatMap((one, at) =>
    one.obligations.flatMap(({ binds }, index) => {
      const level = worst([forceBySearch(one, day), tieBySearch(one, actor, day)]);
      if (!binds.includes(actor) || !isEnough(level, asked)) return [];
      const towards = actors.filter(
        (other) =>
          other !== actor && owedBySearch(one, other, day, asked) !== null && !isOff(one, [actor, other], day, asked),
      );
      return [[`p${at}--${index}`, level, ...towards]];
    }),
  );
}

function stepsBySearch(drawn: readonly Drawn[], towards: string, day: number, asked: Certainty): readonly string[] {
  const found = drawn.flatMap((one, at) =>
    one.obligations.flatMap(({ kind, binds }, index) =>
      binds.flatMap((bound) => {
        const role = roleOf[kind];
        const ties = [tieBySearch(one, bound, day), owedBySearch(one, towards, day, asked)];
        const level = worst([forceBySearch(one, day), ...ties]);
        if (role === null || bound === towards || !isEnough(level, asked)) return [];
        return [[role, bound, `p${at}--${index}`, level, suspensionBySearch(one, [bound, towards], day)].join(' ')];
      }),
    ),
  );
  return found.toSorted((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}

/** Where the role of a line stands among the roles. */
function rank(line: string): number {
  return ['DEFEND', 'CONSULT', 'REFRAIN'].indexOf(line.split(' ')[0] ?? '');
}

function forceBySearch({ signed, periods }: Drawn, day: number): Certainty | null {
  const ofPact = levelByReadings({ since: valuesIn(signed), until: endless, attestedOn: null }, [day]);
  return best(periods.map((period) => worst([ofPact, levelOf(period, day, period.certain ? endless : null)])));
}

/** One that is no party is in the pact: it was made for it. */
function tieBySearch({ parties }: Drawn, actor: string, day: number): Certainty | null {
  const party = parties.find(({ id }) => id === actor);
  if (party === undefined) return 'CERTAIN';
  const since = party.since === null ? [before] : valuesIn(party.since);
  const until = party.until === null ? endless : valuesIn(party.until);
  return levelByReadings({ since, until, attestedOn: null }, [day]);
}

function owedBySearch(one: Drawn, actor: string, day: number, asked: Certainty): Certainty | null {
  const level = one.parties.some(({ id }) => id === actor) ? tieBySearch(one, actor, day) : null;
  if (isEnough(level, asked)) return level;
  return one.beneficiaries.includes(actor) ? 'CERTAIN' : null;
}

function suspensionBySearch({ suspensions }: Drawn, pair: readonly string[], day: number): Certainty | null {
  return best(
    suspensions
      .filter(({ between }) => pair.every((actor) => between.includes(actor)))
      .map((suspension) => levelOf(suspension, day, null)),
  );
}

/** A doubt about a suspension is a doubt about the duty, the other way round. */
function isOff(one: Drawn, pair: readonly string[], day: number, asked: Certainty): boolean {
  const level = suspensionBySearch(one, pair, day);
  return { CERTAIN: level !== null, PRESUMED: isEnough(level, 'PRESUMED'), POSSIBLE: level === 'CERTAIN' }[asked];
}

function levelOf({ since, until }: Span, day: number, noEnd: readonly number[] | null): Certainty | null {
  const untils = until === null ? (noEnd ?? [...valuesIn(null), ...endless]) : valuesIn(until);
  return levelByReadings({ since: valuesIn(since), until: untils, attestedOn: null }, [day]);
}

/** Before all days. */
const before = 0;

function best(found: readonly (Certainty | null)[]): Certainty | null {
  return levels.find((level) => found.includes(level)) ?? null;
}

function worst(found: readonly (Certainty | null)[]): Certainty | null {
  return found.includes(null) ? null : (levels.findLast((level) => found.includes(level)) ?? null);
}

function isEnough(found: Certainty | null, asked: Certainty): boolean {
  return found !== null && levels.indexOf(found) <= levels.indexOf(asked);
}

/** A drawn pact as it is stored. */
function stored({ signed, periods, parties, beneficiaries, obligations, suspensions }: Drawn, at: number): DrawnPact {
  const part = (span: Span, index: number): Part => ({ id: String(index), values: boundsOf(span) });
  return pact(`p${at}`, [], {
    signed: bounds('signed', signed),
    periods: periods.map((one, index) => ({ id: `${index}`, values: { ...boundsOf(one), certain: one.certain } })),
    parties: parties.map((one) => ({ id: one.id, values: boundsOf(one) })),
    beneficiaries,
    obligations: obligations.map(({ kind, binds }, index) =>
      obligation(binds, { id: `${index}`, kind, condition: 'none' }),
    ),
    suspensions: suspensions.map((one, index) => ({ ...part(one, index), between: one.between })),
  });
}

function boundsOf({ since, until }: Span): StoredValues {
  return { ...bounds('since', since), ...bounds('until', until) };
}

function bounds(name: string, range: Range | null): StoredValues {
  return range === null ? {} : { [`${name}Earliest`]: dayOf(range[0]), [`${name}Latest`]: dayOf(range[1]) };
}
