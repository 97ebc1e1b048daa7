// Every pact with what tells which one it is: parties, days, numbers and whether its name is the title of the text.
MATCH (pact:Pact)
RETURN pact.id AS id, pact.dataset AS dataset, pact.name AS name, NOT 'name' IN coalesce(pact.unverifiedFields, []) AS isTitled,
  pact.type AS type, pact.signed AS signed,
  COLLECT { MATCH (pact)-[:IN_FORCE]->(period) WHERE period.since IS NOT NULL RETURN period.since AS day ORDER BY day LIMIT 1 } AS inForce,
  COLLECT { MATCH (pact)<-[party:PARTY_TO]-(actor) RETURN [actor.id, toString(party.since IS NULL)] AS row ORDER BY actor.id, party.id } AS parties,
  COLLECT {
    MATCH (pact)-[:IDENTIFIED_BY]->(number) WHERE number.value IS NOT NULL RETURN number.scheme + ' ' + number.value AS name ORDER BY name
  } AS numbers,
  COLLECT { MATCH (pact)-[:CITES]->(source) RETURN source.id AS source ORDER BY source } AS sources
ORDER BY id
