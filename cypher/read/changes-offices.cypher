// Offices that were taken up or left between two days, or may have been, in the order of the first day that can be meant.
//   $from, $to  the first and the last whole day      $known  the whole day by which it surely happened
//   $actors  ids; '*' stands for all of them      $limit  how many at the most
//   $floor, $afterKey  where the page before ended: its day and its key; what sorts before all others for the first page
CALL () {
  MATCH (official:Official)-[office:HELD_OFFICE]->(body:Actor)
  WHERE $floor <= office.sinceEarliest <= $to AND $from <= office.sinceLatest <= $known
    AND (office.sinceEarliest > $floor OR office.id + '--began' > $afterKey)
    AND ('*' IN $actors OR official.id IN $actors OR body.id IN $actors)
  WITH official, office, body, office.id + '--began' AS key
  ORDER BY office.sinceEarliest, key
  LIMIT $limit
  RETURN official, office, body, key, 'BEGAN' AS what,
    office.since AS day, office.sinceEarliest AS earliest, office.sinceLatest AS latest
  UNION ALL
  MATCH (official:Official)-[office:HELD_OFFICE]->(body:Actor)
  WHERE $floor <= office.untilEarliest <= $to AND $from <= office.untilLatest <= $known
    AND (office.untilEarliest > $floor OR office.id + '--ended' > $afterKey)
    AND ('*' IN $actors OR official.id IN $actors OR body.id IN $actors)
  WITH official, office, body, office.id + '--ended' AS key
  ORDER BY office.untilEarliest, key
  LIMIT $limit
  RETURN official, office, body, key, 'ENDED' AS what,
    office.until AS day, office.untilEarliest AS earliest, office.untilLatest AS latest
}
RETURN key, what, day, earliest, latest, official.id AS id, official.id AS actor, body.id AS far,
  [official.name, office.title, body.name] AS words
ORDER BY earliest, key
LIMIT $limit
