// The number of nodes of a label, which Neo4j stores, so that nothing is scanned.
MATCH (node:`{Label}`)
RETURN count(node) AS nodes
