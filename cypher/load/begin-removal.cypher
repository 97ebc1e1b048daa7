// Marks a data set as one that is being taken out. What is left after a break can only be taken out further.
//   $dataset  the data set
MATCH (dataset:Dataset {id: $dataset})
SET dataset.importing = 'being removed'
REMOVE dataset.version, dataset.steps
RETURN dataset.id AS id
