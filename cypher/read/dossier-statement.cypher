// All that is known of how a statement is known: its words, who spoke and in what office, its day and place, and where it was read.
//   $id  the statement
MATCH (fact:Statement {id: $id})
RETURN fact.id AS id,
  head(COLLECT { MATCH (fact)-[:ON_BEHALF_OF]->(actor:Actor) RETURN actor.id ORDER BY actor.id }) AS actor,
  null AS proposition, null AS position, null AS basis, null AS statedBy, null AS validTo,
  fact.id AS statement, null AS pact,
  fact.date AS date, fact.dateEarliest AS earliest, fact.dateLatest AS latest, fact.datePrecision AS datePrecision, fact.endDate AS endDate,
  fact.venue AS venue, fact.note AS note, fact.unverifiedFields AS unverifiedFields, fact.verified AS verified,
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
    MATCH (official:Official)-[spoke:SPOKE]->(fact)
    RETURN {
      id: official.id, role: spoke.role,
      offices: COLLECT {
        MATCH (official)-[office:HELD_OFFICE]->(body:Actor)
        RETURN office {
          .id, .title, .since, .sinceEarliest, .sinceLatest, .until, .untilEarliest, .untilLatest,
          .attestedOn, .attestedOnEarliest, .attestedOnLatest, .lastCovered, .lastCoveredEarliest, .lastCoveredLatest,
          .sources, belongsTo: body.id
        }
        ORDER BY office.id
      }
    }
    ORDER BY official.id, spoke.id
  } AS speakers,
  COLLECT {
    MATCH (fact)-[:CLAIMS]->(claim:Claim)
    RETURN claim {
      .id, .field, .value, .preferred, on: fact.id, label: 'Statement',
      sources: COLLECT { MATCH (claim)-[:CITES]->(source:Source) RETURN source.id ORDER BY source.id }
    }
    ORDER BY claim.id
  } AS claims,
  COLLECT {
    MATCH (fact)-[:CITES]->(source:Source)
    RETURN source {.id, .title, .publisher, .copyOf, .url, .published, .kind, .language, .commit}
    ORDER BY source.id
  } AS sources,
  COLLECT { MATCH (fact)<-[:EXPRESSED_IN]-(stance:Stance) RETURN stance.id ORDER BY stance.id } AS stances
