/** A pact with its parties, obligations and sources. */
export const pact = {
  name: 'pact',
  title: 'pact, parties, duties, sources',
  samples: `MATCH (p:Pact) WHERE COUNT { (p)-[:IMPOSES]->() } > 0 AND COUNT { (p)<-[:PARTY_TO]-() } > 0
    RETURN {id: p.id} AS sample ORDER BY COUNT { (p)-[:IMPOSES]->() } DESC, p.id LIMIT 20`,
  document: `query ($id: ID!) {
    pact(by: {id: $id}) {
      slug name type signed
      parties(first: 25) { edges { role actor { slug name } } }
      obligations(first: 25) { nodes { slug kind article summary condition } }
      sources { slug title publisher }
    }
  }`,
  neo4jGraphql: {
    document: `query ($id: ID!) {
      pacts(where: {id: {eq: $id}}) {
        id name type signed
        partiesConnection(first: 25, sort: [{edge: {id: ASC}}]) { edges { properties { role } node { id name } } }
        obligations(limit: 25, sort: [{id: ASC}]) { id kind article summary condition }
        sources(sort: [{id: ASC}]) { id title publisher }
      }
    }`,
    answer: ({ pacts: [{ id, name, type, signed, partiesConnection, obligations, sources }] }) => ({
      pact: {
        ...{ slug: id, name, type: type.toUpperCase(), signed },
        parties: { edges: partiesConnection.edges.map(renamedParty) },
        obligations: { nodes: obligations.map(renamedDuty) },
        sources: sources.map((source) => ({ slug: source.id, title: source.title, publisher: source.publisher })),
      },
    }),
  },
  maps: {
    cypher: `MATCH (p:Pact {id: $id})
      RETURN {
        slug: p.id, name: p.name, type: toUpper(p.type), signed: p.signed,
        parties: {edges: COLLECT {
          MATCH (p)<-[r:PARTY_TO]-(a:Actor)
          RETURN {role: toUpper(r.role), actor: {slug: a.id, name: a.name}} ORDER BY r.id LIMIT 25
        }},
        obligations: {nodes: COLLECT {
          MATCH (p)-[:IMPOSES]->(o:Obligation)
          RETURN {
            slug: o.id, kind: toUpper(o.kind), article: o.article, summary: o.summary, condition: toUpper(o.condition)
          }
          ORDER BY o.id LIMIT 25
        }},
        sources: COLLECT {
          MATCH (p)-[:CITES]->(s:Source) RETURN {slug: s.id, title: s.title, publisher: s.publisher} ORDER BY s.id
        }
      } AS pact`,
    answer: ([pact = null]) => ({ pact }),
  },
  lists: {
    cypher: `MATCH (p:Pact {id: $id})
      RETURN [
        p.id, p.name, toUpper(p.type), p.signed,
        COLLECT { MATCH (p)<-[r:PARTY_TO]-(a:Actor) RETURN [toUpper(r.role), a.id, a.name] ORDER BY r.id LIMIT 25 },
        COLLECT {
          MATCH (p)-[:IMPOSES]->(o:Obligation)
          RETURN [o.id, toUpper(o.kind), o.article, o.summary, toUpper(o.condition)] ORDER BY o.id LIMIT 25
        },
        COLLECT { MATCH (p)-[:CITES]->(s:Source) RETURN [s.id, s.title, s.publisher] ORDER BY s.id }
      ]`,
    answer: ([row]) => ({ pact: row ? named(row) : null }),
  },
};

function renamedParty({ properties, node }) {
  return { role: properties.role.toUpperCase(), actor: { slug: node.id, name: node.name } };
}

function renamedDuty({ id, kind, article, summary, condition }) {
  return { slug: id, kind: kind.toUpperCase(), article, summary, condition: condition.toUpperCase() };
}

function named([slug, name, type, signed, parties, obligations, sources]) {
  return {
    ...{ slug, name, type, signed },
    parties: { edges: parties.map(([role, actor, actorName]) => ({ role, actor: { slug: actor, name: actorName } })) },
    obligations: { nodes: obligations.map(namedDuty) },
    sources: sources.map(([source, title, publisher]) => ({ slug: source, title, publisher })),
  };
}

function namedDuty([slug, kind, article, summary, condition]) {
  return { slug, kind, article, summary, condition };
}
