// Nodes that ids name: by the id of today, by an id that they had once, and states and organisations by their codes.
//   $ids  ids as they were given      $codes  the same in capitals      $numbers  those that are whole numbers
MATCH (node:`{FactLabels}`)
WHERE node.id IN $ids
RETURN node.id AS given, labels(node) AS labels, node.id AS id, 'ID' AS by, false AS ended
UNION ALL
MATCH (former:FormerId)
WHERE former.id IN $ids
RETURN former.id AS given, [former.noun] AS labels, former.now AS id, 'FORMER_ID' AS by, false AS ended
UNION ALL
MATCH (actor:State|Organisation)
WHERE actor.iso2 IN $codes
RETURN actor.iso2 AS given, labels(actor) AS labels, actor.id AS id, 'CODE' AS by, actor.dissolved IS NOT NULL AS ended
UNION ALL
MATCH (actor:State|Organisation)
WHERE actor.iso3 IN $codes
RETURN actor.iso3 AS given, labels(actor) AS labels, actor.id AS id, 'CODE' AS by, actor.dissolved IS NOT NULL AS ended
UNION ALL
MATCH (actor:State|Organisation)
WHERE actor.cowCode IN $numbers
RETURN toString(actor.cowCode) AS given, labels(actor) AS labels, actor.id AS id, 'CODE' AS by, actor.dissolved IS NOT NULL AS ended
UNION ALL
MATCH (actor:Actor)
WHERE actor.wikidata IN $codes
RETURN actor.wikidata AS given, labels(actor) AS labels, actor.id AS id, 'CODE' AS by, actor.dissolved IS NOT NULL AS ended
