// Recognitions that began or ended between two days, or may have, in the order of the first day that can be meant.
//   $from, $to  the first and the last whole day      $known  the whole day by which it surely happened
//   $actors  ids; '*' stands for all of them      $limit  how many at the most
//   $floor, $afterKey  where the page before ended: its day and its key; what sorts before all others for the first page
CALL () {
  MATCH (recognition:Recognition)
  WHERE $floor <= recognition.sinceEarliest <= $to AND $from <= recognition.sinceLatest <= $known
    AND (recognition.sinceEarliest > $floor OR recognition.id + '--began' > $afterKey)
    AND ('*' IN $actors OR EXISTS { (recognition)-[:BY|OF]->(actor:Actor) WHERE actor.id IN $actors })
  WITH recognition, recognition.id + '--began' AS key
  ORDER BY recognition.sinceEarliest, key
  LIMIT $limit
  RETURN recognition, key, 'BEGAN' AS what,
    recognition.since AS day, recognition.sinceEarliest AS earliest, recognition.sinceLatest AS latest
  UNION ALL
  MATCH (recognition:Recognition)
  WHERE $floor <= recognition.untilEarliest <= $to AND $from <= recognition.untilLatest <= $known
    AND (recognition.untilEarliest > $floor OR recognition.id + '--ended' > $afterKey)
    AND ('*' IN $actors OR EXISTS { (recognition)-[:BY|OF]->(actor:Actor) WHERE actor.id IN $actors })
  WITH recognition, recognition.id + '--ended' AS key
  ORDER BY recognition.untilEarliest, key
  LIMIT $limit
  RETURN recognition, key, 'ENDED' AS what,
    recognition.until AS day, recognition.untilEarliest AS earliest, recognition.untilLatest AS latest
}
MATCH (recogniser:Actor)<-[:BY]-(recognition)-[:OF]->(recognised:Actor)
RETURN key, what, day, earliest, latest, recognition.id AS id, recogniser.id AS actor, recognised.id AS far,
  [recogniser.name, recognised.name] AS words
ORDER BY earliest, key
LIMIT $limit
