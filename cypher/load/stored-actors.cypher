// Every state, organisation and official, with the codes and names that data sets use.
MATCH (actor:Actor)
RETURN actor.id AS id, actor.dataset AS dataset, actor.kind AS kind, actor:Official AND actor.dataset <> 'curated' AS isImportedOfficial, actor.name AS name, actor.officialName AS officialName,
  coalesce(actor.aliases, []) AS aliases, actor.iso2 AS iso2, actor.iso3 AS iso3, actor.isoNumeric AS isoNumeric, actor.cowCode AS cowCode,
  actor.wikidata AS wikidata
ORDER BY id
