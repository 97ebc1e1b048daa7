// The version of a data set that a complete load left in the graph; no row when none was loaded.
//   $id  the data set, 'curated' for the seeds
MATCH (dataset:Dataset {id: $id})
RETURN dataset.version AS version
