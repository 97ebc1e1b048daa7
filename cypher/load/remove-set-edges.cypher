// Removes some of the edges of one type of a data set, and returns how many.
//   $dataset  the data set      $limit  how many at a time
MATCH ()-[edge:`{Type}`]->()
WHERE edge.dataset = $dataset
WITH edge LIMIT $limit
DELETE edge
RETURN count(*) AS removed
