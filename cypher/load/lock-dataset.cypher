// Takes the lock of a data set, and creates its bookkeeping node if there is none.
// Setting a property locks the node until the transaction ends, so two loads of one set run one after the other.
// Of two that create it at once, the second waits and then finds the version that the first has set.
//   $dataset  the data set, 'curated' for the seeds
OPTIONAL MATCH (known:Dataset {id: $dataset})
WITH known IS NULL AS isNew
MERGE (dataset:Dataset {id: $dataset})
SET dataset.dataset = $dataset
RETURN dataset.version AS version, isNew
