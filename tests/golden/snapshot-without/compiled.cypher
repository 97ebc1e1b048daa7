// asOf.pacts
MATCH (n0:Pact)
WHERE n0.id IS NOT NULL
  AND (n0.signedLatest <= $asOfFirst OR (n0.signedEarliest IS NULL AND EXISTS { MATCH (n0)-[:IN_FORCE]->(startPeriod:Period) WHERE (startPeriod.sinceLatest <= $asOfFirst OR startPeriod.attestedOnLatest <= $asOfFirst) }))
  AND NOT EXISTS { MATCH (n0)-[:IN_FORCE]->(n1:Period) WHERE ((coalesce(n1.untilLatest > $asOfFirst, true) AND coalesce(n1.lastCoveredEarliest >= $asOfLast, true) AND (n1.sinceLatest <= $asOfFirst OR n1.attestedOnLatest <= $asOfFirst) AND (coalesce(n1.untilEarliest > $asOfLast, n1.certain) OR n1.sinceEarliest >= $asOfLast OR n1.attestedOnEarliest >= $asOfLast)) AND EXISTS { MATCH (n1)<-[:IN_FORCE]-(pact:Pact) WHERE (pact.signedLatest <= $asOfFirst OR (pact.signedEarliest IS NULL AND EXISTS { MATCH (pact)-[:IN_FORCE]->(startPeriod:Period) WHERE (startPeriod.sinceLatest <= $asOfFirst OR startPeriod.attestedOnLatest <= $asOfFirst) })) }) }
  AND EXISTS { MATCH (n0)<-[r2:PARTY_TO]-(n2:Actor) WHERE (coalesce(r2.untilLatest > $asOfFirst, true) AND coalesce(r2.sinceLatest <= $asOfFirst, true) AND (coalesce(r2.untilEarliest > $asOfLast, true) OR r2.sinceEarliest >= $asOfLast)) AND n2.id IN $where1 }
  AND NOT n0:Duplicate
RETURN [
  n0.id,
  COLLECT {
    MATCH (n0)<-[:SAME_AS*0..1]-(m3)-[:IN_FORCE]->(n3:Period)
    WHERE (m3 = n0 OR NOT EXISTS { MATCH (n0)<-[:SAME_AS*0..1]-(b3)-[:IN_FORCE]->(:Period) WHERE (b3 = n0 OR b3.id < m3.id) })
    RETURN [
      n3.sinceEarliest,
      n3.sinceLatest,
      n3.untilEarliest,
      n3.untilLatest,
      n3.attestedOnEarliest,
      n3.attestedOnLatest,
      n3.lastCoveredEarliest,
      n3.lastCoveredLatest,
      n3.certain
    ] AS row
    ORDER BY n3.id
  }
] AS row
ORDER BY n0.id
LIMIT $limit0

