// The latest votes of some actors among those that may be from a stretch of days, one row for each actor that the graph has.
// Roll calls by which a pact of the seeds was taken have no day of their own and are not among them.
//   $actors  ids, each once      $from, $to  whole days, both of them in it      $limit  votes of an actor at the most
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
RETURN id AS actor, COLLECT {
  MATCH (actor)-[vote:VOTED]->(rollCall:RollCall)
  WHERE rollCall.dateLatest >= $from AND rollCall.dateEarliest <= $to
  WITH vote, rollCall
  ORDER BY rollCall.dateEarliest DESC, rollCall.id DESC
  LIMIT $limit
  RETURN [rollCall.id, vote.choice, rollCall.dateEarliest, rollCall.dateLatest]
} AS votes
ORDER BY actor
