// statement
OPTIONAL MATCH (old0:FormerId {id: $key0})
WHERE old0.noun IN ['Statement']
WITH coalesce(old0.now, $key0) AS id0
MATCH (n0:Statement {id: id0})
RETURN [
  n0.date,
  n0.venue,
  n0.summary,
  COLLECT {
    MATCH (n0)-[:ON_BEHALF_OF]->(n1:Actor)
    RETURN [labels(n1), n1.name] AS row
    ORDER BY n1.id
  },
  COLLECT {
    MATCH (n0)<-[r2:SPOKE]-(n2:Official)
    WHERE (NOT n2:Duplicate OR NOT EXISTS { MATCH (n2)-[:SAME_AS]->(c2)<-[:SAME_AS*0..1]-(o2), (n0)<-[:SPOKE]-(o2:Official) WHERE (o2 = c2 OR o2.id < n2.id) })
    RETURN [
      r2.role,
      n2.name,
      n2.nativeName,
      COLLECT {
        MATCH (n2)-[:SAME_AS*0..2]-(m3)-[r3:HELD_OFFICE]->(n3:Actor)
        WHERE (coalesce(r3.untilLatest > n0.dateEarliest, true) AND coalesce(r3.lastCoveredLatest >= n0.dateEarliest, true) AND (r3.sinceLatest <= n0.dateLatest OR r3.attestedOnLatest <= n0.dateLatest))
          AND (NOT m3:Duplicate OR NOT EXISTS { MATCH (n2)-[:SAME_AS*0..2]-(b3)-[p3:HELD_OFFICE]->(n3:Actor) WHERE (NOT b3:Duplicate OR b3.id < m3.id) AND coalesce(r3.sinceEarliest < p3.untilLatest, true) AND coalesce(p3.sinceEarliest < r3.untilLatest, true) AND (coalesce(p3.untilLatest > n0.dateEarliest, true) AND coalesce(p3.lastCoveredLatest >= n0.dateEarliest, true) AND (p3.sinceLatest <= n0.dateLatest OR p3.attestedOnLatest <= n0.dateLatest)) })
        RETURN [
          r3.title,
          r3.since,
          r3.until,
          r3.attestedOn,
          labels(n3),
          n3.name,
          COLLECT {
            MATCH (n4:Source)
            WHERE n4.id IN r3.sources
            RETURN [n4.id] AS row
            ORDER BY n4.id
          }
        ] AS row
        ORDER BY coalesce(r3.sinceEarliest, ''), r3.id
        LIMIT $limit3
      }
    ] AS row
    ORDER BY r2.id
    LIMIT $limit2
  },
  COLLECT {
    MATCH (n0)-[:ABOUT]->(n5:Proposition)
    RETURN [
      n5.id,
      n5.text,
      COLLECT {
        MATCH (n5)-[:CITES]->(n6:Source)
        RETURN [n6.id] AS row
        ORDER BY n6.id
      }
    ] AS row
    ORDER BY n5.id
    LIMIT $limit5
  },
  COLLECT {
    MATCH (n0)-[:INVOKES]->(n7:Pact)
    WHERE (NOT n7:Duplicate OR NOT EXISTS { MATCH (n7)-[:SAME_AS]->(c7)<-[:SAME_AS*0..1]-(o7), (n0)-[:INVOKES]->(o7:Pact) WHERE (o7 = c7 OR o7.id < n7.id) })
    RETURN [
      n7.name,
      n7.signed,
      n7.termYears,
      COLLECT {
        MATCH (n7)<-[:SAME_AS*0..1]-(m8)-[:IN_FORCE]->(n8:Period)
        WHERE (m8 = n7 OR NOT EXISTS { MATCH (n7)<-[:SAME_AS*0..1]-(b8)-[:IN_FORCE]->(:Period) WHERE (b8 = n7 OR b8.id < m8.id) })
        RETURN [n8.since, n8.until, n8.certain] AS row
        ORDER BY n8.id
      },
      COLLECT {
        MATCH (n7)<-[:SAME_AS*0..1]-(m9)-[:EXTENDED_BY]->(n9:Renewal)
        WHERE (m9 = n7 OR NOT EXISTS { MATCH (n7)<-[:SAME_AS*0..1]-(b9)-[:EXTENDED_BY]->(:Renewal) WHERE (b9 = n7 OR b9.id < m9.id) })
        RETURN [
          n9.date,
          n9.extendsByYears,
          n9.until,
          n9.how,
          COLLECT {
            MATCH (n9)-[:CITES]->(n10:Source)
            RETURN [n10.id] AS row
            ORDER BY n10.id
          }
        ] AS row
        ORDER BY n9.id
      },
      COLLECT {
        MATCH (n7)<-[:SAME_AS*0..1]-(m11)<-[r11:PARTY_TO]-(n11:Actor)
        WHERE (m11 = n7 OR NOT EXISTS { MATCH (n7)<-[:SAME_AS*0..1]-(b11)<-[:PARTY_TO]-(n11:Actor) WHERE (b11 = n7 OR b11.id < m11.id) })
        RETURN [r11.role, labels(n11), n11.name] AS row
        ORDER BY r11.id
        LIMIT $limit11
      },
      COLLECT {
        MATCH (n7)<-[:SAME_AS*0..1]-(m12)-[:IMPOSES]->(n12:Obligation)
        WHERE (m12 = n7 OR NOT EXISTS { MATCH (n7)<-[:SAME_AS*0..1]-(b12)-[:IMPOSES]->(:Obligation) WHERE (b12 = n7 OR b12.id < m12.id) })
        RETURN [n12.id, n12.kind, n12.article, n12.summary, n12.mutual] AS row
        ORDER BY n12.id
        LIMIT $limit12
      },
      COLLECT {
        MATCH (n7)<-[:SAME_AS*0..1]-(m13)-[:CITES]->(n13:Source)
        WHERE (m13 = n7 OR NOT EXISTS { MATCH (n7)<-[:SAME_AS*0..1]-(b13)-[:CITES]->(n13:Source) WHERE (b13 = n7 OR b13.id < m13.id) })
        RETURN [n13.id] AS row
        ORDER BY n13.id
      }
    ] AS row
    ORDER BY n7.id
    LIMIT $limit7
  },
  COLLECT {
    MATCH (n0)-[r14:RESPONDS_TO]->(n14:Statement)
    RETURN [
      r14.kind,
      n14.id,
      n14.date,
      n14.summary,
      COLLECT {
        MATCH (n14)<-[r15:SPOKE]-(n15:Official)
        WHERE (NOT n15:Duplicate OR NOT EXISTS { MATCH (n15)-[:SAME_AS]->(c15)<-[:SAME_AS*0..1]-(o15), (n14)<-[:SPOKE]-(o15:Official) WHERE (o15 = c15 OR o15.id < n15.id) })
        RETURN [n15.name] AS row
        ORDER BY r15.id
        LIMIT $limit15
      },
      COLLECT {
        MATCH (n14)-[:CITES]->(n16:Source)
        RETURN [n16.id, n16.title, n16.publisher] AS row
        ORDER BY n16.id
      },
      COLLECT {
        MATCH (n14)-[r17:RESPONDS_TO]->(n17:Statement)
        RETURN [r17.kind, n17.id] AS row
        ORDER BY n17.dateEarliest, r17.id
        LIMIT $limit17
      }
    ] AS row
    ORDER BY n14.dateEarliest, r14.id
    LIMIT $limit14
  },
  COLLECT {
    MATCH (n0)-[:CITES]->(n18:Source)
    RETURN [n18.id, n18.title, n18.publisher, n18.published] AS row
    ORDER BY n18.id
  }
] AS row
