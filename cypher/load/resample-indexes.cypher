// Counts indexes anew that have changed much, so that the planner does not reckon with an empty graph.
CALL db.resampleOutdatedIndexes()
