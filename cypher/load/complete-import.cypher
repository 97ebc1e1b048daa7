// Completes an import: moves the version and removes the checkpoint.
//   $dataset  the data set      $version  fingerprint of the files      $sums  loadedAt and counts of rows
MATCH (dataset:Dataset {id: $dataset})
SET dataset += $sums, dataset.version = $version
REMOVE dataset.importing, dataset.steps
