// The same as edges-on-set, for a data set with most edges of the graph: all edges are read in the order in which they are stored, which takes
// a third of the time of reading them from node to node.
//   $dataset  the data set
MATCH (from)-[edge]->(to)
WHERE coalesce(edge.dataset <> $dataset, true) AND (from.dataset = $dataset OR to.dataset = $dataset)
WITH edge,
  CASE WHEN from.dataset = $dataset THEN from ELSE to END AS node,
  CASE WHEN from.dataset = $dataset THEN to ELSE from END AS other
WITH node, edge, coalesce(edge.dataset, other.dataset) AS owner
WHERE coalesce(owner <> $dataset, true)
RETURN node.id AS id, type(edge) AS type, owner AS dataset
LIMIT 1
