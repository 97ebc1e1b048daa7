// node
OPTIONAL MATCH (old0:FormerId)
WHERE old0.id IN $named0.ids
WITH collect(old0) AS former0, $named0.ids + collect(old0.now) AS ids0
MATCH (n0:Event|Obligation|Official|Organisation|Pact|Proposition|Recognition|RollCall|Source|Stance|State|Statement)
WHERE n0.id IN ids0
  AND (NOT n0:Event OR coalesce(n0.dateEarliest <= $asOfLast, true))
  AND (NOT n0:Obligation OR EXISTS { MATCH (n0)<-[:IMPOSES]-(pact:Pact)-[:IN_FORCE]->(period:Period) WHERE ((coalesce(period.untilLatest > $asOfFirst, true) AND (coalesce(period.sinceEarliest <= $asOfLast, true) OR period.attestedOnEarliest <= $asOfLast)) AND EXISTS { MATCH (period)<-[:IN_FORCE]-(pact:Pact) WHERE coalesce(pact.signedEarliest <= $asOfLast, true) }) })
  AND (NOT n0:Pact OR coalesce(n0.signedEarliest <= $asOfLast, true))
  AND (NOT n0:Recognition OR (coalesce(n0.untilLatest > $asOfFirst, true) AND (coalesce(n0.sinceEarliest <= $asOfLast, true) OR n0.attestedOnEarliest <= $asOfLast)))
  AND (NOT n0:RollCall OR coalesce(n0.dateEarliest <= $asOfLast, true))
  AND (NOT n0:Stance OR (coalesce(n0.validToLatest > $asOfFirst, true) AND NOT EXISTS { MATCH (n0)<-[:HOLDS]-(holder:Actor)-[:HOLDS]->(later:Stance)-[:ABOUT]->(:Proposition)<-[:ABOUT]-(n0) WHERE later <> n0 AND later.dateEarliest > n0.dateLatest AND later.dateLatest <= $asOfFirst } AND coalesce(n0.dateEarliest <= $asOfLast, true)))
  AND (NOT n0:Statement OR coalesce(n0.dateEarliest <= $asOfLast, true))
RETURN [
  labels(n0),
  n0.id,
  [old IN former0 WHERE old.now = n0.id AND old.noun IN labels(n0) | old.id],
  n0.foundedEarliest,
  n0.foundedLatest,
  n0.dissolvedEarliest,
  n0.dissolvedLatest,
  COLLECT {
    MATCH (n0)-[r1:PARTY_TO]->(n1:Pact)
    WHERE (coalesce(r1.untilLatest > $asOfFirst, true) AND coalesce(r1.sinceEarliest <= $asOfLast, true))
      AND coalesce(n1.signedEarliest <= $asOfLast, true)
      AND (NOT n1:Duplicate OR NOT EXISTS { MATCH (n1)-[:SAME_AS]->(c1)<-[:SAME_AS*0..1]-(o1), (n0)-[:PARTY_TO]->(o1:Pact) WHERE (o1 = c1 OR o1.id < n1.id) })
    RETURN [
      n1.id,
      COLLECT {
        MATCH (n1)<-[:SAME_AS*0..1]-(m2)-[:IN_FORCE]->(n2:Period)
        WHERE (m2 = n1 OR NOT EXISTS { MATCH (n1)<-[:SAME_AS*0..1]-(b2)-[:IN_FORCE]->(:Period) WHERE (b2 = n1 OR b2.id < m2.id) })
        RETURN [
          n2.sinceEarliest,
          n2.sinceLatest,
          n2.untilEarliest,
          n2.untilLatest,
          n2.attestedOnEarliest,
          n2.attestedOnLatest,
          n2.lastCoveredEarliest,
          n2.lastCoveredLatest,
          n2.certain
        ] AS row
        ORDER BY n2.id
      }
    ] AS row
    ORDER BY r1.id
    LIMIT $limit1
  }
] AS row

