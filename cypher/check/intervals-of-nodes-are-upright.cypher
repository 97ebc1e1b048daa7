// Nodes that surely end before they start.
//   $dataset  the data set to look at
MATCH (node:Actor|Period|Suspension|Recognition {dataset: $dataset})
UNWIND [{start: 'since', end: 'until'}, {start: 'founded', end: 'dissolved'}] AS name
WITH node, name
WHERE node[name.start + 'Earliest'] > node[name.end + 'Latest']
RETURN labels(node)[0] + ' "' + node.id + '" ends on ' + node[name.end] + ', before it began on ' + node[name.start] AS what
ORDER BY what
