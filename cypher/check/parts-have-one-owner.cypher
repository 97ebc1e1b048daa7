// Parts that belong to no record, or to several. A roll call with a session is a record of a data set, not a part.
//   $dataset  the data set to look at
MATCH (part:AllowedPosition|Period|Renewal|Suspension|Identifier|RollCall|Obligation|Quote {dataset: $dataset})
WITH part, COUNT { (part)<-[:ALLOWS|IN_FORCE|EXTENDED_BY|SUSPENDED_BY|IDENTIFIED_BY|DECIDED_BY|IMPOSES|QUOTES]-() } AS owners
WHERE owners <> 1 AND part.session IS NULL
RETURN labels(part)[0] + ' "' + part.id + '" belongs to ' + toString(owners) + ' records' AS what
ORDER BY what
