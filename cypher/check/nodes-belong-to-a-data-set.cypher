// Nodes that no data set owns: no load would ever change or remove them.
MATCH (node:`{SeedLabels}`)
WHERE node.dataset IS NULL
RETURN labels(node)[0] + ' "' + coalesce(node.id, 'without an id') + '" belongs to no data set' AS what
ORDER BY what
