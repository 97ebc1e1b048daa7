// The version of the last complete load of a data set; no row if there was none.
//   $dataset  the data set, 'curated' for the seeds
MATCH (dataset:Dataset {id: $dataset})
RETURN dataset.version AS version
