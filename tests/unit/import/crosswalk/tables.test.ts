import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scheme } from '../../../../src/import/actors.ts';
import type { Codes } from '../../../../src/import/crosswalk/codes.ts';
import { createCrosswalk } from '../../../../src/import/crosswalk/crosswalk.ts';
import { knownActors } from '../../../../src/import/crosswalk/known-actors.ts';
import { plainName } from '../../../../src/import/crosswalk/plain-name.ts';
import { sharedCodes } from '../../../../src/import/crosswalk/shared-codes.ts';
import { day as dayOf, earliest } from '../../../../src/model/days.ts';

describe('the tables', () => {
  const slugs = new Set(knownActors.map(({ actor }) => actor.slug));

  test('each actor has one line', () => {
    expect(slugs.size).toBe(knownActors.length);
  });

  test('no two actors claim a code that is theirs on every day', () => {
    const claims = codesOf(knownActors).map(
      ([scheme, code]) => `${scheme} ${scheme === 'name' ? plainName(code) : code}`,
    );
    expect(claims.filter((claim, at) => claims.indexOf(claim) !== at)).toEqual([]);
  });

  test('a code that passed on names known states, day after day', () => {
    for (const { turns } of sharedCodes) {
      expect(turns.filter(([, slug]) => slug !== null && !slugs.has(slug))).toEqual([]);
      expect(turns.map(([since]) => since)).toEqual(turns.map(([since]) => since).toSorted());
    }
  });

  test('a code stands on every day for one known actor at most, and a day known in part counts as its first', () => {
    const anyCode = fc.constantFrom(...codesOf([...knownActors, ...sharedCodes]));
    const empty = createCrosswalk([]);
    fc.assert(
      fc.property(anyCode, anyDay, ([scheme, code], day) => {
        const found = empty.find(scheme, code, day);
        expect(found).toEqual(empty.find(scheme, code, earliest(day)));
        if ('listed' in found) expect(slugs).toContain(found.listed.slug);
        else expect(found).toHaveProperty('unknown');
      }),
      { numRuns: 2000 },
    );
  });
});

/** Days of two centuries, whole or known to the month or the year. */
const anyDay = fc
  .tuple(
    fc.date({ min: new Date('1816-01-01'), max: new Date('2024-12-31'), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([date, length]) => dayOf().parse(date.toISOString().slice(0, length)));

/** Each code of the tables with its scheme. The cast is true by `Codes`, whose keys are schemes. */
function codesOf(entries: readonly { readonly codes: Codes }[]): readonly (readonly [Scheme, string])[] {
  return entries.flatMap(({ codes }) =>
    Object.entries(codes).flatMap(([scheme, list]) => list.map((code) => [scheme as Scheme, code] as const)),
  );
}
