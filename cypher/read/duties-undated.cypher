// Pacts that bind an actor and of which no period in force is recorded, as for joint statements: whether they bound on a day is not said.
// Each comes with the days of the pact and of the actor in it, so that what there was on a day is judged outside.
//   $actor  id      $kinds  kinds of obligation of which one binds the actor
//   $limit  the most pacts, by id
// What is imposed is an obligation; named by its label, it would be sought by its kind once for each pact.
MATCH (actor:Actor {id: $actor})-[party:PARTY_TO]->(pact:Pact)
WHERE NOT EXISTS { MATCH (pact)-[:IN_FORCE]->(:Period) }
  AND EXISTS { MATCH (pact)-[:IMPOSES]->(obligation)-[:BINDS]->(actor) WHERE obligation.kind IN $kinds }
RETURN pact.id AS pact, pact.signedEarliest AS signedEarliest, pact.signedLatest AS signedLatest,
  party.sinceEarliest AS sinceEarliest, party.sinceLatest AS sinceLatest,
  party.untilEarliest AS untilEarliest, party.untilLatest AS untilLatest
ORDER BY pact, party.id
LIMIT $limit
