// The latest events that some actors began, among those that may be from a stretch of days and have an intensity.
// One row for each actor that the graph has. An event without a target gives null for it, and counts towards the limit.
//   $actors  ids, each once      $from, $to  whole days, both of them in it      $limit  events of an actor at the most
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
RETURN id AS actor, COLLECT {
  MATCH (actor)-[:INITIATED]->(event:Event)
  WHERE event.dateLatest >= $from AND event.dateEarliest <= $to AND event.intensity IS NOT NULL
  WITH event
  ORDER BY event.dateEarliest DESC, event.id DESC
  LIMIT $limit
  RETURN [
    event.id, head([(event)-[:TARGETS]->(target:Actor) | target.id]),
    event.intensity, event.dateEarliest, event.dateLatest
  ]
} AS events
ORDER BY actor
