/** Shortest paths between two states without a common pact, grouped by the actor between them, with the number of paths per group. */
export const paths = {
  name: 'paths',
  title: 'paths between two actors',
  samples: `MATCH (a:State)-[:PARTY_TO]->()<-[:PARTY_TO]-(middle:Actor)-[:PARTY_TO]->()<-[:PARTY_TO]-(b:State)
    WHERE a.id < b.id AND NOT EXISTS { (a)-[:PARTY_TO]->()<-[:PARTY_TO]-(b) }
    WITH a, b, count(DISTINCT middle) AS groups WHERE groups <= 20
    RETURN {a: a.id, b: b.id} AS sample ORDER BY groups DESC, a.id, b.id LIMIT 20`,
  document: `query ($a: ID!, $b: ID!) {
    connections(from: [$a], to: [$b], through: [{kind: PARTY}], oneParty: true, maxHops: 4, k: 50, ties: 1) {
      groups { shortest tieCount actors { slug } }
    }
  }`,
  variables: (samples) => samples.map(({ a, b }) => ({ a: `State:${a}`, b: `State:${b}` })),
  maps: {
    cypher: `${shortestPaths()} RETURN {shortest: shortest, tieCount: ties, actors: [id IN actors | {slug: id}]} AS one`,
    answer: (groups) => ({ connections: { groups } }),
  },
  lists: {
    cypher: `${shortestPaths()} RETURN [shortest, ties, actors]`,
    answer: (rows) => ({ connections: { groups: rows.map(named) } }),
  },
  comparable: ({ connections }) => connections.groups.map((group) => JSON.stringify(sortedKeys(group))).toSorted(),
};

function shortestPaths() {
  return `MATCH (a:Actor {id: $a}) MATCH (b:Actor {id: $b})
    MATCH path = allShortestPaths((a)-[:PARTY_TO*..4]-(b))
    WITH [node IN nodes(path) WHERE node:Actor | node.id] AS actors, length(path) AS shortest, count(*) AS ties`;
}

function named([shortest, tieCount, actors]) {
  return { shortest, tieCount, actors: actors.map((slug) => ({ slug })) };
}

function sortedKeys({ shortest, tieCount, actors }) {
  return { shortest, tieCount, actors };
}
