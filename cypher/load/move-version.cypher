// Moves the version of a data set whose nodes or links were changed by those of another one.
//   $dataset  the data set      $version  fingerprint of what it has now      $loadedAt  the moment, in UTC
MATCH (dataset:Dataset {id: $dataset})
SET dataset.version = $version, dataset.loadedAt = $loadedAt
