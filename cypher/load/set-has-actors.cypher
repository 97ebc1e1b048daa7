// Whether a data set still has an actor; no row if there is no such data set.
//   $dataset  the data set
MATCH (dataset:Dataset {id: $dataset})
RETURN EXISTS { MATCH (actor:Actor) WHERE actor.dataset = $dataset } AS hasActors
