// Gives edges of one type a list that is empty, where it is missing: the bulk importer cannot write one. Tells how many.
//   $name  name of the list      $limit  how many at a time
MATCH ()-[edge:`{Type}`]->()
WHERE edge[$name] IS NULL
WITH edge LIMIT $limit
SET edge[$name] = []
RETURN count(*) AS filled