// asOf.states
RETURN [
  COLLECT {
    MATCH (n0:State)
    WHERE n0.id IS NOT NULL
      AND NOT EXISTS { MATCH (n0)<-[:BY]-(n1:Recognition) WHERE (coalesce(n1.untilLatest > $asOfFirst, true) AND coalesce(n1.lastCoveredEarliest >= $asOfLast, true) AND (n1.sinceLatest <= $asOfFirst OR n1.attestedOnLatest <= $asOfFirst) AND (n1.untilEarliest > $asOfLast OR n1.sinceEarliest >= $asOfLast OR n1.attestedOnEarliest >= $asOfLast)) AND n1.id IN $where1 }
      AND (EXISTS { MATCH (n0)-[:HOLDS]->(n2:Stance) WHERE (coalesce(n2.validToLatest > $asOfFirst, true) AND coalesce(n2.lastCoveredEarliest >= $asOfLast, true) AND n2.dateLatest <= $asOfFirst AND ((coalesce(n2.validToEarliest > $asOfLast, true) AND NOT EXISTS { MATCH (n2)<-[:HOLDS]-(holder:Actor)-[:HOLDS]->(later:Stance)-[:ABOUT]->(:Proposition)<-[:ABOUT]-(n2) WHERE later <> n2 AND later.dateLatest > n2.dateEarliest AND later.dateEarliest <= $asOfLast }) OR n2.dateEarliest >= $asOfLast)) } OR EXISTS { MATCH (n0)<-[:BY]-(n3:Recognition) WHERE (coalesce(n3.untilLatest > $asOfFirst, true) AND coalesce(n3.lastCoveredEarliest >= $asOfLast, true) AND (n3.sinceLatest <= $asOfFirst OR n3.attestedOnLatest <= $asOfFirst) AND (n3.untilEarliest > $asOfLast OR n3.sinceEarliest >= $asOfLast OR n3.attestedOnEarliest >= $asOfLast)) })
    RETURN [
      n0.id,
      n0.foundedEarliest,
      n0.foundedLatest,
      n0.dissolvedEarliest,
      n0.dissolvedLatest,
      COLLECT {
        MATCH (n0)<-[:BY]-(n4:Recognition)
        WHERE (coalesce(n4.untilLatest > $asOfFirst, true) AND coalesce(n4.lastCoveredEarliest >= $asOfLast, true) AND (n4.sinceLatest <= $asOfFirst OR n4.attestedOnLatest <= $asOfFirst) AND (n4.untilEarliest > $asOfLast OR n4.sinceEarliest >= $asOfLast OR n4.attestedOnEarliest >= $asOfLast))
        RETURN [n4.id] AS row
        ORDER BY n4.id
        LIMIT $limit4
      },
      COLLECT {
        MATCH (n0)-[:HOLDS]->(n5:Stance)
        WHERE (coalesce(n5.validToLatest > $asOfFirst, true) AND coalesce(n5.lastCoveredEarliest >= $asOfLast, true) AND n5.dateLatest <= $asOfFirst AND ((coalesce(n5.validToEarliest > $asOfLast, true) AND NOT EXISTS { MATCH (n5)<-[:HOLDS]-(holder:Actor)-[:HOLDS]->(later:Stance)-[:ABOUT]->(:Proposition)<-[:ABOUT]-(n5) WHERE later <> n5 AND later.dateLatest > n5.dateEarliest AND later.dateEarliest <= $asOfLast }) OR n5.dateEarliest >= $asOfLast))
        RETURN [] AS row
        ORDER BY n5.dateEarliest, n5.id
        LIMIT $limit5
      },
      COUNT { MATCH (n0)-[:HOLDS]->(n5:Stance) WHERE (coalesce(n5.validToLatest > $asOfFirst, true) AND coalesce(n5.lastCoveredEarliest >= $asOfLast, true) AND n5.dateLatest <= $asOfFirst AND ((coalesce(n5.validToEarliest > $asOfLast, true) AND NOT EXISTS { MATCH (n5)<-[:HOLDS]-(holder:Actor)-[:HOLDS]->(later:Stance)-[:ABOUT]->(:Proposition)<-[:ABOUT]-(n5) WHERE later <> n5 AND later.dateLatest > n5.dateEarliest AND later.dateEarliest <= $asOfLast }) OR n5.dateEarliest >= $asOfLast)) }
    ] AS row
    ORDER BY n0.id
    LIMIT $limit0
  },
  COUNT { MATCH (n0:State) WHERE n0.id IS NOT NULL AND NOT EXISTS { MATCH (n0)<-[:BY]-(n1:Recognition) WHERE (coalesce(n1.untilLatest > $asOfFirst, true) AND coalesce(n1.lastCoveredEarliest >= $asOfLast, true) AND (n1.sinceLatest <= $asOfFirst OR n1.attestedOnLatest <= $asOfFirst) AND (n1.untilEarliest > $asOfLast OR n1.sinceEarliest >= $asOfLast OR n1.attestedOnEarliest >= $asOfLast)) AND n1.id IN $where1 } AND (EXISTS { MATCH (n0)-[:HOLDS]->(n2:Stance) WHERE (coalesce(n2.validToLatest > $asOfFirst, true) AND coalesce(n2.lastCoveredEarliest >= $asOfLast, true) AND n2.dateLatest <= $asOfFirst AND ((coalesce(n2.validToEarliest > $asOfLast, true) AND NOT EXISTS { MATCH (n2)<-[:HOLDS]-(holder:Actor)-[:HOLDS]->(later:Stance)-[:ABOUT]->(:Proposition)<-[:ABOUT]-(n2) WHERE later <> n2 AND later.dateLatest > n2.dateEarliest AND later.dateEarliest <= $asOfLast }) OR n2.dateEarliest >= $asOfLast)) } OR EXISTS { MATCH (n0)<-[:BY]-(n3:Recognition) WHERE (coalesce(n3.untilLatest > $asOfFirst, true) AND coalesce(n3.lastCoveredEarliest >= $asOfLast, true) AND (n3.sinceLatest <= $asOfFirst OR n3.attestedOnLatest <= $asOfFirst) AND (n3.untilEarliest > $asOfLast OR n3.sinceEarliest >= $asOfLast OR n3.attestedOnEarliest >= $asOfLast)) }) }
] AS row
