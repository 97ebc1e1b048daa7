// Creates nodes of one main label and returns their element ids.
//   $rows  the properties of each, `id` and `dataset` among them
UNWIND $rows AS row
CREATE (node:`{Label}`)
SET node = row.properties
RETURN node.id AS id, elementId(node) AS elementId
