// Statements that answer themselves over any number of replies.
//   $dataset  the data set to look at
MATCH (statement:Statement {dataset: $dataset})
WHERE EXISTS { (statement)-[:RESPONDS_TO]->+(statement) }
RETURN 'Statement "' + statement.id + '" answers itself over others' AS what
ORDER BY what
