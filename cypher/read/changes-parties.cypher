// Actors that joined or left a pact between two days, or may have, in the order of the first day that can be meant.
// One that was in from the start has no day of its own, and so comes with the signature and the period in force.
//   $from, $to  the first and the last whole day      $known  the whole day by which it surely happened
//   $actors  ids; '*' stands for all of them      $limit  how many at the most
//   $floor, $afterKey  where the page before ended: its day and its key; what sorts before all others for the first page
CALL () {
  MATCH (party:Actor)-[joining:PARTY_TO]->(pact:Pact)
  WHERE $floor <= joining.sinceEarliest <= $to AND $from <= joining.sinceLatest <= $known
    AND (joining.sinceEarliest > $floor OR joining.id + '--began' > $afterKey)
    AND ('*' IN $actors OR party.id IN $actors)
  WITH party, joining, pact, joining.id + '--began' AS key
  ORDER BY joining.sinceEarliest, key
  LIMIT $limit
  RETURN party, joining, pact, key, 'BEGAN' AS what,
    joining.since AS day, joining.sinceEarliest AS earliest, joining.sinceLatest AS latest
  UNION ALL
  MATCH (party:Actor)-[joining:PARTY_TO]->(pact:Pact)
  WHERE $floor <= joining.untilEarliest <= $to AND $from <= joining.untilLatest <= $known
    AND (joining.untilEarliest > $floor OR joining.id + '--ended' > $afterKey)
    AND ('*' IN $actors OR party.id IN $actors)
  WITH party, joining, pact, joining.id + '--ended' AS key
  ORDER BY joining.untilEarliest, key
  LIMIT $limit
  RETURN party, joining, pact, key, 'ENDED' AS what,
    joining.until AS day, joining.untilEarliest AS earliest, joining.untilLatest AS latest
}
RETURN key, what, day, earliest, latest, party.id AS id, party.id AS actor, pact.id AS far,
  [party.name, pact.name, joining.role] AS words
ORDER BY earliest, key
LIMIT $limit
