// Nodes whose end lies before their start, whatever whole days the two mean.
//   $dataset  the data set to look at
MATCH (node:Period|Suspension|Recognition {dataset: $dataset})
WHERE node.sinceEarliest > node.untilLatest
RETURN labels(node)[0] + ' "' + node.id + '" ends on ' + node.until + ', before it began on ' + node.since AS what
ORDER BY what
