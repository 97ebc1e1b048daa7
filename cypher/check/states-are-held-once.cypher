// States that another data set holds as well, under the same ISO code. A load of seeds takes over those that imports made.
//   $dataset  the data set to look at
MATCH (own:State {dataset: $dataset})
MATCH (other:State {iso3: own.iso3})
WHERE other.dataset <> $dataset
RETURN 'State "' + own.id + '" is also held as "' + other.id + '" by the data set "' + other.dataset + '"; load the seeds, or give both one id' AS what
ORDER BY what
