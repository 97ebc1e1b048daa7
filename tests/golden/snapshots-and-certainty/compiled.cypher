// certain.pacts
MATCH (n0:Pact)
WHERE n0.id IS NOT NULL
  AND (n0.signedLatest <= $asOfFirst OR (n0.signedEarliest IS NULL AND EXISTS { MATCH (n0)-[:IN_FORCE]->(startPeriod:Period) WHERE (startPeriod.sinceLatest <= $asOfFirst OR startPeriod.attestedOnLatest <= $asOfFirst) }))
  AND EXISTS { MATCH (n0)-[:IN_FORCE]->(n1:Period) WHERE ((coalesce(n1.untilLatest > $asOfFirst, true) AND coalesce(n1.lastCoveredEarliest >= $asOfLast, true) AND (n1.sinceLatest <= $asOfFirst OR n1.attestedOnLatest <= $asOfFirst) AND (coalesce(n1.untilEarliest > $asOfLast, n1.certain) OR n1.sinceEarliest >= $asOfLast OR n1.attestedOnEarliest >= $asOfLast)) AND EXISTS { MATCH (n1)<-[:IN_FORCE]-(pact:Pact) WHERE (pact.signedLatest <= $asOfFirst OR (pact.signedEarliest IS NULL AND EXISTS { MATCH (pact)-[:IN_FORCE]->(startPeriod:Period) WHERE (startPeriod.sinceLatest <= $asOfFirst OR startPeriod.attestedOnLatest <= $asOfFirst) })) }) }
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
  },
  COLLECT {
    MATCH (n0)<-[:SAME_AS*0..1]-(m4)-[:IN_FORCE]->(n4:Period)
    WHERE ((coalesce(n4.untilLatest > $asOfFirst, true) AND coalesce(n4.lastCoveredEarliest >= $asOfLast, true) AND (n4.sinceLatest <= $asOfFirst OR n4.attestedOnLatest <= $asOfFirst) AND (coalesce(n4.untilEarliest > $asOfLast, n4.certain) OR n4.sinceEarliest >= $asOfLast OR n4.attestedOnEarliest >= $asOfLast)) AND EXISTS { MATCH (n4)<-[:IN_FORCE]-(pact:Pact) WHERE (pact.signedLatest <= $asOfFirst OR (pact.signedEarliest IS NULL AND EXISTS { MATCH (pact)-[:IN_FORCE]->(startPeriod:Period) WHERE (startPeriod.sinceLatest <= $asOfFirst OR startPeriod.attestedOnLatest <= $asOfFirst) })) })
      AND (m4 = n0 OR NOT EXISTS { MATCH (n0)<-[:SAME_AS*0..1]-(b4)-[:IN_FORCE]->(:Period) WHERE (b4 = n0 OR b4.id < m4.id) })
    RETURN [n4.since, n4.until] AS row
    ORDER BY n4.id
  }
] AS row
ORDER BY n0.id
LIMIT $limit0

// presumed.pacts
MATCH (n0:Pact)
WHERE n0.id IS NOT NULL
  AND (n0.signedLatest <= $asOfLast OR (n0.signedEarliest IS NULL AND EXISTS { MATCH (n0)-[:IN_FORCE]->(startPeriod:Period) WHERE (startPeriod.sinceLatest <= $asOfLast OR startPeriod.attestedOnLatest <= $asOfLast) }))
  AND EXISTS { MATCH (n0)-[:IN_FORCE]->(n1:Period) WHERE ((coalesce(n1.untilLatest > $asOfFirst, true) AND coalesce(n1.lastCoveredLatest >= $asOfFirst, true) AND (n1.sinceLatest <= $asOfLast OR n1.attestedOnLatest <= $asOfLast)) AND EXISTS { MATCH (n1)<-[:IN_FORCE]-(pact:Pact) WHERE (pact.signedLatest <= $asOfLast OR (pact.signedEarliest IS NULL AND EXISTS { MATCH (pact)-[:IN_FORCE]->(startPeriod:Period) WHERE (startPeriod.sinceLatest <= $asOfLast OR startPeriod.attestedOnLatest <= $asOfLast) })) }) }
  AND EXISTS { MATCH (n0)<-[r2:PARTY_TO]-(n2:Actor) WHERE (coalesce(r2.untilLatest > $asOfFirst, true) AND coalesce(r2.sinceLatest <= $asOfLast, true)) AND n2.id IN $where1 }
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
  },
  COLLECT {
    MATCH (n0)<-[:SAME_AS*0..1]-(m4)-[:IN_FORCE]->(n4:Period)
    WHERE ((coalesce(n4.untilLatest > $asOfFirst, true) AND coalesce(n4.lastCoveredLatest >= $asOfFirst, true) AND (n4.sinceLatest <= $asOfLast OR n4.attestedOnLatest <= $asOfLast)) AND EXISTS { MATCH (n4)<-[:IN_FORCE]-(pact:Pact) WHERE (pact.signedLatest <= $asOfLast OR (pact.signedEarliest IS NULL AND EXISTS { MATCH (pact)-[:IN_FORCE]->(startPeriod:Period) WHERE (startPeriod.sinceLatest <= $asOfLast OR startPeriod.attestedOnLatest <= $asOfLast) })) })
      AND (m4 = n0 OR NOT EXISTS { MATCH (n0)<-[:SAME_AS*0..1]-(b4)-[:IN_FORCE]->(:Period) WHERE (b4 = n0 OR b4.id < m4.id) })
    RETURN [n4.since, n4.until] AS row
    ORDER BY n4.id
  }
] AS row
ORDER BY n0.id
LIMIT $limit0

// possible.pacts
MATCH (n0:Pact)
WHERE n0.id IS NOT NULL
  AND coalesce(n0.signedEarliest <= $asOfLast, true)
  AND EXISTS { MATCH (n0)-[:IN_FORCE]->(n1:Period) WHERE ((coalesce(n1.untilLatest > $asOfFirst, true) AND (coalesce(n1.sinceEarliest <= $asOfLast, true) OR n1.attestedOnEarliest <= $asOfLast)) AND EXISTS { MATCH (n1)<-[:IN_FORCE]-(pact:Pact) WHERE coalesce(pact.signedEarliest <= $asOfLast, true) }) }
  AND EXISTS { MATCH (n0)<-[r2:PARTY_TO]-(n2:Actor) WHERE (coalesce(r2.untilLatest > $asOfFirst, true) AND coalesce(r2.sinceEarliest <= $asOfLast, true)) AND n2.id IN $where1 }
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
  },
  COLLECT {
    MATCH (n0)<-[:SAME_AS*0..1]-(m4)-[:IN_FORCE]->(n4:Period)
    WHERE ((coalesce(n4.untilLatest > $asOfFirst, true) AND (coalesce(n4.sinceEarliest <= $asOfLast, true) OR n4.attestedOnEarliest <= $asOfLast)) AND EXISTS { MATCH (n4)<-[:IN_FORCE]-(pact:Pact) WHERE coalesce(pact.signedEarliest <= $asOfLast, true) })
      AND (m4 = n0 OR NOT EXISTS { MATCH (n0)<-[:SAME_AS*0..1]-(b4)-[:IN_FORCE]->(:Period) WHERE (b4 = n0 OR b4.id < m4.id) })
    RETURN [n4.since, n4.until] AS row
    ORDER BY n4.id
  }
] AS row
ORDER BY n0.id
LIMIT $limit0
