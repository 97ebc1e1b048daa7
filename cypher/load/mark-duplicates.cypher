// Marks records that lists leave out.
//   $ids  their ids
UNWIND $ids AS id
MATCH (record:`{Label}` {id: id})
SET record:Duplicate
