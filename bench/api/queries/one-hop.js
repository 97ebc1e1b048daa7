/** A proposition and the first 20 stances on it, each with its actor. */
export const oneHop = {
  name: 'one-hop',
  title: 'one hop, 20 stances',
  samples: `MATCH (p:Proposition) WHERE COUNT { (p)<-[:ABOUT]-(:Stance) } > 0
    RETURN {id: p.id} AS sample ORDER BY COUNT { (p)<-[:ABOUT]-(:Stance) } DESC, p.id LIMIT 10`,
  document: `query ($id: ID!) {
    proposition(by: {id: $id}) {
      slug text topic
      stances(first: 20) { nodes { slug date position polarity actor { slug name } } }
    }
  }`,
  neo4jGraphql: {
    document: `query ($id: ID!) {
      propositions(where: {id: {eq: $id}}) {
        id text topic
        stances(limit: 20, sort: [{dateEarliest: ASC}, {id: ASC}]) { id date position polarity actor { id name } }
      }
    }`,
    answer: ({ propositions: [one] }) => ({
      proposition: {
        ...{ slug: one.id, text: one.text, topic: one.topic.toUpperCase() },
        stances: { nodes: one.stances.map(renamed) },
      },
    }),
  },
  maps: {
    cypher: `MATCH (p:Proposition {id: $id})
      RETURN {slug: p.id, text: p.text, topic: toUpper(p.topic), stances: {nodes: COLLECT {
        MATCH (p)<-[:ABOUT]-(s:Stance)<-[:HOLDS]-(a:Actor)
        RETURN {
          slug: s.id, date: s.date, position: toUpper(s.position), polarity: s.polarity, actor: {slug: a.id, name: a.name}
        }
        ORDER BY s.dateEarliest, s.id LIMIT 20
      }}} AS proposition`,
    answer: ([proposition = null]) => ({ proposition }),
  },
  lists: {
    cypher: `MATCH (p:Proposition {id: $id})
      RETURN [p.id, p.text, toUpper(p.topic), COLLECT {
        MATCH (p)<-[:ABOUT]-(s:Stance)<-[:HOLDS]-(a:Actor)
        RETURN [s.id, s.date, toUpper(s.position), s.polarity, a.id, a.name]
        ORDER BY s.dateEarliest, s.id LIMIT 20
      }]`,
    answer: ([row]) => ({ proposition: row ? named(row) : null }),
  },
};

function renamed({ id, date, position, polarity, actor: [actor] }) {
  return { slug: id, date, position: position.toUpperCase(), polarity, actor: { slug: actor.id, name: actor.name } };
}

function named([slug, text, topic, stances]) {
  return { slug, text, topic, stances: { nodes: stances.map(namedStance) } };
}

function namedStance([slug, date, position, polarity, actor, name]) {
  return { slug, date, position, polarity, actor: { slug: actor, name } };
}
