// Replaces the properties of nodes; a property that is not among the new ones is removed.
//   $rows  the element id of each node, and its properties
UNWIND $rows AS row
MATCH (node)
WHERE elementId(node) = row.elementId
SET node = row.properties
