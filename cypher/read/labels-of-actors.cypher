// The labels of actors, to tell whether an id such as "Official:china" names what it says.
//   $ids  ids of actors
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
RETURN id, labels(actor) AS labels
ORDER BY id
