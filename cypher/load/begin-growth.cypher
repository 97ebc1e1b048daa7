// Begins an import that adds to a complete data set. Until it completes, the data set has no version.
//   $dataset  the data set      $about  title, publisher, edition, licence, citation and url      $importing  fingerprint of the files
MATCH (dataset:Dataset {id: $dataset})
SET dataset += $about, dataset.importing = $importing, dataset.steps = 0, dataset.versionBefore = dataset.version
REMOVE dataset.version
