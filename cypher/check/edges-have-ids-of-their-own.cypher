// Edges that carry facts and have no id, or share it with another edge of their type.
//   $dataset  the data set to look at
MATCH (:Actor|Pact|Statement {dataset: $dataset})-[edge:HELD_OFFICE|MEMBER_OF|PARTY_TO|SIGNED|SPOKE|RESPONDS_TO|CLAUSE|RENEWS|AMENDS|SUPERSEDES|TERMINATES|IMPLEMENTS|INTERPRETS|CITES_PACT|RELATED_TO]->()
WITH type(edge) AS type, edge.id AS id, count(*) AS edges
WHERE id IS NULL OR edges > 1
RETURN toString(edges) + ' edges ' + type + ' have the id "' + coalesce(id, 'none') + '"' AS what
ORDER BY what
