// What data sets bring: one node for each id, and the ranges their readers narrow by.
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;

// Events and roll calls by day, and events by what they were and how strong.
CREATE RANGE INDEX event_date_earliest IF NOT EXISTS FOR (n:Event) ON (n.dateEarliest);
CREATE RANGE INDEX event_root_code IF NOT EXISTS FOR (n:Event) ON (n.rootCode);
CREATE RANGE INDEX roll_call_date_earliest IF NOT EXISTS FOR (n:RollCall) ON (n.dateEarliest);
