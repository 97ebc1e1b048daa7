// The nodes of a label in the order of ids: the narrowest label of each, and some of its properties.
//   $names  the properties
MATCH (node:`{Label}`)
WHERE node.id IS NOT NULL
RETURN [label IN labels(node) WHERE label <> 'Actor'][0] AS label, node.id AS id, [name IN $names | node[name]] AS properties
ORDER BY node.id
