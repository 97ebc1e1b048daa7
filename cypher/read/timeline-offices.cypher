// Days on which officials took up offices and left them: their own, or those of a state or organisation.
//   $actors  ids of actors      $from, $to  whole days that it may fall on      $limit  entries
//   $marks  days to look at, each as {kind, rank, day, earliest, latest, known}: what happens on it, where it comes among others of that
//   day, the names of the day and its bounds, and which bound must lie by the day $by      $after, $afterDay  key of the last entry seen,
//   and the day that it begins with
UNWIND $actors AS id
MATCH (actor:Actor {id: id})-[office:HELD_OFFICE]-(:Actor)
UNWIND $marks AS mark
WITH actor, office, mark, office[mark.earliest] AS earliest, office[mark.latest] AS latest
WHERE latest >= $from AND earliest <= $to AND office[mark.known] <= $by
  AND earliest >= $afterDay
WITH actor, office, mark, earliest, latest, earliest + ' ' + latest + ' ' + mark.rank + ' ' + office.id AS key
WHERE key > $after
WITH actor, office, mark, earliest, latest, key
ORDER BY key, actor.id
LIMIT $limit
RETURN key, mark.kind AS kind, 'Official' AS label, startNode(office).id AS id, office[mark.day] AS day, earliest, latest, actor.id AS actor,
  startNode(office).name AS subject, endNode(office).name AS object, office.title AS detail
ORDER BY key, actor
