// Edges between the nodes of one group and those of another. For each pair Neo4j walks from the end that has fewer edges.
//   $starts, $ends  where the nodes of the two groups are kept      $limit  edges at the most
UNWIND $starts AS here
MATCH (near)
WHERE elementId(near) = here
UNWIND $ends AS there
MATCH (far)
WHERE elementId(far) = there
CALL (near, far) {
  MATCH (near)-[edge]-(far)
  RETURN edge
}
WITH DISTINCT edge
RETURN elementId(startNode(edge)) AS from, type(edge) AS type, elementId(endNode(edge)) AS to, elementId(edge) AS place,
  edge {.id, .role, .kind, .title, .position, .choice, .since, .until, .attestedOn} AS facts
ORDER BY type, edge.id, startNode(edge).id, endNode(edge).id, place
LIMIT $limit
