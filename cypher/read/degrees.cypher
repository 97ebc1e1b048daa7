// For each type of edge and each direction: the largest number of edges that any one node has, the number of all edges, and the number of edges at the
// node that an edge typically has at that end, a node counted as often as it has edges. For each label: the number of nodes, in the place of all three.
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
RETURN type, direction, max(edges) AS most, sum(edges) AS links, toFloat(sum(edges * edges)) / sum(edges) AS typical
ORDER BY type, direction
