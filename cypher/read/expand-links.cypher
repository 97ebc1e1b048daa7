// The links of some nodes, of the kinds that a path follows by default: what each says, and the name of its far end.
// Each branch is fed by the ids of the nodes to read along one kind in one direction; a list that is missing or empty costs nothing.
// The links of a node come in one row for each type, direction and label at the far end: whoever asks has looked at its degree before,
// and reads a node with very many of them by another text.
// One map holds all lists, since Neo4j keeps a plan for each size that a list of its own may have.
//   $frontiers  one map: lists of ids under <kind>From<Label> and <kind>To<Label>, for links that start or end at them
UNWIND $frontiers AS frontier
CALL (frontier) {
  UNWIND frontier.replyFromStatement AS id MATCH (near:Statement {id: id})-[link:RESPONDS_TO]->(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.replyToStatement AS id MATCH (near:Statement {id: id})<-[link:RESPONDS_TO]-(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.invocationFromStatement AS id MATCH (near:Statement {id: id})-[link:INVOKES]->(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.invocationToPact AS id MATCH (near:Pact {id: id})<-[link:INVOKES]-(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.partyFromActor AS id MATCH (near:Actor {id: id})-[link:PARTY_TO]->(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.partyToPact AS id MATCH (near:Pact {id: id})<-[link:PARTY_TO]-(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.pactRelationFromPact AS id
  MATCH (near:Pact {id: id})
    -[link:RENEWS|AMENDS|SUPERSEDES|TERMINATES|IMPLEMENTS|INTERPRETS|CITES_PACT|RELATED_TO]->(far)
  RETURN near, link, far
  UNION ALL
  UNWIND frontier.pactRelationToPact AS id
  MATCH (near:Pact {id: id})
    <-[link:RENEWS|AMENDS|SUPERSEDES|TERMINATES|IMPLEMENTS|INTERPRETS|CITES_PACT|RELATED_TO]-(far)
  RETURN near, link, far
  UNION ALL
  UNWIND frontier.holdingFromActor AS id MATCH (near:Actor {id: id})-[link:HOLDS]->(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.holdingToStance AS id MATCH (near:Stance {id: id})<-[link:HOLDS]-(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.expressionFromStance AS id MATCH (near:Stance {id: id})-[link:EXPRESSED_IN]->(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.expressionToStatement AS id MATCH (near:Statement {id: id})<-[link:EXPRESSED_IN]-(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.expressionToPact AS id MATCH (near:Pact {id: id})<-[link:EXPRESSED_IN]-(far) RETURN near, link, far
}
WITH near, link, far, startNode(link) = near AS forward, type(link) AS type,
  [label IN labels(near) WHERE label <> 'Actor'][0] AS label, [label IN labels(far) WHERE label <> 'Actor'][0] AS farLabel
ORDER BY label, near.id, type, farLabel, far.id, link.id
RETURN label, near.id AS id, type, forward, farLabel, collect([
  far.id, link.id, coalesce(link.role, link.kind, link.title),
  CASE WHEN link.since IS NOT NULL THEN [link.since, link.sinceEarliest, link.sinceLatest] END,
  CASE WHEN link.until IS NOT NULL THEN [link.until, link.untilEarliest, link.untilLatest] END,
  CASE WHEN link.attestedOn IS NOT NULL THEN [link.attestedOn, link.attestedOnEarliest, link.attestedOnLatest] END,
  link.sources, link.verified
]) AS links
ORDER BY label, id, type, forward, farLabel
