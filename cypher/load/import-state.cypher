// The progress of the import of a data set; no row if none was begun.
//   $dataset  the data set
MATCH (dataset:Dataset {id: $dataset})
RETURN dataset.version AS version, dataset.importing AS importing, dataset.steps AS steps
