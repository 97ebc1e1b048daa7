// What pacts say of themselves that another record of the same pact can say otherwise.
//   $ids  ids of the pacts
MATCH (pact:Pact) WHERE pact.id IN $ids
RETURN pact.id AS id, pact.name AS name, coalesce(pact.aliases, []) AS aliases, pact.type AS type, pact.status AS status,
  pact.signed AS signed, pact.signedAt AS signedAt, pact.termYears AS termYears, coalesce(pact.unverifiedFields, []) AS unverifiedFields,
  COLLECT { MATCH (pact)-[:IN_FORCE]->(period) RETURN [period.since, period.until] AS row ORDER BY coalesce(period.sinceEarliest, ''), period.id } AS periods,
  COLLECT {
    MATCH (pact)-[:IDENTIFIED_BY]->(number) WHERE number.value IS NOT NULL RETURN [number.scheme, number.value] AS row ORDER BY number.scheme, number.value
  } AS numbers,
  COLLECT {
    MATCH (pact)<-[party:PARTY_TO]-(actor) RETURN [actor.id, party.role, party.since, party.until] AS row ORDER BY coalesce(party.sinceEarliest, ''), party.id
  } AS parties
ORDER BY id
