// Creates nodes of any labels and returns their element ids.
// The labels are parameters, so Neo4j plans this text once and not once for each label.
//   $labels  each set of labels once, its main label first
//   $rows    for each node the position of its labels in that list, and its properties, `id` and `dataset` among them
UNWIND $rows AS row
CREATE (node:$($labels[row.labels]))
SET node = row.properties
RETURN row.labels AS labels, node.id AS id, elementId(node) AS elementId
