// Stances, statements, recognitions and obligations without a required actor or proposition.
//   $dataset  the data set to look at
MATCH (fact:Stance|Statement|Recognition|Obligation {dataset: $dataset})
WITH fact, CASE
    WHEN fact:Stance THEN COUNT { (fact)<-[:HOLDS]-(:Actor) } = 1 AND COUNT { (fact)-[:ABOUT]->(:Proposition) } = 1
    WHEN fact:Statement THEN COUNT { (fact)-[:ON_BEHALF_OF]->(:Actor) } = 1
    WHEN fact:Recognition THEN COUNT { (fact)-[:BY]->(:Actor) } = 1 AND COUNT { (fact)-[:OF]->(:Actor) } = 1
    ELSE EXISTS { (fact)-[:BINDS]->(:Actor) }
  END AS isWhole
WHERE NOT isWhole
RETURN labels(fact)[0] + ' "' + fact.id + '" lacks one of its ends' AS what
ORDER BY what
