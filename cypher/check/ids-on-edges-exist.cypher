// Ids in a list of an edge that no node has.
//   $dataset  the data set to look at
MATCH (:Actor|Pact {dataset: $dataset})-[edge:HELD_OFFICE|MEMBER_OF|PARTY_TO|SIGNED|CLAUSE|RENEWS|AMENDS|SUPERSEDES|TERMINATES|IMPLEMENTS|INTERPRETS|CITES_PACT|RELATED_TO]->()
WITH edge, coalesce(edge.sources, []) AS sources, coalesce(edge.claims, []) AS claims,
  coalesce(edge.actors, []) + coalesce([edge.actor], []) + coalesce([edge.official], []) AS actors
WITH edge, [id IN sources WHERE NOT EXISTS { (:Source {id: id}) }]
  + [id IN claims WHERE NOT EXISTS { (:Claim {id: id}) }]
  + [id IN actors WHERE id IS NOT NULL AND NOT EXISTS { (:Actor {id: id}) }] AS missing
UNWIND missing AS id
RETURN type(edge) + ' "' + edge.id + '" names "' + id + '", which nothing has as id' AS what
ORDER BY what
