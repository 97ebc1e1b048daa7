// The edges of a data set: those between two of its nodes that no other set has signed.
// The types are named, so that the many events and votes of bulk sets are not walked through.
//   $dataset  the data set, 'curated' for the seeds
MATCH (from:Actor|AllowedPosition|Claim|FormerId|Identifier|Obligation|Pact|Period|Proposition|Quote|Recognition|Renewal|RollCall|Source|Stance|Statement|Suspension {dataset: $dataset})-[edge:
  PREDECESSOR_OF | AFFILIATED_WITH | HELD_OFFICE | MEMBER_OF | BY | OF | INSTEAD_OF | UNDER | ALLOWS |
  RELATES_TO | HOLDS | ABOUT | STATED_BY | EXPRESSED_IN | VOICED_BY | QUOTES | PART_OF | PARTY_TO |
  IN_FORCE | EXTENDED_BY | SUSPENDED_BY | BETWEEN | IDENTIFIED_BY | DECIDED_BY | VOTED | IMPOSES | BINDS |
  NAMES_ADVERSARY | CLAUSE | RENEWS | AMENDS | SUPERSEDES | TERMINATES | IMPLEMENTS | INTERPRETS |
  CITES_PACT | RELATED_TO | FOUNDS | BENEFITS | SIGNED | ON_BEHALF_OF | SPOKE | ADDRESSED_TO | RESPONDS_TO |
  INVOKES | CLAIMS | CITES
]->(to)
WHERE to.dataset = $dataset
  AND coalesce(edge.dataset = $dataset, true)
RETURN elementId(edge) AS place, type(edge) AS type, elementId(from) AS from, elementId(to) AS to, properties(edge) AS properties
ORDER BY type, from, to, edge.id
