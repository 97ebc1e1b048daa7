// What nodes on a path say, for the sentences of its links: names, days, who acts, and the sources they cite.
//   $frontiers  one map: lists of ids under the main labels
UNWIND $frontiers AS frontier
CALL (frontier) {
  UNWIND frontier.Actor AS id MATCH (node:Actor {id: id}) RETURN node, 'Actor' AS label
  UNION ALL
  UNWIND frontier.Pact AS id MATCH (node:Pact {id: id}) RETURN node, 'Pact' AS label
  UNION ALL
  UNWIND frontier.Statement AS id MATCH (node:Statement {id: id}) RETURN node, 'Statement' AS label
  UNION ALL
  UNWIND frontier.Stance AS id MATCH (node:Stance {id: id}) RETURN node, 'Stance' AS label
  UNION ALL
  UNWIND frontier.Proposition AS id MATCH (node:Proposition {id: id}) RETURN node, 'Proposition' AS label
  UNION ALL
  UNWIND frontier.Recognition AS id MATCH (node:Recognition {id: id}) RETURN node, 'Recognition' AS label
}
RETURN label, node.id AS id, coalesce(node.name, node.text) AS name, node.position AS position,
  COLLECT { MATCH (node)-[:ON_BEHALF_OF|BY]->(actor) RETURN actor.name ORDER BY actor.id LIMIT 1 }[0] AS actor,
  COLLECT { MATCH (node)<-[:HOLDS]-(holder) RETURN holder.name ORDER BY holder.id LIMIT 1 }[0] AS holder,
  COLLECT { MATCH (node)-[:OF]->(recognised) RETURN recognised.name ORDER BY recognised.id LIMIT 1 }[0] AS recognised,
  COLLECT {
    MATCH (node)-[:ABOUT]->(proposition) WHERE node:Stance
    RETURN proposition.text ORDER BY proposition.id LIMIT 1
  }[0] AS proposition,
  COLLECT { MATCH (node)-[:CITES]->(source) RETURN source.id ORDER BY source.id LIMIT 20 } AS sources,
  COUNT { (node)-[:CITES]->() } AS sourceCount,
  coalesce(node.verified, false) AS verified,
  coalesce(node.date, node.signed, node.since) AS since, coalesce(node.validTo, node.until) AS until, node.attestedOn AS attestedOn
ORDER BY label, id
