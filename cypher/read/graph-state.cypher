// What tells one state of the data from another: the versions of its data sets, when they were loaded, and how far imports have come.
// An import moves its checkpoint in the transaction that writes the rows, so two reads that give the same found the same data.
// A removal has no checkpoint: null while one is on its way.
MATCH (dataset:Dataset)
WITH dataset ORDER BY dataset.id
WITH collect(dataset.id + ' ' + coalesce(dataset.version, '-') + ' ' + coalesce(dataset.loadedAt, '-')
  + ' ' + coalesce(dataset.importing, '-') + ' ' + coalesce(toString(dataset.steps), '-')) AS states,
  sum(CASE WHEN dataset.importing IS NOT NULL AND dataset.steps IS NULL THEN 1 ELSE 0 END) AS removals
RETURN CASE WHEN removals = 0 THEN states END AS states
