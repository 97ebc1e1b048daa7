// All links between facts: the type of each, the narrowest labels and the ids of its ends, and the properties that are asked for of its type.
//   $properties  lists of names, by type      $excludedTypes  types to leave out
MATCH (near:`{FactLabels}`)-[link]->(far)
WHERE NOT type(link) IN $excludedTypes
RETURN type(link) AS type, [label IN labels(near) WHERE NOT label IN ['Actor', 'Duplicate']][0] AS fromLabel, near.id AS from,
  [label IN labels(far) WHERE NOT label IN ['Actor', 'Duplicate']][0] AS toLabel, far.id AS to,
  [name IN $properties[type(link)] | link[name]] AS properties
