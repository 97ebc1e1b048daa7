// The facts that two records of one thing give in different ways, and which record lists show.
MATCH (other:Duplicate)-[link:SAME_AS]->(original)
WHERE size(link.differs) > 0
UNWIND range(0, size(link.differs) - 1) AS at
RETURN original.id AS id, original.dataset AS shownBy, link.differs[at] AS field, link.originalValues[at] AS shown,
  other.id AS record, other.dataset AS dataset, link.duplicateValues[at] AS other
ORDER BY id, record, at
