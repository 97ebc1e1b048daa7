// Brings the statistics up to date and drops the plans that were made from older ones.
CALL db.prepareForReplanning()
