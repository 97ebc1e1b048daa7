// The largest number of edges that any one node has, for each type of edge and each direction, and the number of nodes of each label.
// It scans every node and edge, so it runs at start and after a load, never for a request.
CALL () {
  MATCH (near)-[edge]->()
  RETURN near, type(edge) AS type, 'out' AS direction, count(*) AS edges
  UNION ALL
  MATCH (near)<-[edge]-()
  RETURN near, type(edge) AS type, 'in' AS direction, count(*) AS edges
  UNION ALL
  MATCH (node)
  UNWIND labels(node) AS type
  RETURN null AS near, type, 'nodes' AS direction, count(*) AS edges
}
RETURN type, direction, max(edges) AS most
ORDER BY type, direction
