// Completes an import: moves the version and removes the checkpoint.
//   $dataset  the data set      $version  fingerprint of its content      $about  loadedAt, fingerprint of the files and counts of rows
MATCH (dataset:Dataset {id: $dataset})
SET dataset += $about, dataset.version = $version
REMOVE dataset.importing, dataset.steps, dataset.versionBefore
