// Ids of one label with the names and codes of each node, to find those that a misspelt id may mean.
//   $most  nodes to look at, at the most
MATCH (node:`{Label}`)
RETURN node.id AS id, [name IN [node.name, node.officialName, node.iso2, node.iso3, node.wikidata] WHERE name IS NOT NULL]
  + coalesce(node.aliases, []) AS names
ORDER BY id
LIMIT $most
