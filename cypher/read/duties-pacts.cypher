// Pacts under which something may be owed by or to actors on a day: they are party to them, or the pact was made for them.
// POSSIBLE reading: a bound that was not found leaves the day open. Where a start was not found, no pact is looked for before it was signed.
//   $actors         ids             $kinds  kinds of obligation of which the pact imposes one
//   $first, $last   the whole days that the day may mean
//   $limit          the most pacts of one actor, by id
// What is imposed is an obligation; named by its label, it would be sought by its kind once for each pact.
UNWIND $actors AS wanted
MATCH (actor:Actor {id: wanted})
CALL (actor) {
  MATCH (actor)-[tie:PARTY_TO|BENEFITS]-(pact:Pact)
  WHERE coalesce(tie.sinceEarliest <= $last, true)
    AND coalesce(tie.untilLatest > $first, true)
    AND EXISTS {
      MATCH (pact)-[:IN_FORCE]->(period:Period)
      WHERE coalesce(period.sinceEarliest, pact.signedEarliest, $last) <= $last
        AND coalesce(period.untilLatest > $first, true)
    }
    AND EXISTS { MATCH (pact)-[:IMPOSES]->(obligation) WHERE obligation.kind IN $kinds }
  RETURN DISTINCT pact.id AS pact
  ORDER BY pact
  LIMIT $limit
}
RETURN actor.id AS actor, pact
ORDER BY actor, pact
