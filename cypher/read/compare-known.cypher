// Which of some actors and propositions the graph has.
//   $actors, $propositions  ids, each once
CALL () {
  UNWIND $actors AS asked
  MATCH (actor:Actor {id: asked})
  RETURN 'Actor' AS label, actor.id AS id
  UNION ALL
  UNWIND $propositions AS asked
  MATCH (proposition:Proposition {id: asked})
  RETURN 'Proposition' AS label, proposition.id AS id
}
RETURN label, id
ORDER BY label, id
