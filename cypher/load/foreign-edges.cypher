// Edges by which other data sets hang on nodes that are about to be removed.
// What is found here is not ours to cut: the facts at the other end would lose what they are about.
//   $places  where the nodes are      $dataset  the data set that gives them up
UNWIND $places AS place
MATCH (node)
WHERE elementId(node) = place
MATCH (node)-[edge]-(other)
WHERE coalesce(other.dataset <> $dataset, true) OR edge.dataset <> $dataset
RETURN node.id AS id, type(edge) AS type, coalesce(edge.dataset, other.dataset) AS dataset
ORDER BY id, type, dataset
LIMIT 20
