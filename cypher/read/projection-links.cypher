// The links that leave nodes of a label, each with the labels and ids of its ends and what it says.
MATCH (near:`{Label}`)-[link]->(far)
RETURN type(link) AS type, near.id AS from, [label IN labels(far) WHERE label <> 'Actor'][0] AS label, far.id AS to, properties(link) AS properties
