// Suspensions of pacts that began or ended between two days, or may have, in the order of the first day that can be meant.
//   $from, $to  the first and the last whole day      $known  the whole day by which it surely happened
//   $actors  ids; '*' stands for all of them      $limit  how many at the most
//   $floor, $afterKey  where the page before ended: its day and its key; what sorts before all others for the first page
CALL () {
  MATCH (suspension:Suspension)
  WHERE $floor <= suspension.sinceEarliest <= $to AND $from <= suspension.sinceLatest <= $known
    AND (suspension.sinceEarliest > $floor OR suspension.id + '--began' > $afterKey)
    AND ('*' IN $actors OR EXISTS { (suspension)-[:BETWEEN]->(actor:Actor) WHERE actor.id IN $actors })
  WITH suspension, suspension.id + '--began' AS key
  ORDER BY suspension.sinceEarliest, key
  LIMIT $limit
  RETURN suspension, key, 'BEGAN' AS what,
    suspension.since AS day, suspension.sinceEarliest AS earliest, suspension.sinceLatest AS latest
  UNION ALL
  MATCH (suspension:Suspension)
  WHERE $floor <= suspension.untilEarliest <= $to AND $from <= suspension.untilLatest <= $known
    AND (suspension.untilEarliest > $floor OR suspension.id + '--ended' > $afterKey)
    AND ('*' IN $actors OR EXISTS { (suspension)-[:BETWEEN]->(actor:Actor) WHERE actor.id IN $actors })
  WITH suspension, suspension.id + '--ended' AS key
  ORDER BY suspension.untilEarliest, key
  LIMIT $limit
  RETURN suspension, key, 'ENDED' AS what,
    suspension.until AS day, suspension.untilEarliest AS earliest, suspension.untilLatest AS latest
}
MATCH (suspension)<-[:SUSPENDED_BY]-(pact:Pact)
RETURN key, what, day, earliest, latest, pact.id AS id, null AS actor, null AS far, [pact.name] + COLLECT {
    MATCH (suspension)-[:BETWEEN]->(between:Actor)
    RETURN between.name ORDER BY between.name, between.id LIMIT 20
  } AS words
ORDER BY earliest, key
LIMIT $limit
