// Pacts signed, adopted or issued between two days, or perhaps then, in the order of the first day that can be meant.
//   $from, $to  the first and the last whole day      $known  the whole day by which it surely happened
//   $actors  ids; '*' stands for all of them      $limit  how many at the most
//   $floor, $afterKey  where the page before ended: its day and its key; what sorts before all others for the first page
CALL () {
  MATCH (pact:Pact)
  WHERE $floor <= pact.signedEarliest <= $to AND $from <= pact.signedLatest <= $known
    AND (pact.signedEarliest > $floor OR pact.id + '--signed' > $afterKey)
    AND ('*' IN $actors OR EXISTS { (pact)<-[:PARTY_TO]-(actor:Actor) WHERE actor.id IN $actors })
  WITH pact, pact.id + '--signed' AS key
  ORDER BY pact.signedEarliest, key
  LIMIT $limit
  RETURN pact, key, 'HAPPENED' AS what,
    pact.signed AS day, pact.signedEarliest AS earliest, pact.signedLatest AS latest
}
RETURN key, what, day, earliest, latest, pact.id AS id, null AS actor, null AS far, [pact.name, pact.type] AS words
ORDER BY earliest, key
LIMIT $limit
