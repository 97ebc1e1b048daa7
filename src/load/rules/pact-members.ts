import type { SeedError } from '../../errors.ts';
import type { Pact } from '../../model/pact.ts';
import type { Entry } from '../check-shape.ts';
import { describeValue } from '../describe-value.ts';
import type { Facts } from '../facts.ts';
import { joinDateDiffers, membersDiffer } from './errors.ts';
import { positionIn } from './rule.ts';

/** The parties of a pact that founds an organisation are its members, since the same dates. */
export function* membersAgree(entry: Entry<Pact>, { memberships }: Facts): Iterable<SeedError> {
  const { founds, parties } = entry.value;
  if (founds === null) return;
  const members = memberships.all
    .filter(({ value }) => String(value.organisation) === founds)
    .map(({ value }) => value);
  const joined = new Map(members.map(({ actor, since }) => [actor, since]));
  const actors = new Set(parties.map(({ actor }) => actor));
  const apart = [...actors, ...joined.keys()].filter((actor) => !actors.has(actor) || !joined.has(actor));
  if (apart.length > 0) yield membersDiffer(positionIn(entry, 'parties'), founds, apart.toSorted());
  for (const [index, { actor, since }] of parties.entries()) {
    const other = joined.get(actor);
    if (since !== null && other !== undefined && since !== other) {
      yield joinDateDiffers(positionIn(entry, 'parties', index, 'since'), since, describeValue(other));
    }
  }
}
