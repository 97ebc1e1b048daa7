// The statement a thread is asked of, with its day and how many statements it answers and is answered by.
//   $id  the statement
MATCH (start:Statement {id: $id})
RETURN start.id AS id, start.date AS date, start.dateEarliest AS earliest, start.dateLatest AS latest
