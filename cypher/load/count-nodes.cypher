// The number of nodes, which Neo4j stores, so that nothing is scanned.
MATCH (node)
RETURN count(node) AS nodes
