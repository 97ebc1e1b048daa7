// The days of statements as they are recorded.
//   $ids  the statements
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
RETURN statement.id AS id, statement.date AS date
ORDER BY id
