// Removes all links between records of one thing, so that lists show every record, and the data set of these links.
OPTIONAL MATCH (record:Duplicate)
REMOVE record:Duplicate
WITH collect(record) AS records
CALL (records) {
  UNWIND records AS record
  MATCH (record)-[link:SAME_AS]->()
  DELETE link
}
WITH count(*) AS done
MATCH (dataset:Dataset {id: 'same-as'})
DELETE dataset
