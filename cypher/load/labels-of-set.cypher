// The main labels of the nodes of a data set.
//   $dataset  the data set
MATCH (node:`{Labels}` {dataset: $dataset})
UNWIND labels(node) AS name
WITH DISTINCT name
RETURN name
ORDER BY name
