// Creates nodes of one main label and tells where they are.
//   $rows  the properties of each, `id` and `dataset` among them
UNWIND $rows AS row
CREATE (node:`{Label}`)
SET node = row.properties
RETURN node.id AS id, elementId(node) AS place
