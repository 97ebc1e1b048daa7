// Offices, memberships and clauses of a data set that no source states.
//   $dataset  the data set to look at
MATCH (:Actor|Pact {dataset: $dataset})-[fact:HELD_OFFICE|MEMBER_OF|CLAUSE]->()
WHERE coalesce(size(fact.sources) = 0, true)
RETURN type(fact) + ' "' + fact.id + '" cites no source' AS what
ORDER BY what
