// Statements made between two days, or perhaps then, in the order of the first day that can be meant.
//   $from, $to  the first and the last whole day      $known  the whole day by which it surely happened
//   $actors  ids; '*' stands for all of them      $limit  how many at the most
//   $floor, $afterKey  where the page before ended: its day and its key; what sorts before all others for the first page
CALL () {
  MATCH (statement:Statement)
  WHERE $floor <= statement.dateEarliest <= $to AND $from <= statement.dateLatest <= $known
    AND (statement.dateEarliest > $floor OR statement.id > $afterKey)
    AND ('*' IN $actors OR EXISTS { (statement)-[:ON_BEHALF_OF|SPOKE]-(actor:Actor) WHERE actor.id IN $actors })
  WITH statement, statement.id AS key
  ORDER BY statement.dateEarliest, key
  LIMIT $limit
  RETURN statement, key, 'HAPPENED' AS what,
    statement.date AS day, statement.dateEarliest AS earliest, statement.dateLatest AS latest
}
MATCH (statement)-[:ON_BEHALF_OF]->(speaker:Actor)
RETURN key, what, day, earliest, latest, statement.id AS id, speaker.id AS actor, null AS far,
  [speaker.name, statement.summary] AS words
ORDER BY earliest, key
LIMIT $limit
