// One node for each id within a label: what MERGE and every lookup by id rest on. It runs for each label of the model.
// Ids are unique within main labels; the kinds of Actor have a constraint too, so that a page of one kind ordered by id
// walks an index and does not sort all actors.
// Neo4j Community has no other kind of constraint; presence and type of properties are held by cypher/check.
CREATE CONSTRAINT `{constraint}` IF NOT EXISTS FOR (n:`{Label}`) REQUIRE n.id IS UNIQUE;
