// Replaces the properties of edges; a property that is not among the new ones is removed.
//   $rows  the element id of each edge, and its properties
UNWIND $rows AS row
MATCH ()-[edge]->()
WHERE elementId(edge) = row.elementId
SET edge = row.properties
