// The number of edges, which Neo4j stores, so that nothing is scanned.
MATCH ()-[edge]->()
RETURN count(edge) AS edges
