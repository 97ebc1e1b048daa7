// The newest stances of an actor on propositions, of those that may have been taken by a day.
//   $actor  id    $propositions  ids    $last  the last whole day that the day may mean
//   $limit  the most stances on one proposition, newest first
MATCH (actor:Actor {id: $actor})-[:HOLDS]->(stance:Stance)-[:ABOUT]->(proposition:Proposition)
WHERE stance.dateEarliest <= $last AND proposition.id IN $propositions
WITH proposition.id AS proposition, stance
ORDER BY stance.dateLatest DESC, stance.id
WITH proposition, collect(stance)[..$limit] AS stances
UNWIND stances AS stance
RETURN stance.id AS id, proposition, stance.position AS position, stance.polarity AS polarity, stance.date AS date,
  stance.dateEarliest AS dateEarliest, stance.dateLatest AS dateLatest, stance.validToEarliest AS validToEarliest,
  stance.validToLatest AS validToLatest, stance.verified AS verified
ORDER BY proposition, id
