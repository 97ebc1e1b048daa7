// Pacts under which something may be owed by or to actors: they are party to them, or the pact was made for them.
// Each comes with the days that bound it, so that what was in force on a day is judged outside.
//   $actors  ids      $kinds  kinds of obligation of which the pact imposes one
//   $limit   the most ties of one actor, by the id of the pact
// What is imposed is an obligation; named by its label, it would be sought by its kind once for each pact.
UNWIND $actors AS wanted
MATCH (actor:Actor {id: wanted})
CALL (actor) {
  MATCH (actor)-[tie:PARTY_TO|BENEFITS]-(pact:Pact)
  WHERE EXISTS { MATCH (pact)-[:IN_FORCE]->(:Period) }
    AND EXISTS { MATCH (pact)-[:IMPOSES]->(obligation) WHERE obligation.kind IN $kinds }
  RETURN tie, pact
  ORDER BY pact.id, type(tie)
  LIMIT $limit
}
RETURN actor.id AS actor, pact.id AS pact, type(tie) AS tie,
  tie.sinceEarliest AS sinceEarliest, tie.sinceLatest AS sinceLatest,
  tie.untilEarliest AS untilEarliest, tie.untilLatest AS untilLatest,
  pact.signedEarliest AS signedEarliest, pact.signedLatest AS signedLatest,
  COLLECT {
    MATCH (pact)-[:IN_FORCE]->(period:Period)
    RETURN period {
      .id, .since, .sinceEarliest, .sinceLatest, .until, .untilEarliest, .untilLatest, .certain,
      .attestedOn, .attestedOnEarliest, .attestedOnLatest
    } ORDER BY period.id
  } AS periods
ORDER BY actor, pact, tie
