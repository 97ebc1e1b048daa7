// pact
OPTIONAL MATCH (old0:FormerId {id: $key0})
WHERE old0.noun IN ['Pact']
WITH coalesce(old0.now, $key0) AS id0
MATCH (n0:Pact {id: id0})
RETURN [
  n0.name,
  COLLECT {
    MATCH (n0)<-[:SAME_AS*0..1]-(m1)-[:SUSPENDED_BY]->(n1:Suspension)
    WHERE (m1 = n0 OR NOT EXISTS { MATCH (n0)<-[:SAME_AS*0..1]-(b1)-[:SUSPENDED_BY]->(:Suspension) WHERE (b1 = n0 OR b1.id < m1.id) })
    RETURN [
      n1.since,
      n1.note,
      COLLECT {
        MATCH (n1)-[:BETWEEN]->(n2:Actor)
        RETURN [labels(n2), n2.name] AS row
        ORDER BY n2.id
      },
      COLLECT {
        MATCH (n1)-[:CITES]->(n3:Source)
        RETURN [n3.id] AS row
        ORDER BY n3.id
      }
    ] AS row
    ORDER BY n1.id
  },
  COLLECT {
    MATCH (n0)<-[:SAME_AS*0..1]-(m4)-[:IMPOSES]->(n4:Obligation)
    WHERE (m4 = n0 OR NOT EXISTS { MATCH (n0)<-[:SAME_AS*0..1]-(b4)-[:IMPOSES]->(:Obligation) WHERE (b4 = n0 OR b4.id < m4.id) })
    RETURN [
      n4.kind,
      n4.condition,
      n4.area,
      COLLECT {
        MATCH (n4)-[:BINDS]->(n5:Actor)
        RETURN [labels(n5), n5.id] AS row
        ORDER BY n5.id
        LIMIT $limit5
      }
    ] AS row
    ORDER BY n4.id
    LIMIT $limit4
  }
] AS row
