// Neighbours that two nodes have in common: those with most ties to the two first, then those with fewer edges of their own.
// The walk begins at the node with fewer edges and stops after a number of them; from each neighbour it looks at the other node,
// for which Neo4j walks from the end that has fewer edges.
//   $near  where the node with fewer edges is kept      $other  where the other is      $types  types of edges that tie
//   $scan  edges that are walked from the first node at the most      $limit  neighbours at the most
MATCH (near)
WHERE elementId(near) = $near
UNWIND [$other] AS place
MATCH (other)
WHERE elementId(other) = place
CALL (near) {
  MATCH (near)-[edge]-(common)
  WHERE type(edge) IN $types
  RETURN edge, common
  LIMIT $scan
}
WITH other, common, count(edge) AS ties
WHERE common <> other
CALL (common, other) {
  MATCH (common)-[edge]-(other)
  WHERE type(edge) IN $types
  RETURN count(edge) AS otherTies
}
WITH common, ties + otherTies AS ties, otherTies
WHERE otherTies > 0
WITH common, ties, COUNT { (common)--() } AS degree
ORDER BY ties DESC, degree, common.id
LIMIT $limit
RETURN elementId(common) AS place, labels(common) AS labels, common.id AS id, ties, degree,
  common {.name, .title, .text, .label, .summary, .position, .value, .date, .since} AS names
ORDER BY ties DESC, degree, id, place
