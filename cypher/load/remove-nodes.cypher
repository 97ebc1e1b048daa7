// Removes nodes whose edges are already removed. Neo4j refuses to leave an edge without an end, so an edge that is left stops the load.
//   $elementIds  element ids of the nodes
UNWIND $elementIds AS wanted
MATCH (node)
WHERE elementId(node) = wanted
DELETE node
