// Pacts that came into force or ceased to be between two days, or may have, in the order of the first day that can be meant.
//   $from, $to  the first and the last whole day      $known  the whole day by which it surely happened
//   $actors  ids; '*' stands for all of them      $limit  how many at the most
//   $floor, $afterKey  where the page before ended: its day and its key; what sorts before all others for the first page
CALL () {
  MATCH (period:Period)
  WHERE $floor <= period.sinceEarliest <= $to AND $from <= period.sinceLatest <= $known
    AND (period.sinceEarliest > $floor OR period.id + '--began' > $afterKey)
    AND ('*' IN $actors OR EXISTS { (period)<-[:IN_FORCE]-(:Pact)<-[:PARTY_TO]-(actor:Actor) WHERE actor.id IN $actors })
  WITH period, period.id + '--began' AS key
  ORDER BY period.sinceEarliest, key
  LIMIT $limit
  RETURN period, key, 'BEGAN' AS what,
    period.since AS day, period.sinceEarliest AS earliest, period.sinceLatest AS latest
  UNION ALL
  MATCH (period:Period)
  WHERE $floor <= period.untilEarliest <= $to AND $from <= period.untilLatest <= $known
    AND (period.untilEarliest > $floor OR period.id + '--ended' > $afterKey)
    AND ('*' IN $actors OR EXISTS { (period)<-[:IN_FORCE]-(:Pact)<-[:PARTY_TO]-(actor:Actor) WHERE actor.id IN $actors })
  WITH period, period.id + '--ended' AS key
  ORDER BY period.untilEarliest, key
  LIMIT $limit
  RETURN period, key, 'ENDED' AS what,
    period.until AS day, period.untilEarliest AS earliest, period.untilLatest AS latest
}
MATCH (period)<-[:IN_FORCE]-(pact:Pact)
RETURN key, what, day, earliest, latest, pact.id AS id, null AS actor, null AS far, [pact.name] AS words
ORDER BY earliest, key
LIMIT $limit
