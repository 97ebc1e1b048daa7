// How many nodes there are; Neo4j keeps the number, so nothing is walked through.
MATCH (node)
RETURN count(node) AS nodes
