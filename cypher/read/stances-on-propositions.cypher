// The latest recorded stances on some propositions, those that may be from a day or before it, latest first.
//   $propositions  ids, each once      $by  a whole day, 2001-07-16      $limit  how many at the most
UNWIND $propositions AS sentence
MATCH (proposition:Proposition {id: sentence})<-[:ABOUT]-(stance:Stance)
WHERE stance.dateEarliest <= $by
WITH proposition, stance
ORDER BY stance.dateEarliest DESC, stance.id DESC
LIMIT $limit
MATCH (stance)<-[:HOLDS]-(actor:Actor)
RETURN stance.id AS id, actor.id AS actor, proposition.id AS proposition,
  stance.position AS position, stance.polarity AS polarity, stance.verified AS verified,
  stance.date AS date, stance.dateEarliest AS dateEarliest, stance.dateLatest AS dateLatest,
  stance.validToEarliest AS validToEarliest, stance.validToLatest AS validToLatest
ORDER BY dateEarliest DESC, id DESC
