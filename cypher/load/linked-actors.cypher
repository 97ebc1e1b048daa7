// Those of some actors that imported data sets have links to, and whether another data set of seeds has one too.
//   $ids  ids of the actors      $datasets  the imported data sets
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
WHERE EXISTS { MATCH (actor)-[edge]-() WHERE edge.dataset IN $datasets }
RETURN id, EXISTS {
  MATCH (actor)-[edge]-(other)
  WHERE coalesce(edge.dataset, other.dataset) <> actor.dataset AND NOT coalesce(edge.dataset, other.dataset) IN $datasets
} AS isShared
ORDER BY id
