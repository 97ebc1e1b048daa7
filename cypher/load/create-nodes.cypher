// Creates nodes that have the same labels and returns their element ids.
// The labels are a parameter, so Neo4j plans this text once and not once for each label.
//   $labels  the labels, main label first      $rows  the properties of each node, `id` and `dataset` among them
UNWIND $rows AS row
CREATE (node:$($labels))
SET node = row.properties
RETURN node.id AS id, elementId(node) AS elementId
