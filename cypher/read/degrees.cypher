// The largest number of edges that any one node has, for each type of edge and each direction.
// It scans every edge, so it runs at start and after a load, never for a request.
CALL () {
  MATCH (near)-[edge]->()
  RETURN near, type(edge) AS type, 'out' AS direction, count(*) AS edges
  UNION ALL
  MATCH (near)<-[edge]-()
  RETURN near, type(edge) AS type, 'in' AS direction, count(*) AS edges
}
RETURN type, direction, max(edges) AS most
ORDER BY type, direction
