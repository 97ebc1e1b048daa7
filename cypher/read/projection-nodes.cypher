// All nodes that are facts: the narrowest label of each, its id, and the properties that are asked for of its label.
//   $properties  lists of names, by label      $excludedLabels  labels to leave out
MATCH (node:`{FactLabels}`)
WITH node, [label IN labels(node) WHERE NOT label IN ['Actor', 'Duplicate']][0] AS label
WHERE NOT coalesce(label, 'Actor') IN $excludedLabels
RETURN label, node.id AS id, [name IN $properties[coalesce(label, 'Actor')] | node[name]] AS properties
