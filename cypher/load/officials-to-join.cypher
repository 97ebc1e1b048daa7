// Every official with what tells who it is: names, the Wikidata item, and offices with the first and the last day that is known of each.
MATCH (official:Official)
RETURN official.id AS id, official.dataset AS dataset, [official.name] + coalesce(official.aliases, []) AS names, official.wikidata AS wikidata,
  COLLECT {
    MATCH (official)-[office:HELD_OFFICE]->(actor)
    RETURN [actor.id, office.title, coalesce(office.sinceEarliest, office.attestedOnEarliest),
      CASE WHEN office.untilLatest IS NULL AND office.sinceEarliest IS NULL THEN office.attestedOnLatest ELSE office.untilLatest END] AS row
    ORDER BY office.id
  } AS offices,
  COLLECT { MATCH (official)-[:CITES]->(source) RETURN source.id AS source ORDER BY source } AS sources
ORDER BY id
