// Nodes by name, with what is needed to walk on from them. A name that was given up stands for the node that has it today.
//   $frontiers  one map: lists of ids under the main labels, and kinds, those that count in a degree
UNWIND $frontiers AS frontier
CALL (frontier) {
  UNWIND frontier.Actor AS id
  OPTIONAL MATCH (former:FormerId {id: id}) WHERE former.noun IN ['State', 'Organisation', 'Official']
  MATCH (far:Actor {id: coalesce(former.now, id)})
  RETURN id, 'Actor' AS label, far
  UNION ALL
  UNWIND frontier.Pact AS id
  OPTIONAL MATCH (former:FormerId {id: id}) WHERE former.noun IN ['Pact']
  MATCH (far:Pact {id: coalesce(former.now, id)})
  RETURN id, 'Pact' AS label, far
  UNION ALL
  UNWIND frontier.Statement AS id
  OPTIONAL MATCH (former:FormerId {id: id}) WHERE former.noun IN ['Statement']
  MATCH (far:Statement {id: coalesce(former.now, id)})
  RETURN id, 'Statement' AS label, far
  UNION ALL
  UNWIND frontier.Stance AS id
  OPTIONAL MATCH (former:FormerId {id: id}) WHERE former.noun IN ['Stance']
  MATCH (far:Stance {id: coalesce(former.now, id)})
  RETURN id, 'Stance' AS label, far
  UNION ALL
  UNWIND frontier.Proposition AS id
  OPTIONAL MATCH (former:FormerId {id: id}) WHERE former.noun IN ['Proposition']
  MATCH (far:Proposition {id: coalesce(former.now, id)})
  RETURN id, 'Proposition' AS label, far
  UNION ALL
  UNWIND frontier.Recognition AS id
  OPTIONAL MATCH (former:FormerId {id: id}) WHERE former.noun IN ['Recognition']
  MATCH (far:Recognition {id: coalesce(former.now, id)})
  RETURN id, 'Recognition' AS label, far
}
RETURN label, id, [
  [label IN labels(far) WHERE label <> 'Actor'][0], far.id,
  CASE WHEN 'REPLY' IN frontier.kinds THEN COUNT { (far)-[:RESPONDS_TO]-() } ELSE 0 END
    + CASE WHEN 'INVOCATION' IN frontier.kinds THEN COUNT { (far)-[:INVOKES]-() } ELSE 0 END
    + CASE WHEN 'PARTY' IN frontier.kinds THEN COUNT { (far)-[:PARTY_TO]-() } ELSE 0 END
    + CASE WHEN 'PACT_RELATION' IN frontier.kinds THEN COUNT {
      (far)-[:RENEWS|AMENDS|SUPERSEDES|TERMINATES|IMPLEMENTS|INTERPRETS|CITES_PACT|RELATED_TO]-()
    } ELSE 0 END
    + CASE WHEN 'HOLDING' IN frontier.kinds THEN COUNT { (far)-[:HOLDS]-() } ELSE 0 END
    + CASE WHEN 'EXPRESSION' IN frontier.kinds THEN COUNT { (far)-[:EXPRESSED_IN]-() } ELSE 0 END
    + CASE WHEN 'PROPOSITION' IN frontier.kinds THEN COUNT { (far)-[:ABOUT]-() } ELSE 0 END
    + CASE WHEN 'AFFILIATION' IN frontier.kinds THEN COUNT { (far)-[:AFFILIATED_WITH|HELD_OFFICE]-() } ELSE 0 END
    + CASE WHEN 'AUTHORSHIP' IN frontier.kinds THEN COUNT { (far)-[:ON_BEHALF_OF|SPOKE]-() } ELSE 0 END
    + CASE WHEN 'ADDRESS' IN frontier.kinds THEN COUNT { (far)-[:ADDRESSED_TO]-() } ELSE 0 END
    + CASE WHEN 'MEMBERSHIP' IN frontier.kinds THEN COUNT { (far)-[:MEMBER_OF]-() } ELSE 0 END
    + CASE WHEN 'RECOGNITION' IN frontier.kinds THEN COUNT { (far)-[:BY|OF|INSTEAD_OF]-() } ELSE 0 END,
  COUNT { (far)<-[:PARTY_TO]-() },
  coalesce(
    CASE WHEN far.date IS NOT NULL THEN [far.date, far.dateEarliest, far.dateLatest] END,
    CASE WHEN far.signed IS NOT NULL THEN [far.signed, far.signedEarliest, far.signedLatest] END,
    CASE WHEN far.since IS NOT NULL THEN [far.since, far.sinceEarliest, far.sinceLatest] END
  ),
  coalesce(
    CASE WHEN far.validTo IS NOT NULL THEN [far.validTo, far.validToEarliest, far.validToLatest] END,
    CASE WHEN far.until IS NOT NULL THEN [far.until, far.untilEarliest, far.untilLatest] END
  ),
  CASE WHEN far.attestedOn IS NOT NULL THEN [far.attestedOn, far.attestedOnEarliest, far.attestedOnLatest] END,
  COLLECT {
    MATCH (far)-[:IN_FORCE]->(period)
    RETURN [
      CASE WHEN period.since IS NOT NULL THEN [period.since, period.sinceEarliest, period.sinceLatest] END,
      CASE WHEN period.until IS NOT NULL THEN [period.until, period.untilEarliest, period.untilLatest] END,
      period.certain
    ]
    ORDER BY period.id
  }
] AS node
ORDER BY label, id
