// Element ids of nodes of one label.
//   $ids  their ids
UNWIND $ids AS id
MATCH (node:`{Label}` {id: id})
RETURN id, elementId(node) AS elementId
