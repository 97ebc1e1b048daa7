// Nodes that no data set owns: no load would ever change or remove them.
MATCH (node:Actor|AllowedPosition|Claim|FormerId|Identifier|Obligation|Pact|Period|Proposition|Quote|Recognition|Renewal|RollCall|Source|Stance|Statement|Suspension)
WHERE node.dataset IS NULL
RETURN labels(node)[0] + ' "' + coalesce(node.id, 'without an id') + '" belongs to no data set' AS what
ORDER BY what
