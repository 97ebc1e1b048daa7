// The edges that name a data set: they may join nodes of others. Labels and types are those that seeds bring.
//   $dataset  the data set
MATCH (from:`{SeedLabels}`)-[edge:`{SeedTypes}`]->(to)
WHERE edge.dataset = $dataset
RETURN elementId(edge) AS elementId, type(edge) AS type, from.id AS fromId, labels(from) AS fromLabels, to.id AS toId, labels(to) AS toLabels,
  properties(edge) AS properties
ORDER BY type, fromId, toId, edge.id
