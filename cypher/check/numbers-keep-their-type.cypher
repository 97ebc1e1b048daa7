// Whole numbers that are not stored as INTEGER, and polarities that are not stored as FLOAT.
//   $dataset  the data set to look at
MATCH (node:Actor|Pact|Renewal|RollCall|AllowedPosition|Stance {dataset: $dataset})
UNWIND ['cowCode', 'termYears', 'extendsByYears', 'inFavour', 'against', 'abstained', 'polarity'] AS name
WITH node, name, valueType(node[name]) AS type
WHERE node[name] IS NOT NULL
  AND NOT type STARTS WITH CASE WHEN name = 'polarity' THEN 'FLOAT' ELSE 'INTEGER' END
RETURN labels(node)[0] + ' "' + node.id + '" has ' + name + ' as ' + type AS what
ORDER BY what
