// Of nodes with very many links those to the first names, along some types in each direction.
// Two such nodes are so read side by side, and what they share is met. All their edges are passed over for it, and few of them kept.
//   $greats  maps of a node: its main label, its id, and the types to follow from it and to it
//   $most    most links of one node in one direction
UNWIND $greats AS great
CALL (great) {
  UNWIND CASE WHEN great.typesFrom = [] THEN [] ELSE [great.id] END AS id
  MATCH (near:Actor|Pact|Proposition|Recognition|Stance|Statement {id: id})-[link]->(far)
  WHERE great.label IN labels(near) AND type(link) IN great.typesFrom
  RETURN near, link, far, true AS forward ORDER BY far.id, type(link), link.id LIMIT $most
  UNION ALL
  UNWIND CASE WHEN great.typesTo = [] THEN [] ELSE [great.id] END AS id
  MATCH (near:Actor|Pact|Proposition|Recognition|Stance|Statement {id: id})<-[link]-(far)
  WHERE great.label IN labels(near) AND type(link) IN great.typesTo
  RETURN near, link, far, false AS forward ORDER BY far.id, type(link), link.id LIMIT $most
}
WITH near, link, far, forward, type(link) AS type,
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
