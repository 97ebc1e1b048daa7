import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayBounds, WholeDay } from '../../../src/model/days.ts';
import {
  type Certainty,
  certaintyOn,
  dayNamesOf,
  holdsOn,
  isEnough,
  type Lifetime,
  leastSure,
  lifetimeOf,
  ownDaysOf,
  standingOn,
  supersededOn,
  surest,
} from '../../../src/model/validity.ts';

/** A fortnight, so that all readings of all days involved can be gone through. */
const days = Array.from({ length: 14 }, (_, at) => `2001-02-${String(at + 10)}` as WholeDay);

/** A day that may mean up to three whole days, or just one. */
const bounds: fc.Arbitrary<DayBounds> = fc
  .tuple(fc.integer({ min: 0, max: days.length - 3 }), fc.integer({ min: 0, max: 2 }))
  .map(([first, more]) => ({ earliest: at(first), latest: at(first + more) }));

const maybe = fc.option(bounds, { freq: 3 });

const lifetime: fc.Arbitrary<Lifetime> = fc.record({
  since: maybe,
  until: maybe,
  attestedOn: maybe,
  lastCovered: maybe,
  superseded: maybe,
  noStart: fc.boolean(),
  noEnd: fc.boolean(),
});

const certainty = fc.constantFrom<Certainty>('CERTAIN', 'PRESUMED', 'POSSIBLE');

