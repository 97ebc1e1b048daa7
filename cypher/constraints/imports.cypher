// What data sets bring, by the ranges their readers narrow by: events and roll calls by day, and events by what they were and how strong.
CREATE RANGE INDEX event_date_earliest IF NOT EXISTS FOR (n:Event) ON (n.dateEarliest);

// Events by who did what to whom, and by day. What was imported before events had the ids of their actors is given them first.
MATCH (actor:Actor)-[:INITIATED]->(event:Event)
WHERE event.initiatorId IS NULL
CALL (actor, event) { SET event.initiatorId = actor.id } IN TRANSACTIONS OF 10000 ROWS;
CREATE RANGE INDEX event_initiator_date IF NOT EXISTS FOR (n:Event) ON (n.initiatorId, n.dateEarliest);
MATCH (event:Event)-[:TARGETS]->(actor:Actor)
WHERE event.targetId IS NULL
CALL (actor, event) { SET event.targetId = actor.id } IN TRANSACTIONS OF 10000 ROWS;
CREATE RANGE INDEX event_target_date IF NOT EXISTS FOR (n:Event) ON (n.targetId, n.dateEarliest);
CREATE RANGE INDEX event_pair_date IF NOT EXISTS FOR (n:Event) ON (n.initiatorId, n.targetId, n.dateEarliest);
CREATE RANGE INDEX event_root_code IF NOT EXISTS FOR (n:Event) ON (n.rootCode);
CREATE RANGE INDEX roll_call_date_earliest IF NOT EXISTS FOR (n:RollCall) ON (n.dateEarliest);
