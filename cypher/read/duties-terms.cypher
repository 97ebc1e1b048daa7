// What pacts say of duties: when they were in force, who is in them, for whom, what they oblige to, and between whom they were suspended.
//   $pacts   ids           $kinds  kinds of obligation
//   $actors  ids of actors that must not be missing where a list is cut
//   $limit   the most of each list
UNWIND $pacts AS wanted
MATCH (pact:Pact {id: wanted})
RETURN pact.id AS id, pact.name AS name, pact.signedEarliest AS signedEarliest, pact.signedLatest AS signedLatest,
  COLLECT {
    MATCH (pact)-[:IN_FORCE]->(period:Period)
    RETURN period {
      .id, .since, .sinceEarliest, .sinceLatest, .until, .untilEarliest, .untilLatest, .certain,
      .attestedOn, .attestedOnEarliest, .attestedOnLatest
    } ORDER BY period.id LIMIT $limit
  } AS periods,
  COLLECT {
    MATCH (pact)-[:EXTENDED_BY]->(renewal:Renewal)
    RETURN renewal { .date, .dateEarliest, .dateLatest, .until }
    ORDER BY renewal.dateEarliest, renewal.id LIMIT $limit
  } AS renewals,
  COLLECT {
    MATCH (pact)-[:SUSPENDED_BY]->(suspension:Suspension)
    RETURN suspension {
      .id, .since, .sinceEarliest, .sinceLatest, .until, .untilEarliest, .untilLatest,
      between: COLLECT {
        MATCH (suspension)-[:BETWEEN]->(side:Actor)
        RETURN side.id ORDER BY NOT side.id IN $actors, side.id LIMIT $limit
      }
    } ORDER BY suspension.id LIMIT $limit
  } AS suspensions,
  COLLECT {
    MATCH (pact)<-[party:PARTY_TO]-(actor:Actor)
    RETURN {
      id: actor.id, name: actor.name, sinceEarliest: party.sinceEarliest, sinceLatest: party.sinceLatest,
      untilEarliest: party.untilEarliest, untilLatest: party.untilLatest
    } ORDER BY NOT actor.id IN $actors, actor.id LIMIT $limit
  } AS parties,
  COLLECT {
    MATCH (pact)-[:BENEFITS]->(actor:Actor)
    RETURN actor { .id, .name } ORDER BY NOT actor.id IN $actors, actor.id LIMIT $limit
  } AS beneficiaries,
  COLLECT {
    MATCH (pact)-[:IMPOSES]->(obligation:Obligation)
    WHERE obligation.kind IN $kinds
    RETURN obligation {
      .id, .kind, .article, .mutual, .condition, .area,
      adversaries: COLLECT {
        MATCH (obligation)-[:NAMES_ADVERSARY]->(adversary:Actor)
        RETURN adversary { .id, .name } ORDER BY adversary.id LIMIT $limit
      },
      binds: COLLECT {
        MATCH (obligation)-[:BINDS]->(bound:Actor)
        WITH bound ORDER BY NOT bound.id IN $actors, bound.id LIMIT $limit
        OPTIONAL MATCH (bound)-[party:PARTY_TO]->(pact)
        RETURN {
          id: bound.id, name: bound.name, sinceEarliest: party.sinceEarliest, sinceLatest: party.sinceLatest,
          untilEarliest: party.untilEarliest, untilLatest: party.untilLatest
        } ORDER BY bound.id
      }
    } ORDER BY obligation.id LIMIT $limit
  } AS obligations,
  COLLECT { MATCH (pact)-[:CITES]->(source:Source) RETURN source.id ORDER BY source.id LIMIT $limit } AS sources
ORDER BY id
