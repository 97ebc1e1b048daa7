// Facts of a data set that no source states.
//   $dataset  the data set to look at
MATCH (fact:Actor|Claim|Pact|Proposition|Recognition|Renewal|Stance|Statement|Suspension {dataset: $dataset})
WHERE NOT EXISTS { (fact)-[:CITES]->(:Source) }
RETURN labels(fact)[0] + ' "' + fact.id + '" cites no source' AS what
ORDER BY what
