/** An actor with its first 10 stances, their propositions, and the first 5 statements about each. */
export const threeHops = {
  name: 'three-hops',
  title: 'three hops',
  samples: `MATCH (a:Actor) WHERE COUNT { (a)-[:HOLDS]->() } > 0
    RETURN {id: a.id} AS sample ORDER BY COUNT { (a)-[:HOLDS]->() } DESC, a.id LIMIT 20`,
  document: `query ($id: ID!) {
    actor(by: {id: $id}) {
      slug name
      stances(first: 10) {
        nodes { slug date position proposition { slug text statements(first: 5) { nodes { slug date summary } } } }
      }
    }
  }`,
  neo4jGraphql: {
    document: `query ($id: ID!) {
      actors(where: {id: {eq: $id}}) {
        id name
        stances(limit: 10, sort: [{dateEarliest: ASC}, {id: ASC}]) {
          id date position
          proposition { id text statements(limit: 5, sort: [{dateEarliest: ASC}, {id: ASC}]) { id date summary } }
        }
      }
    }`,
    answer: ({ actors: [{ id, name, stances }] }) => ({
      actor: { slug: id, name, stances: { nodes: stances.map(renamed) } },
    }),
  },
  maps: {
    cypher: `MATCH (a:Actor {id: $id})
      RETURN {slug: a.id, name: a.name, stances: {nodes: COLLECT {
        MATCH (a)-[:HOLDS]->(s:Stance)-[:ABOUT]->(p:Proposition)
        RETURN {slug: s.id, date: s.date, position: toUpper(s.position), proposition: {
          slug: p.id, text: p.text, statements: {nodes: COLLECT {
            MATCH (p)<-[:ABOUT]-(t:Statement)
            RETURN {slug: t.id, date: t.date, summary: t.summary}
            ORDER BY t.dateEarliest, t.id LIMIT 5
          }}
        }}
        ORDER BY s.dateEarliest, s.id LIMIT 10
      }}} AS actor`,
    answer: ([actor = null]) => ({ actor }),
  },
  lists: {
    cypher: `MATCH (a:Actor {id: $id})
      RETURN [a.id, a.name, COLLECT {
        MATCH (a)-[:HOLDS]->(s:Stance)-[:ABOUT]->(p:Proposition)
        RETURN [s.id, s.date, toUpper(s.position), p.id, p.text, COLLECT {
          MATCH (p)<-[:ABOUT]-(t:Statement)
          RETURN [t.id, t.date, t.summary]
          ORDER BY t.dateEarliest, t.id LIMIT 5
        }]
        ORDER BY s.dateEarliest, s.id LIMIT 10
      }]`,
    answer: ([row]) => ({ actor: row ? named(row) : null }),
  },
};

function renamed({ id, date, position, proposition: [one] }) {
  const statements = {
    nodes: one.statements.map((each) => ({ slug: each.id, date: each.date, summary: each.summary })),
  };
  return {
    slug: id,
    date,
    position: position.toUpperCase(),
    proposition: { slug: one.id, text: one.text, statements },
  };
}

function named([slug, name, stances]) {
  return { slug, name, stances: { nodes: stances.map(namedStance) } };
}

function namedStance([slug, date, position, proposition, text, statements]) {
  return {
    slug,
    date,
    position,
    proposition: { slug: proposition, text, statements: { nodes: statements.map(namedStatement) } },
  };
}

function namedStatement([slug, date, summary]) {
  return { slug, date, summary };
}
