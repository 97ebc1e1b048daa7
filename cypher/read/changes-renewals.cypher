// Pacts prolonged between two days, or perhaps then, in the order of the first day that can be meant.
//   $from, $to  the first and the last whole day      $known  the whole day by which it surely happened
//   $actors  ids; '*' stands for all of them      $limit  how many at the most
//   $floor, $afterKey  where the page before ended: its day and its key; what sorts before all others for the first page
CALL () {
  MATCH (renewal:Renewal)
  WHERE $floor <= renewal.dateEarliest <= $to AND $from <= renewal.dateLatest <= $known
    AND (renewal.dateEarliest > $floor OR renewal.id > $afterKey)
    AND ('*' IN $actors OR EXISTS { (renewal)<-[:EXTENDED_BY]-(:Pact)<-[:PARTY_TO]-(actor:Actor) WHERE actor.id IN $actors })
  WITH renewal, renewal.id AS key
  ORDER BY renewal.dateEarliest, key
  LIMIT $limit
  RETURN renewal, key, 'HAPPENED' AS what,
    renewal.date AS day, renewal.dateEarliest AS earliest, renewal.dateLatest AS latest
}
MATCH (renewal)<-[:EXTENDED_BY]-(pact:Pact)
RETURN key, what, day, earliest, latest, pact.id AS id, null AS actor, null AS far,
  [pact.name, toString(renewal.extendsByYears)] AS words
ORDER BY earliest, key
LIMIT $limit
