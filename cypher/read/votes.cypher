// The votes of actors in the roll calls of a stretch of days, one row for each actor that the graph has.
// Roll calls by which a pact of the seeds was taken have no day of their own and are not among them.
//   $actors  ids of actors               $from, $to  whole days, both of them in it
//   $flags   [true] for key votes alone, [true, false] for all
//   $heldBy, $by  the property of a roll call, and the whole day that it may not lie after
//   $limit   votes of an actor at the most
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
RETURN id, COLLECT {
  MATCH (actor)-[vote:VOTED]->(rollCall:RollCall)
  WHERE rollCall.dateEarliest >= $from AND rollCall.dateEarliest <= $to
    AND rollCall[$heldBy] <= $by
    AND coalesce(rollCall.important, false) IN $flags
  RETURN [rollCall.id, rollCall.date, rollCall.session, vote.choice]
  ORDER BY rollCall.id LIMIT $limit
} AS votes
ORDER BY id
