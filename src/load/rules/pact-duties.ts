import type { SeedError } from '../../errors.ts';
import type { Obligation } from '../../model/obligation.ts';
import type { Pact } from '../../model/pact.ts';
import type { Entry } from '../check-shape.ts';
import type { Facts } from '../facts.ts';
import {
  adversaryIsParty,
  areaMissing,
  mutualContradicts,
  notAParty,
  positionNotAllowed,
  textIncomplete,
} from './errors.ts';
import { quoteIsShort } from './quotes.ts';
import { positionIn } from './rule.ts';

/** An obligation binds parties, all of them if it is mutual, and its adversary is not a party. */
export function* dutiesHold(entry: Entry<Pact>): Iterable<SeedError> {
  const parties = new Set<string>(entry.value.parties.map(({ actor }) => actor));
  for (const [index, duty] of entry.value.obligations.entries()) {
    const at = (...path: readonly (string | number)[]) => positionIn(entry, 'obligations', index, ...path);
    for (const [position, actor] of duty.binds.entries())
      if (!parties.has(actor)) yield notAParty(at('binds', position), actor);
    if (isMutualityWrong(duty, parties)) yield mutualContradicts(at('mutual'), duty.mutual);
    if (duty.condition === 'attack_in_area' && duty.area === null) yield areaMissing(at('area'));
    if (duty.adversary !== null && parties.has(duty.adversary)) yield adversaryIsParty(at('adversary'), duty.adversary);
  }
}

/** A clause takes a position that its proposition allows, quotes little, and names only parties. */
export function* clausesHold(entry: Entry<Pact>, { propositions }: Facts): Iterable<SeedError> {
  const { clauses, parties } = entry.value;
  for (const [index, clause] of clauses.entries()) {
    const at = (...path: readonly (string | number)[]) => positionIn(entry, 'clauses', index, ...path);
    const allowed = propositions.byId.get(clause.proposition)?.value.positions.map(({ id }) => id);
    if (allowed?.includes(clause.position) === false) {
      yield positionNotAllowed(at('position'), clause.proposition, clause.position, allowed);
    }
    for (const [position, actor] of clause.actors.entries()) {
      if (!parties.some((party) => party.actor === actor)) yield notAParty(at('actors', position), actor);
    }
    yield* quoteIsShort(entry, ['clauses', index, 'text'], clause.text);
    const words = [clause.text, clause.lang, clause.translated].filter((value) => value !== null);
    if (words.length !== 0 && words.length !== 3) yield textIncomplete(at());
  }
}

function isMutualityWrong({ mutual, binds }: Obligation, parties: ReadonlySet<string>): boolean {
  const bound = new Set<string>(binds);
  const bindsAll = bound.size === parties.size && binds.every((actor) => parties.has(actor));
  return mutual ? bound.size < 2 || !bindsAll : parties.size > 1 && bindsAll;
}
