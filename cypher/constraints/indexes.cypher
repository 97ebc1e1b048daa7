// Range indexes for what a reader looks up or narrows by.
// The names end in what is indexed, so that SHOW INDEXES reads as a list of questions that are cheap.

// An actor by a code of another data set. A code stands for one actor at a time, but a former state may have had it before.
CREATE RANGE INDEX state_iso2 IF NOT EXISTS FOR (n:State) ON (n.iso2);
CREATE RANGE INDEX state_iso3 IF NOT EXISTS FOR (n:State) ON (n.iso3);
CREATE RANGE INDEX state_iso_numeric IF NOT EXISTS FOR (n:State) ON (n.isoNumeric);
CREATE RANGE INDEX state_cow_code IF NOT EXISTS FOR (n:State) ON (n.cowCode);
CREATE RANGE INDEX state_wikidata IF NOT EXISTS FOR (n:State) ON (n.wikidata);
CREATE RANGE INDEX organisation_iso2 IF NOT EXISTS FOR (n:Organisation) ON (n.iso2);
CREATE RANGE INDEX organisation_iso3 IF NOT EXISTS FOR (n:Organisation) ON (n.iso3);
CREATE RANGE INDEX organisation_iso_numeric IF NOT EXISTS FOR (n:Organisation) ON (n.isoNumeric);
CREATE RANGE INDEX organisation_cow_code IF NOT EXISTS FOR (n:Organisation) ON (n.cowCode);
CREATE RANGE INDEX organisation_wikidata IF NOT EXISTS FOR (n:Organisation) ON (n.wikidata);
CREATE RANGE INDEX official_wikidata IF NOT EXISTS FOR (n:Official) ON (n.wikidata);

// A pact by its number in a treaty series.
CREATE RANGE INDEX identifier_scheme_value IF NOT EXISTS FOR (n:Identifier) ON (n.scheme, n.value);

// Acts and positions by day. A day is as exact as its source, so each is a pair of whole days, compared as text.
CREATE RANGE INDEX statement_date_earliest IF NOT EXISTS FOR (n:Statement) ON (n.dateEarliest);
CREATE RANGE INDEX statement_date_latest IF NOT EXISTS FOR (n:Statement) ON (n.dateLatest);
CREATE RANGE INDEX stance_date_earliest IF NOT EXISTS FOR (n:Stance) ON (n.dateEarliest);
CREATE RANGE INDEX stance_date_latest IF NOT EXISTS FOR (n:Stance) ON (n.dateLatest);
CREATE RANGE INDEX pact_signed_earliest IF NOT EXISTS FOR (n:Pact) ON (n.signedEarliest);
CREATE RANGE INDEX pact_signed_latest IF NOT EXISTS FOR (n:Pact) ON (n.signedLatest);

// When a pact was in force: from one day until another, each with its earliest and latest reading.
CREATE RANGE INDEX period_since_earliest IF NOT EXISTS FOR (n:Period) ON (n.sinceEarliest);
CREATE RANGE INDEX period_since_latest IF NOT EXISTS FOR (n:Period) ON (n.sinceLatest);
CREATE RANGE INDEX period_until_earliest IF NOT EXISTS FOR (n:Period) ON (n.untilEarliest);
CREATE RANGE INDEX period_until_latest IF NOT EXISTS FOR (n:Period) ON (n.untilLatest);

// What began and what ended: facts with an interval, by the first day that each bound can mean.
CREATE RANGE INDEX recognition_since_earliest IF NOT EXISTS FOR (n:Recognition) ON (n.sinceEarliest);
CREATE RANGE INDEX recognition_until_earliest IF NOT EXISTS FOR (n:Recognition) ON (n.untilEarliest);
CREATE RANGE INDEX renewal_date_earliest IF NOT EXISTS FOR (n:Renewal) ON (n.dateEarliest);
CREATE RANGE INDEX suspension_since_earliest IF NOT EXISTS FOR (n:Suspension) ON (n.sinceEarliest);
CREATE RANGE INDEX suspension_until_earliest IF NOT EXISTS FOR (n:Suspension) ON (n.untilEarliest);
CREATE RANGE INDEX stance_valid_to_earliest IF NOT EXISTS FOR (n:Stance) ON (n.validToEarliest);
CREATE RANGE INDEX held_office_since_earliest IF NOT EXISTS FOR ()-[r:HELD_OFFICE]-() ON (r.sinceEarliest);
CREATE RANGE INDEX held_office_until_earliest IF NOT EXISTS FOR ()-[r:HELD_OFFICE]-() ON (r.untilEarliest);
CREATE RANGE INDEX member_of_since_earliest IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.sinceEarliest);
CREATE RANGE INDEX member_of_until_earliest IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.untilEarliest);
CREATE RANGE INDEX party_to_since_earliest IF NOT EXISTS FOR ()-[r:PARTY_TO]-() ON (r.sinceEarliest);
CREATE RANGE INDEX party_to_until_earliest IF NOT EXISTS FOR ()-[r:PARTY_TO]-() ON (r.untilEarliest);

// Lists in the order of names, and actors of any kind by their Wikidata item.
CREATE RANGE INDEX state_name IF NOT EXISTS FOR (n:State) ON (n.name);
CREATE RANGE INDEX organisation_name IF NOT EXISTS FOR (n:Organisation) ON (n.name);
CREATE RANGE INDEX official_name IF NOT EXISTS FOR (n:Official) ON (n.name);
CREATE RANGE INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON (n.name);
CREATE RANGE INDEX actor_wikidata IF NOT EXISTS FOR (n:Actor) ON (n.wikidata);
CREATE RANGE INDEX obligation_kind IF NOT EXISTS FOR (n:Obligation) ON (n.kind);

// Records that lists leave out, since they show another record of the same thing.
CREATE RANGE INDEX duplicate_id IF NOT EXISTS FOR (n:Duplicate) ON (n.id);
