// Every state and organisation, and the officials of the seeds, with the codes and names that data sets use.
MATCH (actor:Actor)
WHERE NOT actor:Official OR actor.dataset = 'curated'
RETURN actor.id AS id, actor.dataset AS dataset, actor.kind AS kind, actor.name AS name, actor.officialName AS officialName,
  coalesce(actor.aliases, []) AS aliases, actor.iso2 AS iso2, actor.iso3 AS iso3, actor.isoNumeric AS isoNumeric, actor.cowCode AS cowCode,
  actor.wikidata AS wikidata
ORDER BY id
