// Removes the actors of a data set that no other data set has an edge to, and returns how many.
//   $dataset  the data set
MATCH (actor:Actor {dataset: $dataset})
WHERE NOT EXISTS { MATCH (actor)-[edge]-(other) WHERE coalesce(edge.dataset, other.dataset) <> $dataset }
DETACH DELETE actor
RETURN count(*) AS removed
