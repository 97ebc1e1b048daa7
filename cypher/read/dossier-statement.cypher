// All that is known of how a statement is known: its words, who spoke and in what office, its day and place, and where it was read.
// Offices are those of all records of a speaker: of two that may be one, that of the record which lists show, or else the first by id.
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
