// Gives edges the properties of their entries; a property that is not among them goes.
//   $rows  where each edge is, and its properties
UNWIND $rows AS row
MATCH ()-[edge]->()
WHERE elementId(edge) = row.place
SET edge = row.properties
