// Takes out some of the nodes of one label that a data set has, with the edges between them, and tells how many.
//   $dataset  the data set      $limit  how many at a time
MATCH (node:`{Label}` {dataset: $dataset})
WITH node LIMIT $limit
DETACH DELETE node
RETURN count(*) AS removed
