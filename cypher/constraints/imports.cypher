// What data sets bring: one node for each id, and the ranges their readers narrow by.
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
