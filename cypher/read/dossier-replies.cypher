// Answers to a statement that go against it, the latest first.
//   $id  the statement      $kinds  kinds of answer      $limit  answers at the most
MATCH (:Statement {id: $id})<-[reply:RESPONDS_TO]-(answer:Statement)
WHERE reply.kind IN $kinds
WITH reply, answer
ORDER BY answer.dateLatest DESC, answer.id
LIMIT $limit
RETURN answer.id AS id, reply.kind AS kind, answer.date AS date, answer.dateLatest AS latest,
  head(COLLECT { MATCH (answer)-[:ON_BEHALF_OF]->(actor:Actor) RETURN actor.id ORDER BY actor.id }) AS actor
ORDER BY latest DESC, id
