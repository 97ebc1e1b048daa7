// Where nodes of one label are.
//   $ids  their ids
UNWIND $ids AS id
MATCH (node:`{Label}` {id: id})
RETURN id, elementId(node) AS place
