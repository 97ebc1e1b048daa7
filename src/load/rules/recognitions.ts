import type { SeedError } from '../../errors.ts';
import type { Recognition } from '../../model/recognition.ts';
import type { Entry } from '../check-shape.ts';
import { describeValue } from '../describe-value.ts';
import type { Facts } from '../facts.ts';
import { claimsAgree } from './claims.ts';
import {
  dateMissing,
  idMismatch,
  notSevered,
  partiesMissing,
  sameActorTwice,
  severalOpenRecognitions,
  sinceNotEstablished,
} from './errors.ts';
import { inOrder, intervalInOrder, isDayless, positionIn, type Rule } from './rule.ts';

/** A recognition is between two actors, with dates in order; one that replaced another begins when that one ended. */
export const recognitionRule: Rule<Recognition> = function* (entry, facts) {
  const { id, recogniser, recognised, insteadOf, since, severed, established } = entry.value;
  if (!id.startsWith(`${recogniser}--${recognised}`))
    yield idMismatch(positionIn(entry, 'id'), id, `${recogniser}--${recognised}`);
  if (recogniser === recognised || insteadOf === recognised) yield sameActorTwice(positionIn(entry, 'recognised'));
  yield* intervalInOrder(entry, [], entry.value);
  yield* inOrder(
    positionIn(entry, 'established'),
    { name: '"severed"', day: severed },
    { name: '"established"', day: established },
  );
  if (established !== null && established !== since) {
    yield sinceNotEstablished(positionIn(entry, 'established'), describeValue(since), established);
  }
  if (isDayless(entry.value)) yield dateMissing(positionIn(entry));
  yield* claimsAgree(entry, [], entry.value);
  yield* sidesAreParties(entry, facts);
  yield* changeOfSides(entry, facts);
};

/** The pact of a recognition binds both sides. */
function* sidesAreParties(entry: Entry<Recognition>, { pacts }: Facts): Iterable<SeedError> {
  const { pact, recogniser, recognised } = entry.value;
  const parties = pact === null ? undefined : pacts.byId.get(pact)?.value.parties.map(({ actor }) => actor);
  const missing = [recogniser, recognised].filter((actor) => parties?.includes(actor) === false);
  if (pact !== null && missing.length > 0) yield partiesMissing(positionIn(entry, 'pact'), pact, missing);
}

/** An actor recognises one side at a time: the earlier recognition ends on the date on which ties were severed. */
function* changeOfSides(entry: Entry<Recognition>, { recognitions }: Facts): Iterable<SeedError> {
  const { recogniser, insteadOf, severed } = entry.value;
  const own = recognitions.all.filter(({ value }) => value.recogniser === recogniser);
  const open = own.filter(({ value }) => value.until === null);
  if (open.length > 1 && open.at(-1) === entry) yield severalOpenRecognitions(positionIn(entry, 'until'), recogniser);
  if (severed === null || insteadOf === null) return;
  const isEnded = own.some(({ value }) => value.recognised === insteadOf && value.until === severed);
  if (!isEnded) yield notSevered(positionIn(entry, 'severed'), recogniser, insteadOf, severed);
}
