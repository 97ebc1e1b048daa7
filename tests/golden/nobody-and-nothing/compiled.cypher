// state
MATCH (n0:State {iso3: $key0})
RETURN [n0.name] AS row

// recognition
OPTIONAL MATCH (old0:FormerId {id: $key0})
WHERE old0.noun IN ['Recognition']
WITH coalesce(old0.now, $key0) AS id0
MATCH (n0:Recognition {id: id0})
RETURN [
  n0.since,
  n0.until,
  n0.severed,
  n0.established,
  COLLECT {
    MATCH (n0)-[:INSTEAD_OF]->(n1:Actor)
    RETURN [labels(n1), n1.name] AS row
    ORDER BY n1.id
  },
  COLLECT {
    MATCH (n0)-[:UNDER]->(n2:Pact)
    RETURN [n2.name, n2.signed] AS row
    ORDER BY n2.id
  },
  COLLECT {
    MATCH (n0)-[:CLAIMS]->(n3:Claim)
    RETURN [n3.value] AS row
    ORDER BY n3.id
  }
] AS row

// organisation
MATCH (n0:Organisation {wikidata: $key0})
RETURN [n0.name] AS row
