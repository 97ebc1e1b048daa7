// Days on which pacts of actors were prolonged, while the actors were parties.
//   $actors  ids of actors      $from, $to  whole days that it may fall on      $limit  entries
//   $marks  days to look at, each as {kind, rank, day, earliest, latest, known}: what happens on it, where it comes among others of that
//   day, the names of the day and its bounds, and which bound must lie by the day $by      $after, $afterDay  key of the last entry seen,
//   and the day that it begins with
UNWIND $actors AS id
MATCH (actor:Actor {id: id})-[tie:PARTY_TO]->(pact:Pact)-[:EXTENDED_BY]->(renewal:Renewal)
UNWIND $marks AS mark
WITH actor, tie, pact, renewal, mark, renewal[mark.earliest] AS earliest, renewal[mark.latest] AS latest
WHERE latest >= $from AND earliest <= $to AND renewal[mark.known] <= $by
  AND coalesce(tie.sinceEarliest <= latest, true)
  AND coalesce(tie.untilLatest >= earliest, true)
  AND earliest >= $afterDay
WITH actor, tie, pact, renewal, mark, earliest, latest, earliest + ' ' + latest + ' ' + mark.rank + ' ' + renewal.id AS key
WHERE key > $after
WITH actor, tie, pact, renewal, mark, earliest, latest, key
ORDER BY key, actor.id
LIMIT $limit
RETURN key, mark.kind AS kind, 'Pact' AS label, pact.id AS id, renewal[mark.day] AS day, earliest, latest, actor.id AS actor,
  null AS subject, pact.name AS object, toString(renewal.extendsByYears) AS detail
ORDER BY key, actor
