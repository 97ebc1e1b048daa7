// Records that lists leave out, each with the record of the same thing that they show: the facts that are taken from one record alone, with
// the nodes that only they hold, and the types of such facts that the shown record has.
//   $types  types of links that are taken from one record alone
MATCH (record:Duplicate)-[:SAME_AS]->(shown)
RETURN [label IN labels(record) WHERE NOT label IN ['Actor', 'Duplicate']][0] AS label, record.id AS id, shown.id AS shown,
  COLLECT { MATCH (record)-[link]-() WHERE type(link) IN $types RETURN DISTINCT type(link) AS type ORDER BY type } AS types,
  COLLECT {
    MATCH (record)-[link]->(part) WHERE type(link) IN $types AND NOT part:Actor AND NOT part:Pact
    RETURN [type(link), labels(part)[0], part.id] AS row ORDER BY part.id
  } AS parts,
  COLLECT { MATCH (shown)-[link]-() WHERE type(link) IN $types RETURN DISTINCT type(link) AS type ORDER BY type } AS shownTypes
ORDER BY shown, id
