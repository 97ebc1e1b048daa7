// Samples indexes that changed much again, so that the planner does not plan for an empty graph.
CALL db.resampleOutdatedIndexes()
