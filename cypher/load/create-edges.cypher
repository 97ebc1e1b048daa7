// Creates edges of any types between nodes whose element ids are sent once, however many edges begin or end there.
// The types are parameters, so Neo4j plans this text once and not once for each type.
//   $types  each type once      $elementIds  element ids of the nodes
//   $rows   for each edge the positions of its type and of its two ends in those lists, and its properties
UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = $elementIds[row.from]
MATCH (to)
WHERE elementId(to) = $elementIds[row.to]
CREATE (from)-[edge:$($types[row.type])]->(to)
SET edge = row.properties
