// The nodes of a data set, with all their labels and properties.
// One query for all labels: planning one for each took longer than reading them.
// An element id is valid for this transaction only, and finds the node without an index.
//   $dataset  the data set, 'curated' for the seeds
MATCH (node:`{SeedLabels}` {dataset: $dataset})
RETURN elementId(node) AS elementId, node.id AS id, labels(node) AS labels, properties(node) AS properties
ORDER BY id
