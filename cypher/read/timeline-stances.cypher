// Stances that actors hold, and those that officials voiced.
//   $actors  ids of actors      $from, $to  whole days that it may fall on      $limit  entries
//   $marks  days to look at, each as {kind, rank, day, earliest, latest, known}: what happens on it, where it comes among others of that
//   day, the names of the day and its bounds, and which bound must lie by the day $by      $after, $afterDay  key of the last entry seen,
//   and the day that it begins with
UNWIND $actors AS id
MATCH (actor:Actor {id: id})-[:HOLDS|VOICED_BY]-(stance:Stance)
UNWIND $marks AS mark
WITH actor, stance, mark, stance[mark.earliest] AS earliest, stance[mark.latest] AS latest
WHERE latest >= $from AND earliest <= $to AND stance[mark.known] <= $by
  AND earliest >= $afterDay
WITH actor, stance, mark, earliest, latest, earliest + ' ' + latest + ' ' + mark.rank + ' ' + stance.id AS key
WHERE key > $after
WITH actor, stance, mark, earliest, latest, key
ORDER BY key, actor.id
LIMIT $limit
RETURN key, mark.kind AS kind, 'Stance' AS label, stance.id AS id, stance[mark.day] AS day, earliest, latest, actor.id AS actor,
  head(COLLECT { MATCH (stance)<-[:HOLDS]-(holder:Actor) RETURN holder.name }) AS subject,
  head(COLLECT { MATCH (stance)-[:ABOUT]->(proposition:Proposition) RETURN proposition.text }) AS object, stance.position AS detail
ORDER BY key, actor
