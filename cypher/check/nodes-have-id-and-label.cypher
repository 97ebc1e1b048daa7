// Nodes of a data set without an id, and actors that are not exactly one of state, organisation and official.
//   $dataset  the data set to look at
MATCH (node:`{SeedLabels}` {dataset: $dataset})
WITH node, size([label IN labels(node) WHERE label IN ['State', 'Organisation', 'Official']]) AS kinds
WHERE node.id IS NULL
  OR (node:Actor AND kinds <> 1)
  OR (NOT node:Actor AND kinds <> 0)
RETURN labels(node)[0] + ' "' + coalesce(node.id, 'without an id') + '" has the labels ' + reduce(all = '', label IN labels(node) | all + ':' + label) AS what
ORDER BY what
