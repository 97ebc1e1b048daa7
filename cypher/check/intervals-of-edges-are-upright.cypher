// Edges that surely end before they start.
//   $dataset  the data set to look at
MATCH (:Actor {dataset: $dataset})-[edge:HELD_OFFICE|MEMBER_OF|PARTY_TO]->()
WHERE edge.sinceEarliest > edge.untilLatest
RETURN type(edge) + ' "' + edge.id + '" ends on ' + edge.until + ', before it began on ' + edge.since AS what
ORDER BY what
