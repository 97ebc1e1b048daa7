// Statements that answer others, oldest first, with how many answer them in turn.
//   $ids  the statements that are answered      $limit  answers at the most
UNWIND $ids AS id
MATCH (near:Statement {id: id})<-[reply:RESPONDS_TO]-(far:Statement)
WITH near, reply, far
ORDER BY far.dateEarliest, far.dateLatest, far.id, near.id
LIMIT $limit
RETURN near.id AS near, far.id AS far, reply.kind AS kind, far.date AS date, far.dateEarliest AS earliest, far.dateLatest AS latest, COUNT { (far)<-[:RESPONDS_TO]-() } AS further
ORDER BY earliest, latest, far, near
