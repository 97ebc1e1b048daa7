// Every state, organisation and official, with the codes and names that data sets use; of an official also the offices.
MATCH (actor:Actor)
RETURN actor.id AS id, actor.dataset AS dataset, actor.kind AS kind, actor.name AS name, actor.officialName AS officialName,
  coalesce(actor.aliases, []) AS aliases, actor.iso2 AS iso2, actor.iso3 AS iso3, actor.isoNumeric AS isoNumeric, actor.cowCode AS cowCode,
  actor.wikidata AS wikidata,
  CASE WHEN actor:Official THEN {
    isImported: actor.dataset <> 'curated',
    affiliation: head([(actor)-[:AFFILIATED_WITH]->(of) | of.id]),
    offices: [(actor)-[office:HELD_OFFICE]->(of) | {belongsTo: of.id, since: office.since, until: office.until, attestedOn: office.attestedOn}]
  } END AS person
ORDER BY id
