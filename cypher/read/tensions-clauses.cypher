// Clauses of pacts that commit an actor: it was in the pact on the day, and the clause names it among those it speaks for.
//   $actor  id         $first, $last  the whole days that the day may mean; the pact was signed by then
//   $limit  the most clauses, by id
MATCH (actor:Actor {id: $actor})-[party:PARTY_TO]->(pact:Pact)
WHERE coalesce(party.sinceEarliest <= $last, true)
  AND coalesce(party.untilLatest > $first, true)
  AND coalesce(pact.signedEarliest <= $last, true)
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
      .id, .since, .sinceEarliest, .sinceLatest, .until, .untilEarliest, .untilLatest, .certain
    } ORDER BY period.id LIMIT $limit
  } AS periods,
  COLLECT {
    MATCH (pact)-[:EXTENDED_BY]->(renewal:Renewal)
    RETURN renewal { .date, .dateEarliest, .dateLatest, .until }
    ORDER BY renewal.dateEarliest, renewal.id LIMIT $limit
  } AS renewals
ORDER BY id
