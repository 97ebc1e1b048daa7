// japan
MATCH (n0:State {iso3: $key0})
RETURN [n0.name, n0.iso2, n0.cowCode, n0.isoNumeric] AS row

// china
OPTIONAL MATCH (old0:FormerId {id: $key0})
WHERE old0.noun IN ['State']
WITH coalesce(old0.now, $key0) AS id0
MATCH (n0:State {id: id0})
RETURN [
  n0.name,
  COLLECT {
    MATCH (n0)-[:HOLDS]->(n1:Stance)
    RETURN [n1.id] AS row
    ORDER BY n1.dateEarliest, n1.id
    LIMIT $limit1
  },
  COLLECT {
    MATCH (n0)-[:HOLDS]->(n2:Stance)
    RETURN [n2.id] AS row
    ORDER BY n2.dateEarliest DESC, n2.id DESC
    LIMIT $limit2
  }
] AS row
