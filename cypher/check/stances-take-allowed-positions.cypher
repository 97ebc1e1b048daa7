// Stances on a position their proposition does not allow, or with another polarity than it has there.
//   $dataset  the data set to look at
MATCH (stance:Stance {dataset: $dataset})-[:ABOUT]->(proposition:Proposition)
WHERE NOT EXISTS {
  MATCH (proposition)-[:ALLOWS]->(allowed:AllowedPosition)
  WHERE allowed.position = stance.position
    AND (allowed.polarity = stance.polarity OR (allowed.polarity IS NULL AND stance.polarity IS NULL))
}
RETURN 'Stance "' + stance.id + '" takes the position ' + stance.position + ', which its proposition does not allow so' AS what
ORDER BY what
