// Edges within a set of nodes, found from those that are searched: each is walked around once.
// The largest nodes need no search, since an edge is found from either of its ends.
//   $centres  where the nodes to walk around are kept      $members  where all nodes of the set are      $limit  edges at the most
UNWIND $centres AS place
MATCH (near)
WHERE elementId(near) = place
CALL (near) {
  MATCH (near)-[edge]-(far)
  RETURN edge, elementId(far) AS there
}
WITH edge, there
WHERE there IN $members
WITH DISTINCT edge
RETURN elementId(startNode(edge)) AS from, type(edge) AS type, elementId(endNode(edge)) AS to, elementId(edge) AS place,
  edge {.id, .role, .kind, .title, .position, .choice, .since, .until, .attestedOn} AS facts
ORDER BY type, edge.id, startNode(edge).id, endNode(edge).id, place
LIMIT $limit
