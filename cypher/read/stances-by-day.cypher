// The latest recorded stances of all actors, those that may be from a day or before it, latest first.
// They are read in the order of the index on their days, so that no more are looked at than are given.
//   $by  a whole day, 2001-07-16      $limit  how many at the most
MATCH (stance:Stance)
WHERE stance.dateEarliest <= $by
WITH stance
ORDER BY stance.dateEarliest DESC, stance.id DESC
LIMIT $limit
MATCH (actor:Actor)-[:HOLDS]->(stance)-[:ABOUT]->(proposition:Proposition)
RETURN stance.id AS id, actor.id AS actor, proposition.id AS proposition,
  stance.position AS position, stance.polarity AS polarity, stance.verified AS verified,
  stance.date AS date, stance.dateEarliest AS dateEarliest, stance.dateLatest AS dateLatest,
  stance.validToEarliest AS validToEarliest, stance.validToLatest AS validToLatest
ORDER BY dateEarliest DESC, id DESC
