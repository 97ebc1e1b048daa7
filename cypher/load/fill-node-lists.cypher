// Gives nodes of one label a list that is empty, where it is missing: the bulk importer cannot write one. Tells how many.
//   $name  name of the list      $limit  how many at a time
MATCH (node:`{Label}`)
WHERE node[$name] IS NULL
WITH node LIMIT $limit
SET node[$name] = []
RETURN count(*) AS filled
