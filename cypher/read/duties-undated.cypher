// Pacts that bind an actor and of which no period in force is recorded, as for joint statements: whether they bound on a day is not said.
//   $actor  id                $kinds  kinds of obligation of which one binds the actor
//   $first, $last  the whole days that the day may mean: the pact was signed, and the actor in it, on one of them
//   $limit  the most pacts, by id
// What is imposed is an obligation; named by its label, it would be sought by its kind once for each pact.
MATCH (actor:Actor {id: $actor})-[party:PARTY_TO]->(pact:Pact)
WHERE coalesce(party.sinceEarliest <= $last, true)
  AND coalesce(party.untilLatest > $first, true)
  AND coalesce(pact.signedEarliest <= $last, true)
  AND NOT EXISTS { MATCH (pact)-[:IN_FORCE]->(:Period) }
  AND EXISTS { MATCH (pact)-[:IMPOSES]->(obligation)-[:BINDS]->(actor) WHERE obligation.kind IN $kinds }
RETURN DISTINCT pact.id AS pact
ORDER BY pact
LIMIT $limit
