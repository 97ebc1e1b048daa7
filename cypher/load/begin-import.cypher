// Creates the bookkeeping node of a data set before its rows.
//   $dataset  the data set      $about  title, publisher, edition, licence, citation and url      $importing  fingerprint of the files
MERGE (dataset:Dataset {id: $dataset})
SET dataset = $about
SET dataset.id = $dataset, dataset.dataset = $dataset, dataset.importing = $importing, dataset.steps = 0
