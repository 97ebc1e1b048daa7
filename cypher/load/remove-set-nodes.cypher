// Removes some of the nodes of one label of a data set, with the edges between them, and returns how many.
//   $dataset  the data set      $limit  how many at a time
MATCH (node:`{Label}` {dataset: $dataset})
WITH node LIMIT $limit
DETACH DELETE node
RETURN count(*) AS removed
