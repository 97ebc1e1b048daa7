// The main labels of the nodes of a data set.
//   $dataset  the data set
MATCH (node:Actor|AllowedPosition|Claim|Event|FormerId|Identifier|Obligation|Pact|Period|Proposition|Quote|Recognition|Renewal|RollCall|Source|Stance|Statement|Suspension {dataset: $dataset})
UNWIND labels(node) AS name
WITH DISTINCT name
RETURN name
ORDER BY name
