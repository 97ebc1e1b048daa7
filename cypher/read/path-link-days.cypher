// The days of links on paths, as they are written: when an actor joined a pact or left it, held an office, was a member.
// Both ends are found first, so that a link is met from the end that has fewer.
//   $links  one map: under the type of the links a list of maps, each with the ids of its start, its end and its own
UNWIND $links AS asked
CALL (asked) {
  UNWIND asked.PARTY_TO AS one
  MATCH (from:Actor {id: one.from})
  MATCH (to:Pact {id: one.to})
  WITH one, from, to
  MATCH (from)-[link:PARTY_TO]->(to) WHERE link.id = one.id
  RETURN link
  UNION ALL
  UNWIND asked.HELD_OFFICE AS one
  MATCH (from:Actor {id: one.from})
  MATCH (to:Actor {id: one.to})
  WITH one, from, to
  MATCH (from)-[link:HELD_OFFICE]->(to) WHERE link.id = one.id
  RETURN link
  UNION ALL
  UNWIND asked.MEMBER_OF AS one
  MATCH (from:Actor {id: one.from})
  MATCH (to:Actor {id: one.to})
  WITH one, from, to
  MATCH (from)-[link:MEMBER_OF]->(to) WHERE link.id = one.id
  RETURN link
}
RETURN type(link) AS type, link.id AS id, link.since AS since, link.until AS until, link.attestedOn AS attestedOn
ORDER BY type, id
