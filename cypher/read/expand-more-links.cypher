// The links of some nodes, of the kinds that a path follows only when it is asked to: what each says, and the name of its far end.
// Each branch is fed by the ids of the nodes to read along one kind in one direction; a list that is missing or empty costs nothing.
// The links of a node come in one row for each type, direction and label at the far end: whoever asks has looked at its degree before,
// and reads a node with very many of them by another text.
// One map holds all lists, since Neo4j keeps a plan for each size that a list of its own may have.
//   $frontiers  one map: lists of ids under <kind>From<Label> and <kind>To<Label>, for links that start or end at them
UNWIND $frontiers AS frontier
CALL (frontier) {
  UNWIND frontier.propositionFromStance AS id MATCH (near:Stance {id: id})-[link:ABOUT]->(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.propositionToProposition AS id MATCH (near:Proposition {id: id})<-[link:ABOUT]-(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.propositionFromStatement AS id MATCH (near:Statement {id: id})-[link:ABOUT]->(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.affiliationFromActor AS id MATCH (near:Actor {id: id})-[link:AFFILIATED_WITH|HELD_OFFICE]->(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.affiliationToActor AS id MATCH (near:Actor {id: id})<-[link:AFFILIATED_WITH|HELD_OFFICE]-(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.authorshipFromStatement AS id MATCH (near:Statement {id: id})-[link:ON_BEHALF_OF]->(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.authorshipToActor AS id MATCH (near:Actor {id: id})<-[link:ON_BEHALF_OF]-(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.authorshipFromActor AS id MATCH (near:Actor {id: id})-[link:SPOKE]->(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.authorshipToStatement AS id MATCH (near:Statement {id: id})<-[link:SPOKE]-(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.addressFromStatement AS id MATCH (near:Statement {id: id})-[link:ADDRESSED_TO]->(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.addressToActor AS id MATCH (near:Actor {id: id})<-[link:ADDRESSED_TO]-(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.membershipFromActor AS id MATCH (near:Actor {id: id})-[link:MEMBER_OF]->(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.membershipToActor AS id MATCH (near:Actor {id: id})<-[link:MEMBER_OF]-(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.recognitionFromRecognition AS id MATCH (near:Recognition {id: id})-[link:BY|OF|INSTEAD_OF]->(far) RETURN near, link, far
  UNION ALL
  UNWIND frontier.recognitionToActor AS id MATCH (near:Actor {id: id})<-[link:BY|OF|INSTEAD_OF]-(far) RETURN near, link, far
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
