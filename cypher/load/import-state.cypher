// The progress of the import of a data set, and what earlier imports counted; no row if none was begun.
//   $dataset  the data set
MATCH (dataset:Dataset {id: $dataset})
RETURN dataset.version AS version, dataset.imported AS imported, dataset.versionBefore AS versionBefore,
  dataset.importing AS importing, dataset.rules AS rules, dataset.steps AS steps, dataset.rows AS rows, dataset.used AS used,
  dataset.leftOut AS leftOut, dataset.rejected AS rejected
