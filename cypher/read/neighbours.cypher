// Neighbours of nodes along one type of edge in one direction each, in the order of ids, so many for each.
// What a reader sees already is passed over while walking, so that a page is full wherever there is enough.
//   $walks  what to follow, each as {place, type, direction}: where the node is kept, and whether edges go OUT or come IN
//   $shownPlaces, $shownIds  where those are kept that shall not be found, and their ids, which are quicker to compare
//   $limit  neighbours for each walk
UNWIND $walks AS walk
MATCH (near)
WHERE elementId(near) = walk.place
CALL (near, walk) {
  MATCH (near)-[edge]->(far)
  WHERE walk.direction = 'OUT'
    AND type(edge) = walk.type
    AND NOT (far.id IN $shownIds AND elementId(far) IN $shownPlaces)
  RETURN far
  ORDER BY far.id
  LIMIT $limit
  UNION ALL
  MATCH (near)<-[edge]-(far)
  WHERE walk.direction = 'IN'
    AND type(edge) = walk.type
    AND NOT (far.id IN $shownIds AND elementId(far) IN $shownPlaces)
  RETURN far
  ORDER BY far.id
  LIMIT $limit
}
RETURN walk.place AS place, walk.type AS type, walk.direction AS direction, elementId(far) AS far, labels(far) AS labels, far.id AS id,
  far {.name, .title, .text, .label, .summary, .position, .value, .date, .since} AS names
ORDER BY place, type, direction, id, far
