// Moves the version of a data set. It is the last text of a load, so whoever sees the version sees all that belongs to it.
//   $dataset  the data set      $version  fingerprint of what was loaded      $loadedAt  the moment, in UTC
MATCH (dataset:Dataset {id: $dataset})
SET dataset.version = $version, dataset.loadedAt = $loadedAt
