// Removes the bookkeeping node of a data set, last of all.
//   $dataset  the data set
MATCH (dataset:Dataset {id: $dataset})
DELETE dataset
