// Nodes without a data set, which no load would change or remove.
MATCH (node:`{SeedLabels}`)
WHERE node.dataset IS NULL
RETURN labels(node)[0] + ' "' + coalesce(node.id, 'without an id') + '" belongs to no data set' AS what
ORDER BY what
