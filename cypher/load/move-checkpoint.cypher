// Moves the checkpoint of an import if it has the expected value, and returns the value before.
// Setting a property locks the node first, so that of two writers one sees the change of the other.
//   $dataset  the data set      $importing  fingerprint of the files      $from, $to  steps done before and after
MATCH (dataset:Dataset {id: $dataset})
SET dataset.dataset = $dataset
WITH dataset, dataset.steps AS before, dataset.importing = $importing AND dataset.steps = $from AS isExpected
SET dataset.steps = CASE WHEN isExpected THEN $to ELSE before END
RETURN coalesce(isExpected, false) AS isMoved, before
