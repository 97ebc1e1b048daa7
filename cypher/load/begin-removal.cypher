// Marks a data set as being removed. After an interruption the rest can only be removed.
//   $dataset  the data set
MATCH (dataset:Dataset {id: $dataset})
SET dataset.importing = 'being removed'
REMOVE dataset.version, dataset.steps
RETURN dataset.id AS id
