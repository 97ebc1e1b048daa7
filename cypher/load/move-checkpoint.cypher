// Moves the checkpoint of an import if it has the expected value, with the first and the last day of its facts, and returns the value before.
// Setting a property locks the node first, so that of two writers one sees the change of the other.
//   $dataset   the data set                            $importing  fingerprint of the files
//   $from, $to  steps done before and after            $firstDay, $lastDay  first and last day in the batch; null if it has none
MATCH (dataset:Dataset {id: $dataset})
SET dataset.dataset = $dataset
WITH dataset, dataset.steps AS before, dataset.importing = $importing AND dataset.steps = $from AS isExpected
SET dataset.steps = CASE WHEN isExpected THEN $to ELSE before END,
  dataset.firstDay = CASE WHEN isExpected AND coalesce($firstDay < dataset.firstDay, true) THEN coalesce($firstDay, dataset.firstDay) ELSE dataset.firstDay END,
  dataset.lastDay = CASE WHEN isExpected AND coalesce($lastDay > dataset.lastDay, true) THEN coalesce($lastDay, dataset.lastDay) ELSE dataset.lastDay END
RETURN coalesce(isExpected, false) AS isMoved, before
