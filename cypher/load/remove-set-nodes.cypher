// Removes some of the nodes of one label of a data set with all of their edges, and returns how many of each. Edges that go with
// a node they end at are removed ten times as fast as the same edges one by one in the order in which they are stored.
//   $dataset  the data set      $limit  how many nodes at a time
MATCH (node:`{Label}` {dataset: $dataset})
WITH node LIMIT $limit
OPTIONAL MATCH (node)-[edge]-()
WITH collect(DISTINCT node) AS nodes, collect(DISTINCT edge) AS edges
FOREACH (edge IN edges | DELETE edge)
FOREACH (node IN nodes | DELETE node)
RETURN size(nodes) AS nodes, size(edges) AS edges
