// The version that the last complete load of each data set left. It moves with every load that changes the graph.
MATCH (dataset:Dataset)
WHERE dataset.version IS NOT NULL
RETURN dataset.id AS id, dataset.version AS version
ORDER BY id
