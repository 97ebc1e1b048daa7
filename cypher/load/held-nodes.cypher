// The nodes of a data set, with all their labels and properties.
// The place is where Neo4j keeps a node. It is good for this transaction only, and finds the node without an index.
// One text for all labels: planning one for each took longer than reading them.
//   $dataset  the data set, 'curated' for the seeds
MATCH (node:Actor|AllowedPosition|Claim|FormerId|Identifier|Obligation|Pact|Period|Proposition|Quote|Recognition|Renewal|RollCall|Source|Stance|Statement|Suspension {dataset: $dataset})
RETURN elementId(node) AS place, node.id AS id, labels(node) AS labels, properties(node) AS properties
ORDER BY id
