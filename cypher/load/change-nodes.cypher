// Gives nodes the properties of their entries; a property that is not among them goes.
//   $rows  where each node is, and its properties
UNWIND $rows AS row
MATCH (node)
WHERE elementId(node) = row.place
SET node = row.properties
