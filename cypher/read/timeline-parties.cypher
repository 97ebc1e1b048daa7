// Days on which actors joined pacts that others had made, or left them.
//   $actors  ids of actors      $from, $to  whole days that it may fall on      $limit  entries
//   $marks  days to look at, each as {kind, rank, day, earliest, latest, known}: what happens on it, where it comes among others of that
//   day, the names of the day and its bounds, and which bound must lie by the day $by      $after, $afterDay  key of the last entry seen,
//   and the day that it begins with
UNWIND $actors AS id
MATCH (actor:Actor {id: id})-[tie:PARTY_TO]->(pact:Pact)
UNWIND $marks AS mark
WITH actor, tie, pact, mark, tie[mark.earliest] AS earliest, tie[mark.latest] AS latest
WHERE latest >= $from AND earliest <= $to AND tie[mark.known] <= $by
  AND earliest >= $afterDay
WITH actor, tie, pact, mark, earliest, latest, earliest + ' ' + latest + ' ' + mark.rank + ' ' + tie.id AS key
WHERE key > $after
WITH actor, tie, pact, mark, earliest, latest, key
ORDER BY key, actor.id
LIMIT $limit
RETURN key, mark.kind AS kind, 'Pact' AS label, pact.id AS id, tie[mark.day] AS day, earliest, latest, actor.id AS actor,
  actor.name AS subject, pact.name AS object, null AS detail
ORDER BY key, actor
