// The version that the last complete load of a data set left; no row where there was none.
//   $dataset  the data set, 'curated' for the seeds
MATCH (dataset:Dataset {id: $dataset})
RETURN dataset.version AS version