describe('holdsOn', () => {
  test('is POSSIBLE where one reading of all unknown and partial days says so', () => {
    fc.assert(
      fc.property(lifetime, bounds, (life, on) => {
        fc.pre(isSound(life));
        const expected = readings(on).some((day) =>
          starts(life).some((since) =>
            ends(life.until).some((until) =>
              ends(life.superseded).some((next) => since <= day && day < until && day < next),
            ),
          ),
        );
        expect(holdsOn(life, on, 'POSSIBLE')).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });

  test('is PRESUMED where every reading has it begun by the day, and not every reading has it over or out of coverage before', () => {
    fc.assert(
      fc.property(lifetime, bounds, (life, on) => {
        const begun = readings(on).some((day) => hasBegunBy(life, day));
        const over = [life.until, life.superseded].some(
          (end) => end !== null && readings(on).every((day) => readings(end).every((one) => one <= day)),
        );
        const isCovered = readings(on).some((day) => mayCover(life.lastCovered, day));
        expect(holdsOn(life, on, 'PRESUMED')).toBe(begun && !over && isCovered);
      }),
      { numRuns: 3000 },
    );
  });

  test('is CERTAIN where every reading has it begun, and evidence reaches the day', () => {
    fc.assert(
      fc.property(lifetime, bounds, (life, on) => {
        const { since, until, attestedOn, lastCovered, superseded, noEnd } = life;
        const lasts = (day: string) =>
          (until === null ? noEnd : readings(until).every((end) => day < end)) &&
          (superseded === null || readings(superseded).every((next) => day < next));
        const isFirstDay = (day: string) => since !== null && readings(since).every((first) => day <= first);
        const isShown = (day: string) => attestedOn !== null && readings(attestedOn).every((shown) => day <= shown);
        const mayLast = until === null || readings(on).some((day) => readings(until).some((end) => day < end));
        const expected =
          mayLast &&
          (lastCovered === null || readings(on).every((day) => readings(lastCovered).every((last) => day <= last))) &&
          readings(on).every((day) => hasBegunBy(life, day)) &&
          (readings(on).every(lasts) || readings(on).every(isFirstDay) || readings(on).every(isShown));
        expect(holdsOn(life, on, 'CERTAIN')).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });

  test('is PRESUMED wherever it is CERTAIN, and POSSIBLE wherever it is PRESUMED', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...datedKinds),
        fc.array(bounds, { maxLength: 3 }),
        fc.infiniteStream(maybe),
        bounds,
        (kind, others, drawn, on) => {
          const life = lifeOf(kind, drawn, others);
          const [certain, presumed, possible] = (['CERTAIN', 'PRESUMED', 'POSSIBLE'] as const).map((one) =>
            holdsOn(life, on, one),
          );
          expect([certain && !presumed, presumed && !possible]).toEqual([false, false]);
        },
      ),
      { numRuns: 5000 },
    );
  });

  test('takes a partial day as some day within it, unless it must be sure', () => {
    fc.assert(
      fc.property(lifetime, bounds, (life, on) => {
        fc.pre(isSound(life));
        const each = (one: Certainty) => readings(on).map((day) => holdsOn(life, { earliest: day, latest: day }, one));
        const held = (one: Certainty) => holdsOn(life, on, one);
        expect(held('POSSIBLE')).toBe(each('POSSIBLE').includes(true));
        expect(each('PRESUMED').includes(true) && !held('PRESUMED')).toBe(false);
        expect(held('CERTAIN') && each('CERTAIN').includes(false)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what holds on 2001-02-14', () => {
  const on = { earliest: at(4), latest: at(4) };

  test.each<[string, Partial<Lifetime>, Certainty | null]>([
    ['a fact between a known start and a known end', { since: day(0), until: day(9) }, 'CERTAIN'],
    ['a fact on its first day, with no end found', { since: day(4) }, 'CERTAIN'],
    ['a fact begun before, with no end found', { since: day(0) }, 'PRESUMED'],
    ['a fact begun before that is known to have no end', { since: day(0), noEnd: true }, 'CERTAIN'],
    ['a fact begun before and attested later', { since: day(0), attestedOn: day(9) }, 'CERTAIN'],
    ['a fact attested on the day, with no start found', { attestedOn: day(4) }, 'CERTAIN'],
    ['a fact attested before, with no start found', { attestedOn: day(2) }, 'PRESUMED'],
    ['a fact attested before, with no start found, over by the day', { attestedOn: day(2), until: day(4) }, null],
    ['a fact attested later, with no start found', { attestedOn: day(9) }, 'POSSIBLE'],
    ['a fact of which no day was found', {}, 'POSSIBLE'],
    ['a fact that begins and ends with what it belongs to', { noStart: true, noEnd: true }, 'CERTAIN'],
    ['a fact that ended on the day: it is no longer in it', { since: day(0), until: day(4) }, null],
    ['a fact that ends on the day after', { since: day(0), until: day(5) }, 'CERTAIN'],
    ['a fact that begins on the day after', { since: day(5) }, null],
    ['a fact that began on the day or later', { since: { earliest: at(4), latest: at(6) } }, 'POSSIBLE'],
    [
      'a fact whose end is disputed and may be past',
      { since: day(0), until: { earliest: at(3), latest: at(6) } },
      'PRESUMED',
    ],
    ['a fact whose end is disputed and past', { since: day(0), until: { earliest: at(1), latest: at(3) } }, null],
    ['a fact attested on the last day covered, which is later', { ...to(9), since: day(0) }, 'CERTAIN'],
    ['a fact attested on the last day covered', { ...to(4), since: day(0) }, 'CERTAIN'],
    ['a fact attested on the last day covered, which is past', { ...to(3), since: day(0) }, 'POSSIBLE'],
    ['a stance of which the last day covered is past', { lastCovered: day(3), since: day(0), noEnd: true }, 'POSSIBLE'],
    ['a fact begun before, covered to a later day', { lastCovered: day(9), since: day(0) }, 'PRESUMED'],
    ['a stance with nothing later', { since: day(0), noEnd: true }, 'CERTAIN'],
    ['a stance with a later one of the day', { since: day(0), noEnd: true, superseded: day(4) }, null],
    [
      'a stance with a later one that may be of the day',
      { since: day(0), noEnd: true, superseded: { earliest: at(3), latest: at(6) } },
      'PRESUMED',
    ],
    ['a stance given up before', { since: day(0), until: day(3), noEnd: true }, null],
  ])('%s', (_, life, expected) => {
    const none = { since: null, until: null, attestedOn: null, lastCovered: null, superseded: null };
    expect(certaintyOn({ ...none, noStart: false, noEnd: false, ...life }, on)).toBe(expected);
  });
});

describe('supersededOn', () => {
  test('tells from which day on a later fact may, and from which it surely has, taken the place', () => {
    fc.assert(
      fc.property(bounds, fc.array(bounds, { maxLength: 4 }), fc.constantFrom(...days), (own, others, day) => {
        const found = supersededOn(own, others);
        const may = others.some(
          (other) =>
            readings(own).some((first) => readings(other).some((next) => next > first)) &&
            readings(other).some((next) => next <= day),
        );
        const has = others.some(
          (other) =>
            readings(own).every((first) => readings(other).every((next) => next > first)) &&
            readings(other).every((next) => next <= day),
        );
        expect(found !== null && found.earliest <= day).toBe(may);
        expect(found !== null && found.latest <= day).toBe(has);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('standingOn', () => {
  test('tells a fact that holds from one not yet begun, one that is over, and one of which bounds leave it open', () => {
    fc.assert(
      fc.property(lifetime, bounds, certainty, (life, on, asked) => {
        fc.pre(isSound(life));
        const isOver = [life.until, life.superseded].some(
          (end) => end !== null && readings(on).every((day) => readings(end).every((one) => one <= day)),
        );
        const known = [life.since, life.attestedOn].filter((one) => one !== null);
        const isLater =
          life.since !== null &&
          known.every((first) => readings(on).every((day) => readings(first).every((one) => one > day)));
        const expected = holdsOn(life, on, asked) ? 'HOLDS' : isOver ? 'OVER' : isLater ? 'NOT_YET' : 'UNCLEAR';
        expect(standingOn(life, on, asked)).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('levels', () => {
  const level = fc.option(certainty, { freq: 3 });

  test('of several, the surest is enough wherever one of them is, and the least sure wherever all are', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 4 }), certainty, (found, asked) => {
        expect(isEnough(surest(found), asked)).toBe(found.some((one) => isEnough(one, asked)));
        expect(isEnough(leastSure(found), asked)).toBe(found.every((one) => isEnough(one, asked)));
      }),
    );
  });
});

/** Labels and edges that have days of their own. */
const datedKinds = [
  'Recognition',
  'Stance',
  'Statement',
  'Pact',
  'Period',
  'HELD_OFFICE',
  'MEMBER_OF',
  'PARTY_TO',
] as const;

/** A lifetime as the properties of a label or an edge make it. */
function lifeOf(
  kind: (typeof datedKinds)[number],
  drawn: Iterable<DayBounds | null>,
  others: readonly DayBounds[],
): Lifetime {
  const own = ownDaysOf(kind);
  const names = dayNamesOf(own);
  const found = drawn[Symbol.iterator]();
  const values = names.flatMap((name) => {
    const { value: one } = found.next();
    return one === null ? [] : [[`${name}Earliest`, one.earliest] as const, [`${name}Latest`, one.latest] as const];
  });
  return lifetimeOf(own, { ...Object.fromEntries(values), certain: true }, others);
}

/** Whether a fact can begin before it ends, and is shown only while it lasts. */
function isSound({ since, until, attestedOn, superseded }: Lifetime): boolean {
  const [first, last] = [since?.earliest ?? '0000', since?.latest ?? '0000'];
  const shown = attestedOn ?? { earliest: first, latest: last };
  return (
    [until, superseded].every((end) => end === null || (first < end.latest && shown.latest < end.latest)) &&
    shown.earliest >= first
  );
}

/** The days on which it can have begun, or be shown first; before all days where that was not found. */
function starts({ since, attestedOn }: Lifetime): readonly string[] {
  if (since === null) return ['0000'];
  return [since, attestedOn].flatMap((one) => (one === null ? [] : readings(one)));
}

/** The days on which it can end; after all days where that was not found. */
function ends(end: DayBounds | null): readonly string[] {
  return end === null ? ['9999'] : readings(end);
}

/** On every reading of its start it has begun by then, or a source shows it on every reading of the day it is shown on. */
function hasBegunBy({ since, attestedOn, noStart }: Lifetime, day: string): boolean {
  const begun = since === null ? noStart : readings(since).every((first) => first <= day);
  return begun || (attestedOn !== null && readings(attestedOn).every((shown) => shown <= day));
}

/** Whether a last day covered can be the day or a later one. */
function mayCover(lastCovered: DayBounds | null, day: string): boolean {
  return lastCovered === null || readings(lastCovered).some((last) => day <= last);
}

/** A fact that is shown on the last day that its source covers. */
function to(index: number): Partial<Lifetime> {
  return { attestedOn: day(index), lastCovered: day(index) };
}

/** All whole days that a day can mean. */
function readings({ earliest, latest }: DayBounds): readonly WholeDay[] {
  return days.filter((one) => one >= earliest && one <= latest);
}

function at(index: number): WholeDay {
  return days[index] ?? at(0);
}

function day(index: number): DayBounds {
  return { earliest: at(index), latest: at(index) };
}
