// onwards
MATCH (n0:Statement)
WHERE n0.dateEarliest IS NOT NULL
  AND n0.dateEarliest >= $after0_0 AND (n0.dateEarliest > $after0_0 OR n0.id > $after0_1)
RETURN [n0.dateEarliest, n0.id, n0.date] AS row
ORDER BY n0.dateEarliest, n0.id
LIMIT $limit0

// latest
MATCH (n0:Statement)
WHERE n0.dateEarliest IS NOT NULL
RETURN [n0.date, n0.id] AS row
ORDER BY n0.dateEarliest DESC, n0.id DESC
LIMIT $limit0

// none
MATCH (n0:Statement)
WHERE n0.dateEarliest IS NOT NULL
RETURN [n0.id, n0.dateEarliest] AS row
ORDER BY n0.dateEarliest, n0.id
LIMIT $limit0
