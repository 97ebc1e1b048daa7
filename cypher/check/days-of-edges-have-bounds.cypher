// Days of edges that do not stand beside both their bounds, or whose bounds do not lie around them.
// Where sources give different days the bounds lie around all of them, also with no day of the entry's own.
//   $dataset  the data set to look at
MATCH (:Actor {dataset: $dataset})-[edge:HELD_OFFICE|MEMBER_OF|PARTY_TO]->()
UNWIND ['attestedOn', 'lastCovered', 'since', 'until'] AS name
WITH edge, name
WHERE edge[name] IS NOT NULL OR edge[name + 'Earliest'] IS NOT NULL OR edge[name + 'Latest'] IS NOT NULL
WITH edge, name, edge[name] AS day, edge[name + 'Earliest'] AS earliest, edge[name + 'Latest'] AS latest
WHERE coalesce(NOT (
  earliest <= latest
  AND size(earliest) = 10
  AND size(latest) = 10
  AND coalesce(left(earliest, size(day)) <= day AND left(latest, size(day)) >= day, true)
), true)
RETURN type(edge) + ' "' + edge.id + '" has the day ' + name + ' without its bounds' AS what
ORDER BY what
