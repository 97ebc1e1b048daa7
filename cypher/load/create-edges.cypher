// Creates edges of one type between nodes whose element ids are sent once, however many edges begin or end there.
// The type is a parameter, so Neo4j plans this text once and not once for each type.
//   $type  the type      $elementIds  element ids of the nodes
//   $rows  for each edge the positions of its two ends in that list, and its properties
UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = $elementIds[row.from]
MATCH (to)
WHERE elementId(to) = $elementIds[row.to]
CREATE (from)-[edge:$($type)]->(to)
SET edge = row.properties
