// actors
MATCH (n0:Actor)
WHERE n0.id IS NOT NULL
  AND NOT n0:Duplicate
RETURN [labels(n0), n0.id, n0.nativeName, n0.kind, n0.iso3] AS row
ORDER BY n0.id
LIMIT $limit0

// organisation
OPTIONAL MATCH (old0:FormerId {id: $key0})
WHERE old0.noun IN ['Organisation']
WITH coalesce(old0.now, $key0) AS id0
MATCH (n0:Organisation {id: id0})
RETURN [
  COLLECT {
    MATCH (n0)<-[r1:MEMBER_OF]-(n1:Actor)
    RETURN [r1.since, labels(n1), n1.id, n1.name, n1.cowCode] AS row
    ORDER BY r1.id
    LIMIT $limit1
  }
] AS row

// stance
OPTIONAL MATCH (old0:FormerId {id: $key0})
WHERE old0.noun IN ['Stance']
WITH coalesce(old0.now, $key0) AS id0
MATCH (n0:Stance {id: id0})
RETURN [
  COLLECT {
    MATCH (n0)-[:EXPRESSED_IN]->(n1:Pact|Statement)
    RETURN [labels(n1), n1.name, n1.signed, n1.venue, n1.date] AS row
    ORDER BY n1.id
  },
  COLLECT {
    MATCH (n0)-[:QUOTES]->(n2:Quote)
    RETURN [
      n2.text,
      n2.lang,
      n2.translated,
      COLLECT {
        MATCH (n2)-[:CITES]->(n3:Source)
        RETURN [n3.id] AS row
        ORDER BY n3.id
      },
      COLLECT {
        MATCH (n2)-[:PART_OF]->(n4:Quote)
        RETURN [n4.id] AS row
        ORDER BY n4.id
      }
    ] AS row
    ORDER BY n2.id
  }
] AS row
