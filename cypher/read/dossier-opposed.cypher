// Stances of other actors on the same propositions with the opposite polarity, the latest first.
// Signs are whole numbers: of the polarities 0 and -1 the product is -0.0, which Neo4j takes to be below 0.
//   $ids  the stances they stand against      $limit  stances at the most
UNWIND $ids AS id
MATCH (stance:Stance {id: id})-[:ABOUT]->(proposition:Proposition)
MATCH (proposition)<-[:ABOUT]-(other:Stance)
WHERE sign(other.polarity) * sign(stance.polarity) < 0
MATCH (other)<-[:HOLDS]-(actor:Actor)
WHERE NOT EXISTS { (actor)-[:HOLDS]->(stance) }
WITH stance, proposition, other, actor
ORDER BY other.dateLatest DESC, other.id, stance.id
LIMIT $limit
RETURN other.id AS id, stance.id AS against, proposition.id AS proposition, actor.id AS actor, other.position AS position, other.date AS date,
  other.dateLatest AS latest
ORDER BY latest DESC, id, against
