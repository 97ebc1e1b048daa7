// Moves the version of a data set. It is the last query of a load, so a reader of the version sees all of its facts.
//   $dataset  the data set      $version  fingerprint of what was loaded      $loadedAt  the moment, in UTC
//   $firstDay, $lastDay  first and last day that its facts tell of; null if none has a day
MATCH (dataset:Dataset {id: $dataset})
SET dataset.version = $version, dataset.loadedAt = $loadedAt, dataset.firstDay = $firstDay, dataset.lastDay = $lastDay
