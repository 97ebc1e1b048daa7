import type { Official } from '../../model/official.ts';
import { claimsAgree } from './claims.ts';
import { noDay } from './errors.ts';
import { intervalInOrder, isDayless, positionIn, type Rule } from './rule.ts';

/** An office is held in days that are in order, one of them known at least. */
export const officialRule: Rule<Official> = function* (entry) {
  for (const [index, office] of entry.value.offices.entries()) {
    yield* intervalInOrder(entry, ['offices', index], office);
    if (isDayless(office)) yield noDay(positionIn(entry, 'offices', index));
    yield* claimsAgree(entry, ['offices', index], office);
  }
};