// nodes 1956
OPTIONAL MATCH (old0:FormerId)
WHERE old0.id IN $named0.ids
WITH collect(old0) AS former0, $named0.ids + collect(old0.now) AS ids0
MATCH (n0:Event|Obligation|Official|Organisation|Pact|Proposition|Recognition|RollCall|Source|Stance|State|Statement)
WHERE n0.id IN ids0
  AND (NOT n0:Event OR n0.dateLatest <= $asOfLast)
  AND (NOT n0:Obligation OR EXISTS { MATCH (n0)<-[:IMPOSES]-(pact:Pact)-[:IN_FORCE]->(period:Period) WHERE ((coalesce(period.untilLatest > $asOfFirst, true) AND coalesce(period.lastCoveredLatest >= $asOfFirst, true) AND (period.sinceLatest <= $asOfLast OR period.attestedOnLatest <= $asOfLast)) AND EXISTS { MATCH (period)<-[:IN_FORCE]-(pact:Pact) WHERE (pact.signedLatest <= $asOfLast OR (pact.signedEarliest IS NULL AND EXISTS { MATCH (pact)-[:IN_FORCE]->(startPeriod:Period) WHERE (startPeriod.sinceLatest <= $asOfLast OR startPeriod.attestedOnLatest <= $asOfLast) })) }) })
  AND (NOT n0:Pact OR (n0.signedLatest <= $asOfLast OR (n0.signedEarliest IS NULL AND EXISTS { MATCH (n0)-[:IN_FORCE]->(startPeriod:Period) WHERE (startPeriod.sinceLatest <= $asOfLast OR startPeriod.attestedOnLatest <= $asOfLast) })))
  AND (NOT n0:Recognition OR (coalesce(n0.untilLatest > $asOfFirst, true) AND coalesce(n0.lastCoveredLatest >= $asOfFirst, true) AND (n0.sinceLatest <= $asOfLast OR n0.attestedOnLatest <= $asOfLast)))
  AND (NOT n0:RollCall OR (n0.dateLatest <= $asOfLast OR (n0.dateEarliest IS NULL AND EXISTS { MATCH (n0)<-[:DECIDED_BY]-(startPact:Pact) WHERE (startPact.signedLatest <= $asOfLast OR (startPact.signedEarliest IS NULL AND EXISTS { MATCH (startPact)-[:IN_FORCE]->(startPeriod:Period) WHERE (startPeriod.sinceLatest <= $asOfLast OR startPeriod.attestedOnLatest <= $asOfLast) })) })))
  AND (NOT n0:Stance OR (coalesce(n0.validToLatest > $asOfFirst, true) AND NOT EXISTS { MATCH (n0)<-[:HOLDS]-(holder:Actor)-[:HOLDS]->(later:Stance)-[:ABOUT]->(:Proposition)<-[:ABOUT]-(n0) WHERE later <> n0 AND later.dateEarliest > n0.dateLatest AND later.dateLatest <= $asOfFirst } AND coalesce(n0.lastCoveredLatest >= $asOfFirst, true) AND n0.dateLatest <= $asOfLast))
  AND (NOT n0:Statement OR n0.dateLatest <= $asOfLast)
RETURN [labels(n0), n0.id, [old IN former0 WHERE old.now = n0.id AND old.noun IN labels(n0) | old.id]] AS row

// nodes of all days
OPTIONAL MATCH (old0:FormerId)
WHERE old0.id IN $named0.ids
WITH collect(old0) AS former0, $named0.ids + collect(old0.now) AS ids0
MATCH (n0:Event|Obligation|Official|Organisation|Pact|Proposition|Recognition|RollCall|Source|Stance|State|Statement)
WHERE n0.id IN ids0
RETURN [labels(n0), n0.id, [old IN former0 WHERE old.now = n0.id AND old.noun IN labels(n0) | old.id]] AS row

// state
OPTIONAL MATCH (old0:FormerId {id: $key0})
WHERE old0.noun IN ['State']
WITH coalesce(old0.now, $key0) AS id0
MATCH (n0:State {id: id0})
RETURN [
  n0.id,
  COLLECT {
    MATCH (n0)-[:HOLDS]->(n1:Stance)
    WHERE (coalesce(n1.validToLatest > $asOfFirst, true) AND NOT EXISTS { MATCH (n1)<-[:HOLDS]-(holder:Actor)-[:HOLDS]->(later:Stance)-[:ABOUT]->(:Proposition)<-[:ABOUT]-(n1) WHERE later <> n1 AND later.dateEarliest > n1.dateLatest AND later.dateLatest <= $asOfFirst } AND coalesce(n1.dateEarliest <= $asOfLast, true))
    RETURN [n1.id] AS row
    ORDER BY n1.dateEarliest, n1.id
    LIMIT $limit1
  }
] AS row

// states
MATCH (n0:State)
WHERE n0.id IS NOT NULL
  AND n0.id IN $where1
RETURN [
  n0.id,
  COLLECT {
    MATCH (n0)<-[:OF]-(n1:Recognition)
    WHERE (coalesce(n1.untilLatest > $asOfFirst, true) AND (coalesce(n1.sinceEarliest <= $asOfLast, true) OR n1.attestedOnEarliest <= $asOfLast))
    RETURN [] AS row
    ORDER BY n1.id
    LIMIT $limit1
  },
  COUNT { MATCH (n0)<-[:OF]-(n1:Recognition) WHERE (coalesce(n1.untilLatest > $asOfFirst, true) AND (coalesce(n1.sinceEarliest <= $asOfLast, true) OR n1.attestedOnEarliest <= $asOfLast)) }
] AS row
ORDER BY n0.id
LIMIT $limit0
