// Memberships that began or ended between two days, or may have, in the order of the first day that can be meant.
//   $from, $to  the first and the last whole day      $known  the whole day by which it surely happened
//   $actors  ids; '*' stands for all of them      $limit  how many at the most
//   $floor, $afterKey  where the page before ended: its day and its key; what sorts before all others for the first page
CALL () {
  MATCH (member:Actor)-[membership:MEMBER_OF]->(body:Organisation)
  WHERE $floor <= membership.sinceEarliest <= $to AND $from <= membership.sinceLatest <= $known
    AND (membership.sinceEarliest > $floor OR membership.id + '--began' > $afterKey)
    AND ('*' IN $actors OR member.id IN $actors OR body.id IN $actors)
  WITH member, membership, body, membership.id + '--began' AS key
  ORDER BY membership.sinceEarliest, key
  LIMIT $limit
  RETURN member, membership, body, key, 'BEGAN' AS what,
    membership.since AS day, membership.sinceEarliest AS earliest, membership.sinceLatest AS latest
  UNION ALL
  MATCH (member:Actor)-[membership:MEMBER_OF]->(body:Organisation)
  WHERE $floor <= membership.untilEarliest <= $to AND $from <= membership.untilLatest <= $known
    AND (membership.untilEarliest > $floor OR membership.id + '--ended' > $afterKey)
    AND ('*' IN $actors OR member.id IN $actors OR body.id IN $actors)
  WITH member, membership, body, membership.id + '--ended' AS key
  ORDER BY membership.untilEarliest, key
  LIMIT $limit
  RETURN member, membership, body, key, 'ENDED' AS what,
    membership.until AS day, membership.untilEarliest AS earliest, membership.untilLatest AS latest
}
RETURN key, what, day, earliest, latest, member.id AS id, member.id AS actor, body.id AS far, [member.name, body.name] AS words
ORDER BY earliest, key
LIMIT $limit
