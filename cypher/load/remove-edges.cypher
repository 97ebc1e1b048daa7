// Removes edges.
//   $places  where they are
UNWIND $places AS place
MATCH ()-[edge]->()
WHERE elementId(edge) = place
DELETE edge
