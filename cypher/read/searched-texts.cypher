// Every node that is searched by words, but for records that lists leave out: its narrowest label, its id, the properties that hold its own texts, and the texts of what is
// linked to it: its quotes, the names of those who spoke, and its numbers in registers.
//   $fields  names of the properties      $datasets  ids of data sets to leave out
MATCH (node:Actor|Recognition|Proposition|Stance|Pact|Obligation|Statement|Source)
WHERE NOT node.dataset IN $datasets AND NOT node:Duplicate
RETURN [label IN labels(node) WHERE NOT label IN ['Actor', 'Duplicate']][0] AS label, node.id AS id,
  [name IN $fields | node[name]] AS properties,
  COLLECT { MATCH (node)-[:QUOTES]->(quote:Quote) RETURN quote.text ORDER BY quote.id } AS quotes,
  COLLECT { MATCH (official:Official)-[:SPOKE]->(node) RETURN official.name ORDER BY official.id } AS speakers,
  COLLECT { MATCH (node)-[:IDENTIFIED_BY]->(number:Identifier) RETURN number.value ORDER BY number.id } AS identifiers
