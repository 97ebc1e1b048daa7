// An edge of another data set to a node of this one; no row if there is none.
// An edge without a data set of its own belongs to that of the node at its other end.
//   $dataset  the data set
MATCH (node:`{Labels}` {dataset: $dataset})-[edge]-(other)
WITH node, edge, coalesce(edge.dataset, other.dataset) AS owner
WHERE coalesce(owner <> $dataset, true)
RETURN node.id AS id, type(edge) AS type, owner AS dataset
LIMIT 1
