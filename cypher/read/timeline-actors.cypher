// Which of these actors there are.
//   $ids  ids of actors of any kind
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
RETURN actor.id AS id
ORDER BY id
