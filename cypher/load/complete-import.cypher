// Ends an import: the version moves, and the checkpoint goes.
//   $dataset  the data set      $version  fingerprint of the files      $sums  loadedAt and how many rows became what
MATCH (dataset:Dataset {id: $dataset})
SET dataset += $sums, dataset.version = $version
REMOVE dataset.importing, dataset.steps
