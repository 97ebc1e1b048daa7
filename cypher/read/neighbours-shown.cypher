// Where nodes that a reader sees already are kept, so that they are not found again.
//   $nodes  the nodes, each by {label, id}
UNWIND $nodes AS wanted
MATCH (near:Actor|AllowedPosition|Claim|Event|Identifier|Obligation|Pact|Period|Proposition|Quote|Recognition|Renewal|RollCall|Source|Stance|Statement|Suspension {id: wanted.id})
WHERE wanted.label IN labels(near)
RETURN elementId(near) AS place, near.id AS id
ORDER BY place
