// Clauses that commit an actor: it is party to the pact, and the clause names it among those it speaks for.
// Each comes with the days of the pact and of the actor in it, so that what there was on a day is judged outside.
//   $actor  id      $limit  the most clauses, by id
MATCH (actor:Actor {id: $actor})-[party:PARTY_TO]->(pact:Pact)
MATCH (pact)-[clause:CLAUSE]->(proposition:Proposition)
WHERE $actor IN clause.actors
WITH party, pact, clause, proposition
ORDER BY clause.id
LIMIT $limit
OPTIONAL MATCH (proposition)-[:ALLOWS]->(allowed:AllowedPosition {id: proposition.id + '--' + clause.position})
RETURN clause.id AS id, pact.id AS pact, pact.name AS name, pact.signedEarliest AS signedEarliest,
  pact.signedLatest AS signedLatest, party.sinceEarliest AS sinceEarliest, party.sinceLatest AS sinceLatest,
  party.untilEarliest AS untilEarliest, party.untilLatest AS untilLatest,
  pact.verified AS verified, proposition.id AS proposition, proposition.text AS sentence, clause.article AS article,
  clause.position AS position, allowed.polarity AS polarity, clause.text AS text, clause.lang AS lang,
  clause.translated AS translated, clause.note AS note, clause.actors AS actors, clause.sources AS sources,
  COLLECT {
    MATCH (pact)-[:IN_FORCE]->(period:Period)
    RETURN period {
      .id, .since, .sinceEarliest, .sinceLatest, .until, .untilEarliest, .untilLatest, .certain,
      .attestedOn, .attestedOnEarliest, .attestedOnLatest
    } ORDER BY period.id LIMIT $limit
  } AS periods,
  COLLECT {
    MATCH (pact)-[:EXTENDED_BY]->(renewal:Renewal)
    RETURN renewal { .date, .dateEarliest, .dateLatest, .until }
    ORDER BY renewal.dateEarliest, renewal.id LIMIT $limit
  } AS renewals
ORDER BY id
