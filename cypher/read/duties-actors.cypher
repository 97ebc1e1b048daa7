// Actors by their ids, with the names that sentences call them by; an id without a row is unknown.
//   $actors  ids
UNWIND $actors AS wanted
MATCH (actor:Actor {id: wanted})
RETURN actor.id AS id, actor.name AS name
ORDER BY id
