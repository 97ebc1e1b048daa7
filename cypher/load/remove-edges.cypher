// Removes edges.
//   $elementIds  element ids of the edges
UNWIND $elementIds AS wanted
MATCH ()-[edge]->()
WHERE elementId(edge) = wanted
DELETE edge
