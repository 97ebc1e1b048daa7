// The types of the edges of a data set.
//   $dataset  the data set
MATCH ()-[edge:`{Types}`]->()
WHERE edge.dataset = $dataset
RETURN DISTINCT type(edge) AS name
ORDER BY name
