// The nodes of one label with these ids that a data set has, with all their properties.
//   $ids  their ids      $dataset  the data set
UNWIND $ids AS id
MATCH (node:`{Label}` {id: id})
WHERE node.dataset = $dataset
RETURN node.id AS id, elementId(node) AS elementId, properties(node) AS properties
