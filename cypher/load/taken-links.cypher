// Memberships of other data sets that have one of these ids. An edge without a data set is of the one of its actor.
//   $rows  actors and ids that will be used      $dataset  the data set that will use them
UNWIND $rows AS row
MATCH (actor:Actor {id: row.actor})-[edge:MEMBER_OF]->()
WHERE edge.id = row.id AND coalesce(edge.dataset, actor.dataset) <> $dataset
RETURN edge.id AS id, coalesce(edge.dataset, actor.dataset) AS dataset
ORDER BY id
LIMIT 1
