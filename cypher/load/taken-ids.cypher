// Nodes of one label that have one of these ids and belong to another data set.
//   $ids  ids that will be used      $dataset  the data set that will use them
UNWIND $ids AS id
MATCH (node:`{Label}` {id: id})
WHERE coalesce(node.dataset <> $dataset, true)
RETURN node.id AS id, node.dataset AS dataset
ORDER BY id
