// The edges that a data set has at some nodes.
//   $elementIds  element ids of the nodes      $dataset  the data set
UNWIND $elementIds AS wanted
MATCH (node)
WHERE elementId(node) = wanted
MATCH (node)-[edge]-()
WHERE edge.dataset = $dataset
RETURN DISTINCT elementId(edge) AS elementId, type(edge) AS type, elementId(startNode(edge)) AS from, elementId(endNode(edge)) AS to,
  properties(edge) AS properties
