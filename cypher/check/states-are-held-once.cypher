// States that another data set holds as well, under the same ISO code: an import made them before this data set had them.
//   $dataset  the data set to look at
MATCH (own:State {dataset: $dataset})
MATCH (other:State {iso3: own.iso3})
WHERE other.dataset <> $dataset
RETURN 'State "' + own.id + '" is also held as "' + other.id + '" by the data set "' + other.dataset + '"; remove the imported data sets, then "crosswalk", and import again' AS what
ORDER BY what
