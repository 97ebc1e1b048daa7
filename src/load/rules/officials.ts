import type { Official } from '../../model/official.ts';
import { claimsAgree } from './claims.ts';
import { dateMissing } from './errors.ts';
import { intervalInOrder, isDayless, positionIn, type Rule } from './rule.ts';

/** An office has at least one date, and its dates are in order. */
export const officialRule: Rule<Official> = function* (entry) {
  for (const [index, office] of entry.value.offices.entries()) {
    yield* intervalInOrder(entry, ['offices', index], office);
    if (isDayless(office)) yield dateMissing(positionIn(entry, 'offices', index));
    yield* claimsAgree(entry, ['offices', index], office);
  }
};
