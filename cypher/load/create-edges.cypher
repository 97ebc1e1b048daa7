// Creates edges of one type between nodes that are there.
//   $rows  where each begins and ends, and its properties
UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row.from
MATCH (to)
WHERE elementId(to) = row.to
CREATE (from)-[edge:`{Type}`]->(to)
SET edge = row.properties
