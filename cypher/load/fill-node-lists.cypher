// Gives nodes of one label an empty list where it is missing, since the bulk importer cannot write one. Returns how many.
//   $name  name of the list      $limit  how many at a time
MATCH (node:`{Label}`)
WHERE node[$name] IS NULL
WITH node LIMIT $limit
SET node[$name] = []
RETURN count(*) AS filled
