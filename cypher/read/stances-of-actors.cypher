// The latest recorded stances of some actors, those that may be from a day or before it, latest first.
//   $actors  ids, each once      $by  a whole day, 2001-07-16      $limit  how many at the most
UNWIND $actors AS holder
MATCH (actor:Actor {id: holder})-[:HOLDS]->(stance:Stance)
WHERE stance.dateEarliest <= $by
WITH actor, stance
ORDER BY stance.dateEarliest DESC, stance.id DESC
LIMIT $limit
MATCH (stance)-[:ABOUT]->(proposition:Proposition)
RETURN stance.id AS id, actor.id AS actor, proposition.id AS proposition,
  stance.position AS position, stance.polarity AS polarity, stance.verified AS verified,
  stance.date AS date, stance.dateEarliest AS dateEarliest, stance.dateLatest AS dateLatest,
  stance.validToEarliest AS validToEarliest, stance.validToLatest AS validToLatest
ORDER BY dateEarliest DESC, id DESC
