import type { SeedError } from '../../errors.ts';
import { duplicateIndexes } from '../../kit/duplicate-indexes.ts';
import type { Pact } from '../../model/pact.ts';
import type { Entry } from '../check-shape.ts';
import type { Facts } from '../facts.ts';
import { claimsAgree } from './claims.ts';
import {
  identifierUnmarked,
  namedTwice,
  noParty,
  relationBack,
  relationTwice,
  sourceWanted,
  votedTwice,
} from './errors.ts';
import { clausesHold, dutiesHold } from './pact-duties.ts';
import { membersAgree } from './pact-members.ts';
import { periodsHold } from './pact-periods.ts';
import { inOrder, intervalInOrder, positionIn, type Rule } from './rule.ts';

/** What a pact says of its parties, periods, duties, clauses and relations agrees, with itself and with other entries. */
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
    yield namedTwice(positionIn(entry, 'parties', index), 'The party', actors[index] ?? '');
  for (const [index, party] of parties.entries()) {
    yield* intervalInOrder(entry, ['parties', index], party);
    if (party.since !== null && party.sources.length === 0)
      yield sourceWanted(positionIn(entry, 'parties', index), 'A party with a day');
  }
  for (const [index, { actor }] of signatories.entries()) {
    if (!actors.includes(actor)) yield noParty(positionIn(entry, 'signatories', index, 'actor'), actor);
  }
}

/** Relations lead from the later text to the earlier, each pair once. */
function* relationsHold(entry: Entry<Pact>, { pacts }: Facts): Iterable<SeedError> {
  const { id, relations, signed, identifiers, unverifiedFields } = entry.value;
  const names = relations.map(({ pact }) => pact);
  const doubled = duplicateIndexes(names);
  for (const [index, { pact, kind, sources }] of relations.entries()) {
    const at = positionIn(entry, 'relations', index);
    if (pact === id || doubled.includes(index)) yield relationTwice(at, pact);
    if (kind !== 'related' && sources.length === 0) yield sourceWanted(at, 'A relation with a kind');
    const other = pacts.byId.get(pact)?.value;
    if (other === undefined || pact === id) continue;
    yield* inOrder(
      at,
      { name: `the signing of "${pact}"`, day: other.signed },
      { name: 'the signing of this pact', day: signed },
    );
    if (other.relations.some((back) => back.pact === id)) yield relationBack(at, pact);
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
      yield votedTwice(positionIn(entry, 'vote', 'againstActors', index), actor);
  }
}
