// Gives actors the label of their kind, and takes from them the label of any other.
//   $places  where they are
UNWIND $places AS place
MATCH (actor)
WHERE elementId(actor) = place
REMOVE actor:State:Organisation:Official
SET actor:`{Label}`
