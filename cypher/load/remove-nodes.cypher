// Removes nodes whose edges are gone. Neo4j refuses to leave an edge without an end, which is what we want it to do.
//   $places  where they are
UNWIND $places AS place
MATCH (node)
WHERE elementId(node) = place
DELETE node
