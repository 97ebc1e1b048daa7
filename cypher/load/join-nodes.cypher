// Creates edges of one type between nodes whose places are told once, however many edges begin or end there.
//   $places  where the nodes are      $rows  for each edge the positions of its two places in that list, and its properties
UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = $places[row.from]
MATCH (to)
WHERE elementId(to) = $places[row.to]
CREATE (from)-[edge:`{Type}`]->(to)
SET edge = row.properties
