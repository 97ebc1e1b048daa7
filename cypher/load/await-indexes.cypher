// Waits until every index is there to be used, five minutes at most.
CALL db.awaitIndexes(300)
