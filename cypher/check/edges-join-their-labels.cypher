// Edges between labels that their type does not join. Types that no model names are not looked at: bulk sets have their own.
//   $dataset  the data set to look at      $joins  what may be joined, each as [from, type, to]      $types  the types among them
MATCH (from:`{SeedLabels}` {dataset: $dataset})-[edge]->(to {dataset: $dataset})
WHERE type(edge) IN $types
WITH labels(from) AS starts, type(edge) AS type, labels(to) AS ends, count(*) AS edges
WHERE none(join IN $joins WHERE join[0] IN starts AND join[1] = type AND join[2] IN ends)
RETURN toString(edges) + ' edges ' + type + ' join ' + starts[-1] + ' to ' + ends[-1] AS what
ORDER BY what
