// Moves links that come in at an actor to another actor, some at a time, and returns how many.
// An id of a link that ends in that of the actor follows, and so does a property of the far node that repeats it.
//   $from, $to   ids of the two actors      $datasets  the data sets whose links move      $limit  how many at a time
//   $idTypes     types of links whose id ends in that of the actor
//   $properties  for a type of link, the property of the far node that repeats the id
MATCH (old:Actor {id: $from})<-[edge]-(far)
WHERE edge.dataset IN $datasets
WITH edge, far LIMIT $limit
MATCH (new:Actor {id: $to})
CREATE (new)<-[moved:$(type(edge))]-(far)
SET moved = properties(edge)
SET moved.id = CASE WHEN type(edge) IN $idTypes THEN left(edge.id, size(edge.id) - size($from)) + $to ELSE edge.id END
FOREACH (name IN CASE WHEN $properties[type(edge)] IS NULL THEN [] ELSE [$properties[type(edge)]] END | SET far[name] = $to)
DELETE edge
RETURN count(*) AS moved
