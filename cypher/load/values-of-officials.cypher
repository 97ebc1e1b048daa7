// What officials say of themselves that another record of the same person can say otherwise. A missing bound of an office is told as null.
//   $ids  ids of the officials
MATCH (official:Official) WHERE official.id IN $ids
RETURN official.id AS id, official.name AS name, coalesce(official.aliases, []) AS aliases, official.nativeName AS nativeName,
  coalesce(official.unverifiedFields, []) AS unverifiedFields,
  COLLECT { MATCH (official)-[:AFFILIATED_WITH]->(actor) RETURN actor.id AS actor ORDER BY actor } AS affiliations,
  COLLECT {
    MATCH (official)-[office:HELD_OFFICE]->(actor)
    RETURN [actor.id, office.title, office.since, office.until, office.sinceEarliest, office.untilLatest] AS row
    ORDER BY coalesce(office.sinceEarliest, ''), office.id
  } AS offices
ORDER BY id
