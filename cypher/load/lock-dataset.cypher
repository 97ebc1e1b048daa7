// Takes the lock of a data set, and creates its bookkeeping node if there is none.
// Setting a property locks the node until the transaction ends, so two loads of one set run one after the other.
//   $dataset  the data set, 'curated' for the seeds
MERGE (dataset:Dataset {id: $dataset})
SET dataset.dataset = $dataset
RETURN dataset.version AS version
