// Moves the version of a data set. It is the last query of a load, so a reader of the version sees all of its facts.
//   $dataset  the data set      $version  fingerprint of what was loaded      $loadedAt  the moment, in UTC
//   $about  title, publisher, licence, spdx, citation and url; null where it has none
//   $entries  how many entries the seeds have, all of them used
//   $firstDay, $lastDay  first and last day that its facts tell of; null if none has a day
MATCH (dataset:Dataset {id: $dataset})
SET dataset += $about, dataset.rows = $entries, dataset.used = $entries, dataset.leftOut = 0, dataset.rejected = 0,
  dataset.version = $version, dataset.loadedAt = $loadedAt, dataset.firstDay = $firstDay, dataset.lastDay = $lastDay
