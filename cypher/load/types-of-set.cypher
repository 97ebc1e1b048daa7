// The types of edges that a data set has signed.
//   $dataset  the data set
MATCH ()-[edge:`{Types}`]->()
WHERE edge.dataset = $dataset
RETURN DISTINCT type(edge) AS name
ORDER BY name
