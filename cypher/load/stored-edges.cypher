// The edges of a data set: those between two of its nodes that no other data set owns.
// The types are named, so that the many events and votes of imported data sets are not read.
//   $dataset  the data set, 'curated' for the seeds
MATCH (from:`{SeedLabels}` {dataset: $dataset})-[edge:`{SeedTypes}`]->(to)
WHERE to.dataset = $dataset
  AND coalesce(edge.dataset = $dataset, true)
RETURN elementId(edge) AS elementId, type(edge) AS type, elementId(from) AS from, elementId(to) AS to, properties(edge) AS properties
ORDER BY type, from, to, edge.id
