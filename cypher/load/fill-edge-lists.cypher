// Gives edges of one type an empty list where it is missing, since the bulk importer cannot write one. Returns how many.
//   $name  name of the list      $limit  how many at a time
MATCH ()-[edge:`{Type}`]->()
WHERE edge[$name] IS NULL
WITH edge LIMIT $limit
SET edge[$name] = []
RETURN count(*) AS filled
