// How many nodes that are searched by words each data set has.
MATCH (node:Actor|Recognition|Proposition|Stance|Pact|Obligation|Statement|Source)
WHERE NOT node:Duplicate
RETURN node.dataset AS dataset, count(node) AS nodes
ORDER BY nodes, dataset
