// pact
OPTIONAL MATCH (old0:FormerId {id: $key0})
WHERE old0.noun IN ['Pact']
WITH coalesce(old0.now, $key0) AS id0
MATCH (n0:Pact {id: id0})
RETURN [
  COLLECT {
    MATCH (n0)-[:DECIDED_BY]->(n1:RollCall)
    RETURN [
      n1.inFavour,
      n1.against,
      n1.abstained,
      COLLECT {
        MATCH (n1)<-[r2:VOTED]-(n2:Actor)
        RETURN [r2.choice, labels(n2), n2.name] AS row
        ORDER BY n2.id
        LIMIT $limit2
      }
    ] AS row
    ORDER BY n1.id
  },
  COLLECT {
    MATCH (n0)<-[:SAME_AS*0..1]-(m3)-[:IDENTIFIED_BY]->(n3:Identifier)
    WHERE (m3 = n0 OR NOT EXISTS { MATCH (n0)<-[:SAME_AS*0..1]-(b3)-[:IDENTIFIED_BY]->(e3:Identifier) WHERE (b3 = n0 OR b3.id < m3.id) AND coalesce(e3.scheme, '') = coalesce(n3.scheme, '') AND coalesce(e3.value, '') = coalesce(n3.value, '') })
    RETURN [n3.scheme, n3.value] AS row
    ORDER BY n3.id
  },
  COLLECT {
    MATCH (n0)-[:CLAIMS]->(n4:Claim)
    RETURN [
      n4.field,
      n4.value,
      n4.preferred,
      COLLECT {
        MATCH (n4)-[:CITES]->(n5:Source)
        RETURN [n5.id] AS row
        ORDER BY n5.id
      }
    ] AS row
    ORDER BY n4.id
  },
  COLLECT {
    MATCH (n0)<-[:SAME_AS*0..1]-(m6)-[r6:CLAUSE]->(n6:Proposition)
    WHERE (m6 = n0 OR NOT EXISTS { MATCH (n0)<-[:SAME_AS*0..1]-(b6)-[:CLAUSE]->(:Proposition) WHERE (b6 = n0 OR b6.id < m6.id) })
    RETURN [
      r6.position,
      r6.article,
      r6.text,
      n6.id,
      COLLECT {
        MATCH (n7:Actor)
        WHERE n7.id IN r6.actors
        RETURN [labels(n7), n7.name] AS row
        ORDER BY n7.id
      }
    ] AS row
    ORDER BY r6.id
    LIMIT $limit6
  },
  COLLECT {
    MATCH (n0)<-[:SAME_AS*0..1]-(m8)<-[:INVOKES]-(n8:Statement)
    WHERE (m8 = n0 OR NOT EXISTS { MATCH (n0)<-[:SAME_AS*0..1]-(b8)<-[:INVOKES]-(n8:Statement) WHERE (b8 = n0 OR b8.id < m8.id) })
    RETURN [
      n8.id,
      COLLECT {
        MATCH (n8)-[:ON_BEHALF_OF]->(n9:Actor)
        RETURN [labels(n9), n9.name] AS row
        ORDER BY n9.id
      }
    ] AS row
    ORDER BY n8.dateEarliest, n8.id
    LIMIT $limit8
  },
  COLLECT {
    MATCH (n0)<-[:SAME_AS*0..1]-(m10)<-[r10:RENEWS|AMENDS|SUPERSEDES|TERMINATES|IMPLEMENTS|INTERPRETS|CITES_PACT|RELATED_TO]-(n10:Pact)
    WHERE (NOT n10:Duplicate OR NOT EXISTS { MATCH (n10)-[:SAME_AS]->(c10)<-[:SAME_AS*0..1]-(o10), (n0)<-[:SAME_AS*0..1]-()<-[:RENEWS|AMENDS|SUPERSEDES|TERMINATES|IMPLEMENTS|INTERPRETS|CITES_PACT|RELATED_TO]-(o10:Pact) WHERE (o10 = c10 OR o10.id < n10.id) })
      AND (m10 = n0 OR NOT EXISTS { MATCH (n0)<-[:SAME_AS*0..1]-(b10)<-[:RENEWS|AMENDS|SUPERSEDES|TERMINATES|IMPLEMENTS|INTERPRETS|CITES_PACT|RELATED_TO]-(n10:Pact) WHERE (b10 = n0 OR b10.id < m10.id) })
    RETURN [r10.kind, n10.id, n0.id] AS row
    ORDER BY r10.id
    LIMIT $limit10
  }
] AS row

// source
OPTIONAL MATCH (old0:FormerId {id: $key0})
WHERE old0.noun IN ['Source']
WITH coalesce(old0.now, $key0) AS id0
MATCH (n0:Source {id: id0})
RETURN [
  n0.title,
  COLLECT {
    MATCH (n0)<-[:CITES]-(n1:Official|Organisation|Pact|Proposition|Recognition|Stance|State|Statement)
    RETURN [labels(n1), n1.id] AS row
    ORDER BY n1.id
    LIMIT $limit1
  }
] AS row
