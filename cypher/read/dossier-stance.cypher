// All that is known of how a stance is known: its words, who voiced it and in what office, the text it is expressed in, and where it was read.
// Day, place and values in conflict are those of that text where the stance has none of its own.
// Offices are those of all records of an official: of two that may be one, that of the record which lists show, or else the first by id.
//   $id  the stance
MATCH (fact:Stance {id: $id})
OPTIONAL MATCH (fact)-[:EXPRESSED_IN]->(statement:Statement)
OPTIONAL MATCH (fact)-[:EXPRESSED_IN]->(pact:Pact)
RETURN fact.id AS id,
  head(COLLECT { MATCH (fact)<-[:HOLDS]-(actor:Actor) RETURN actor.id ORDER BY actor.id }) AS actor,
  head(COLLECT { MATCH (fact)-[:ABOUT]->(proposition:Proposition) RETURN proposition.id ORDER BY proposition.id }) AS proposition,
  fact.position AS position, fact.basis AS basis,
  head(COLLECT { MATCH (fact)-[:STATED_BY]->(teller:Actor) RETURN teller.id ORDER BY teller.id }) AS statedBy, fact.validTo AS validTo,
  statement.id AS statement, pact.id AS pact,
  fact.date AS date, fact.dateEarliest AS earliest, fact.dateLatest AS latest,
  statement.datePrecision AS datePrecision, statement.endDate AS endDate, coalesce(statement.venue, pact.signedAt) AS venue,
  fact.note AS note, fact.unverifiedFields AS unverifiedFields, fact.verified AS verified,
  COLLECT {
    MATCH (fact)-[:QUOTES]->(quote:Quote)
    RETURN quote {
      .id, .text, .lang, .translated,
      cutFrom: head(COLLECT { MATCH (quote)-[:PART_OF]->(whole:Quote) RETURN whole.text ORDER BY whole.id }),
      sources: COLLECT { MATCH (quote)-[:CITES]->(source:Source) RETURN source.id ORDER BY source.id }
    }
    ORDER BY quote.id
  } AS quotes,
  COLLECT {
    MATCH (fact)-[:VOICED_BY]->(official:Official)
    RETURN {
      id: official.id,
      role: head(COLLECT { MATCH (official)-[spoke:SPOKE]->(statement) RETURN spoke.role ORDER BY spoke.id }),
      offices: COLLECT {
        MATCH (official)-[:SAME_AS*0..2]-(record)-[office:HELD_OFFICE]->(body:Actor)
        WHERE NOT record:Duplicate OR NOT EXISTS {
          MATCH (record)-[:SAME_AS]->(shown)<-[:SAME_AS*0..1]-(better)-[other:HELD_OFFICE]->(body)
          WHERE (better = shown OR better.id < record.id)
            AND coalesce(office.sinceEarliest < other.untilLatest, true)
            AND coalesce(other.sinceEarliest < office.untilLatest, true)
        }
        RETURN office {
          .id, .title, .since, .sinceEarliest, .sinceLatest, .until, .untilEarliest, .untilLatest,
          .attestedOn, .attestedOnEarliest, .attestedOnLatest, .lastCovered, .lastCoveredEarliest, .lastCoveredLatest,
          .sources, belongsTo: body.id
        }
        ORDER BY office.id
      }
    }
    ORDER BY official.id
  } AS speakers,
  COLLECT {
    MATCH (fact)-[:EXPRESSED_IN]->(text:Statement|Pact)-[:CLAIMS]->(claim:Claim)
    RETURN claim {
      .id, .field, .value, .preferred, on: text.id, label: head(labels(text)),
      sources: COLLECT { MATCH (claim)-[:CITES]->(source:Source) RETURN source.id ORDER BY source.id }
    }
    ORDER BY claim.id
  } AS claims,
  COLLECT {
    MATCH (fact)-[:CITES]->(source:Source)
    RETURN source {.id, .title, .publisher, .copyOf, .url, .published, .kind, .language, .commit}
    ORDER BY source.id
  } AS sources,
  [fact.id] AS stances
ORDER BY statement, pact
LIMIT 1
