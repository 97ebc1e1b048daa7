// asOf.pacts
RETURN [
  COLLECT {
    MATCH (n0:Pact)
    WHERE n0.id IS NOT NULL
      AND (n0.signedLatest <= $asOfLast OR (n0.signedEarliest IS NULL AND EXISTS { MATCH (n0)-[:IN_FORCE]->(startPeriod:Period) WHERE (startPeriod.sinceLatest <= $asOfLast OR startPeriod.attestedOnLatest <= $asOfLast) }))
      AND NOT n0:Duplicate
    RETURN [] AS row
    ORDER BY n0.id
    LIMIT $limit0
  },
  COUNT { MATCH (n0:Pact) WHERE n0.id IS NOT NULL AND (n0.signedLatest <= $asOfLast OR (n0.signedEarliest IS NULL AND EXISTS { MATCH (n0)-[:IN_FORCE]->(startPeriod:Period) WHERE (startPeriod.sinceLatest <= $asOfLast OR startPeriod.attestedOnLatest <= $asOfLast) })) AND NOT n0:Duplicate },
  COLLECT {
    MATCH (n0:Pact) WHERE n0.id IS NOT NULL AND (n0.signedLatest <= $asOfLast OR (n0.signedEarliest IS NULL AND EXISTS { MATCH (n0)-[:IN_FORCE]->(startPeriod:Period) WHERE (startPeriod.sinceLatest <= $asOfLast OR startPeriod.attestedOnLatest <= $asOfLast) })) AND NOT n0:Duplicate MATCH (n0)<-[r1:PARTY_TO]-(n1:Actor) WHERE (coalesce(r1.untilLatest > $asOfFirst, true) AND coalesce(r1.sinceLatest <= $asOfLast, true))
    WITH n1.id AS key, count(*) AS size WHERE key IS NOT NULL
    RETURN [key, size] AS row
  },
  COLLECT {
    MATCH (n0:Pact) WHERE n0.id IS NOT NULL AND (n0.signedLatest <= $asOfLast OR (n0.signedEarliest IS NULL AND EXISTS { MATCH (n0)-[:IN_FORCE]->(startPeriod:Period) WHERE (startPeriod.sinceLatest <= $asOfLast OR startPeriod.attestedOnLatest <= $asOfLast) })) AND NOT n0:Duplicate
    WITH toUpper(n0.type) AS key, count(*) AS size WHERE key IS NOT NULL
    RETURN [key, size] AS row
  }
] AS row

// pacts
RETURN [
  COLLECT {
    MATCH (n0:Pact)
    WHERE n0.id IS NOT NULL
      AND NOT n0:Duplicate
    RETURN [] AS row
    ORDER BY n0.id
    LIMIT $limit0
  },
  COLLECT {
    MATCH (n0:Pact) WHERE n0.id IS NOT NULL AND NOT n0:Duplicate
    WITH toUpper(n0.type) AS key, count(*) AS size WHERE key IS NOT NULL
    RETURN [key, size] AS row
  }
] AS row
