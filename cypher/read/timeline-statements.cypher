// Statements made on behalf of actors, and those in which officials took part.
//   $actors  ids of actors      $from, $to  whole days that it may fall on      $limit  entries
//   $marks  days to look at, each as {kind, rank, day, earliest, latest, known}: what happens on it, where it comes among others of that
//   day, the names of the day and its bounds, and which bound must lie by the day $by      $after, $afterDay  key of the last entry seen,
//   and the day that it begins with
UNWIND $actors AS id
MATCH (actor:Actor {id: id})-[:ON_BEHALF_OF|SPOKE]-(statement:Statement)
UNWIND $marks AS mark
WITH actor, statement, mark, statement[mark.earliest] AS earliest, statement[mark.latest] AS latest
WHERE latest >= $from AND earliest <= $to AND statement[mark.known] <= $by
  AND earliest >= $afterDay
WITH actor, statement, mark, earliest, latest, earliest + ' ' + latest + ' ' + mark.rank + ' ' + statement.id AS key
WHERE key > $after
WITH actor, statement, mark, earliest, latest, key
ORDER BY key, actor.id
LIMIT $limit
RETURN key, mark.kind AS kind, 'Statement' AS label, statement.id AS id, statement[mark.day] AS day, earliest, latest, actor.id AS actor,
  null AS subject, statement.summary AS object, null AS detail
ORDER BY key, actor
