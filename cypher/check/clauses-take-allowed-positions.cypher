// Clauses on a position their proposition does not allow.
//   $dataset  the data set to look at
MATCH (:Pact {dataset: $dataset})-[clause:CLAUSE]->(proposition:Proposition)
WHERE NOT EXISTS { (proposition)-[:ALLOWS]->(:AllowedPosition {position: clause.position}) }
RETURN 'CLAUSE "' + clause.id + '" takes the position ' + clause.position + ', which its proposition does not allow' AS what
ORDER BY what
