// Updates the statistics and drops the plans that were made from older ones.
CALL db.prepareForReplanning()
