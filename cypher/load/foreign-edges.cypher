// Edges that other data sets have to nodes that will be removed.
// They stop the removal: the facts of those data sets would lose what they are about.
//   $elementIds  element ids of the nodes      $dataset  the data set whose nodes they are
UNWIND $elementIds AS wanted
MATCH (node)
WHERE elementId(node) = wanted
MATCH (node)-[edge]-(other)
WHERE coalesce(other.dataset <> $dataset, true) OR edge.dataset <> $dataset
RETURN node.id AS id, type(edge) AS type, coalesce(edge.dataset, other.dataset) AS dataset
ORDER BY id, type, dataset
LIMIT 20
