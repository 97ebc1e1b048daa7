// The main labels of the nodes of a data set: how many nodes each has, and how many ends of edges these have.
//   $dataset  the data set
MATCH (node:`{Labels}` {dataset: $dataset})
WITH labels(node) AS labels, count(*) AS nodes, sum(COUNT { (node)--() }) AS edges
UNWIND labels AS name
RETURN name, sum(nodes) AS nodes, sum(edges) AS edges
ORDER BY nodes DESC, name
