// Gives actors the label of their kind and removes the label of any other kind.
//   $elementIds  element ids of the actors
UNWIND $elementIds AS wanted
MATCH (actor)
WHERE elementId(actor) = wanted
REMOVE actor:State:Organisation:Official
SET actor:`{Label}`
