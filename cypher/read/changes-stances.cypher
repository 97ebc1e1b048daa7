// Stances recorded or given up between two days, or perhaps then, in the order of the first day that can be meant.
// Whether one changed the verb of an earlier one is found from the stances before it, which are read by themselves.
//   $from, $to  the first and the last whole day      $known  the whole day by which it surely happened
//   $actors  ids; '*' stands for all of them      $limit  how many at the most
//   $floor, $afterKey  where the page before ended: its day and its key; what sorts before all others for the first page
CALL () {
  MATCH (stance:Stance)
  WHERE $floor <= stance.dateEarliest <= $to AND $from <= stance.dateLatest <= $known
    AND (stance.dateEarliest > $floor OR stance.id > $afterKey)
    AND ('*' IN $actors OR EXISTS { (stance)-[:HOLDS|VOICED_BY]-(actor:Actor) WHERE actor.id IN $actors })
  WITH stance, stance.id AS key
  ORDER BY stance.dateEarliest, key
  LIMIT $limit
  RETURN stance, key, 'HAPPENED' AS what,
    stance.date AS day, stance.dateEarliest AS earliest, stance.dateLatest AS latest
  UNION ALL
  MATCH (stance:Stance)
  WHERE $floor <= stance.validToEarliest <= $to AND $from <= stance.validToLatest <= $known
    AND (stance.validToEarliest > $floor OR stance.id + '--ended' > $afterKey)
    AND ('*' IN $actors OR EXISTS { (stance)-[:HOLDS|VOICED_BY]-(actor:Actor) WHERE actor.id IN $actors })
  WITH stance, stance.id + '--ended' AS key
  ORDER BY stance.validToEarliest, key
  LIMIT $limit
  RETURN stance, key, 'ENDED' AS what,
    stance.validTo AS day, stance.validToEarliest AS earliest, stance.validToLatest AS latest
}
MATCH (holder:Actor)-[:HOLDS]->(stance)-[:ABOUT]->(proposition:Proposition)
RETURN key, what, day, earliest, latest, stance.id AS id, holder.id AS actor, proposition.id AS far,
  [holder.name, stance.position, proposition.text] AS words
ORDER BY earliest, key
LIMIT $limit
