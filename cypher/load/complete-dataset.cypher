// Moves the version of a data set. It is the last query of a load, so a reader of the version sees all of its facts.
//   $dataset  the data set      $version  fingerprint of what was loaded      $loadedAt  the moment, in UTC
MATCH (dataset:Dataset {id: $dataset})
SET dataset.version = $version, dataset.loadedAt = $loadedAt
