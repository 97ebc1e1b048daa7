// Pacts of actors on the day of their signature, and those that officials signed. One that an actor joined later is not among them.
//   $actors  ids of actors      $from, $to  whole days that it may fall on      $limit  entries
//   $marks  days to look at, each as {kind, rank, day, earliest, latest, known}: what happens on it, where it comes among others of that
//   day, the names of the day and its bounds, and which bound must lie by the day $by      $after, $afterDay  key of the last entry seen,
//   and the day that it begins with
UNWIND $actors AS id
MATCH (actor:Actor {id: id})-[tie:PARTY_TO|SIGNED]->(pact:Pact)
UNWIND $marks AS mark
WITH actor, tie, pact, mark, pact[mark.earliest] AS earliest, pact[mark.latest] AS latest
WHERE latest >= $from AND earliest <= $to AND pact[mark.known] <= $by
  AND coalesce(tie.sinceEarliest <= latest, true)
  AND earliest >= $afterDay
WITH actor, tie, pact, mark, earliest, latest, earliest + ' ' + latest + ' ' + mark.rank + ' ' + pact.id AS key
WHERE key > $after
WITH actor, tie, pact, mark, earliest, latest, key
ORDER BY key, actor.id
LIMIT $limit
RETURN key, mark.kind AS kind, 'Pact' AS label, pact.id AS id, pact[mark.day] AS day, earliest, latest, actor.id AS actor,
  null AS subject, pact.name AS object, null AS detail
ORDER BY key, actor
