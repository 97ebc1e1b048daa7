// Days of nodes that do not stand beside both their bounds, or whose bounds do not lie around them.
// Where sources give different days the bounds lie around all of them, also with no day of the entry's own.
//   $dataset  the data set to look at
MATCH (node:`{SeedLabels}` {dataset: $dataset})
UNWIND ['attestedOn', 'date', 'dissolved', 'endDate', 'established', 'founded', 'lastCovered', 'published', 'severed', 'signed', 'since', 'until', 'validTo'] AS name
WITH node, name
WHERE node[name] IS NOT NULL OR node[name + 'Earliest'] IS NOT NULL OR node[name + 'Latest'] IS NOT NULL
WITH node, name, node[name] AS day, node[name + 'Earliest'] AS earliest, node[name + 'Latest'] AS latest
WHERE coalesce(NOT (
  earliest <= latest
  AND size(earliest) = 10
  AND size(latest) = 10
  AND coalesce(left(earliest, size(day)) <= day AND left(latest, size(day)) >= day, true)
), true)
RETURN labels(node)[0] + ' "' + node.id + '" has the day ' + name + ' without its bounds' AS what
ORDER BY what
