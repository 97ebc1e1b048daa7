import type { SeedError } from '../../errors.ts';
import { duplicateIndexes } from '../../kit/duplicate-indexes.ts';
import type { Pact } from '../../model/pact.ts';
import type { Entry } from '../check-shape.ts';
import type { Facts } from '../facts.ts';
import { claimsAgree } from './claims.ts';
import {
  conflictingVotes,
  duplicateItem,
  duplicateRelation,
  identifierUnmarked,
  notAParty,
  relationReversed,
  sourceMissing,
} from './errors.ts';
import { clausesHold, dutiesHold } from './pact-duties.ts';
import { membersAgree } from './pact-members.ts';
import { periodsHold } from './pact-periods.ts';
import { inOrder, intervalInOrder, positionIn, type Rule } from './rule.ts';

/** The parties, periods, obligations, clauses and relations of a pact agree with each other and with other entries. */
export const pactRule: Rule<Pact> = function* (entry, facts) {
  yield* partiesHold(entry);
  yield* periodsHold(entry);
  yield* dutiesHold(entry);
  yield* clausesHold(entry, facts);
  yield* relationsHold(entry, facts);
  yield* membersAgree(entry, facts);
  yield* votesHold(entry);
  yield* claimsAgree(entry, [], entry.value);
};

function* partiesHold(entry: Entry<Pact>): Iterable<SeedError> {
  const { parties, signatories } = entry.value;
  const actors = parties.map(({ actor }) => actor);
  for (const index of duplicateIndexes(actors))
    yield duplicateItem(positionIn(entry, 'parties', index), 'The party', actors[index] ?? '');
  for (const [index, party] of parties.entries()) {
    yield* intervalInOrder(entry, ['parties', index], party);
    if (party.since !== null && party.sources.length === 0)
      yield sourceMissing(positionIn(entry, 'parties', index), 'A party with a date');
  }
  for (const [index, { actor }] of signatories.entries()) {
    if (!actors.includes(actor)) yield notAParty(positionIn(entry, 'signatories', index, 'actor'), actor);
  }
}

/** Relations lead from the later pact to the earlier, each pair once. */
function* relationsHold(entry: Entry<Pact>, { pacts }: Facts): Iterable<SeedError> {
  const { id, relations, signed, identifiers, unverifiedFields } = entry.value;
  const names = relations.map(({ pact }) => pact);
  const doubled = duplicateIndexes(names);
  for (const [index, { pact, kind, sources }] of relations.entries()) {
    const at = positionIn(entry, 'relations', index);
    if (pact === id || doubled.includes(index)) yield duplicateRelation(at, pact);
    if (kind !== 'related' && sources.length === 0) yield sourceMissing(at, 'A relation with a kind');
    const other = pacts.byId.get(pact)?.value;
    if (other === undefined || pact === id) continue;
    yield* inOrder(
      at,
      { name: `the signing of "${pact}"`, day: other.signed },
      { name: 'the signing of this pact', day: signed },
    );
    if (other.relations.some((back) => back.pact === id)) yield relationReversed(at, pact);
  }
  for (const [index, { scheme, value }] of identifiers.entries()) {
    if (value === null && !unverifiedFields.includes(`identifiers.${scheme}`)) {
      yield identifierUnmarked(positionIn(entry, 'identifiers', index), scheme);
    }
  }
}

function* votesHold(entry: Entry<Pact>): Iterable<SeedError> {
  const { vote } = entry.value;
  for (const [index, actor] of (vote?.againstActors ?? []).entries()) {
    if (vote?.inFavourActors.includes(actor))
      yield conflictingVotes(positionIn(entry, 'vote', 'againstActors', index), actor);
  }
}
