// Days on which recognitions that actors gave began and ended.
//   $actors  ids of actors      $from, $to  whole days that it may fall on      $limit  entries
//   $marks  days to look at, each as {kind, rank, day, earliest, latest, known}: what happens on it, where it comes among others of that
//   day, the names of the day and its bounds, and which bound must lie by the day $by      $after, $afterDay  key of the last entry seen,
//   and the day that it begins with
UNWIND $actors AS id
MATCH (actor:Actor {id: id})<-[:BY]-(recognition:Recognition)
UNWIND $marks AS mark
WITH actor, recognition, mark, recognition[mark.earliest] AS earliest, recognition[mark.latest] AS latest
WHERE latest >= $from AND earliest <= $to AND recognition[mark.known] <= $by
  AND earliest >= $afterDay
WITH actor, recognition, mark, earliest, latest, earliest + ' ' + latest + ' ' + mark.rank + ' ' + recognition.id AS key
WHERE key > $after
WITH actor, recognition, mark, earliest, latest, key
ORDER BY key, actor.id
LIMIT $limit
RETURN key, mark.kind AS kind, 'Recognition' AS label, recognition.id AS id, recognition[mark.day] AS day, earliest, latest, actor.id AS actor,
  actor.name AS subject, head(COLLECT { MATCH (recognition)-[:OF]->(recognised:Actor) RETURN recognised.name }) AS object, null AS detail
ORDER BY key, actor
