// Ids that nodes had once, each with the label of the node and the id it has today.
MATCH (former:FormerId)
RETURN former.noun AS noun, former.id AS id, former.now AS now
ORDER BY id
