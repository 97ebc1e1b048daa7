/** One node by its id, with six properties. */
export const actorById = {
  name: 'actor-by-id',
  title: 'actor by id',
  samples: `MATCH (a:Actor) WHERE COUNT { (a)-[:HOLDS]->() } > 0
    RETURN {id: a.id} AS sample ORDER BY a.id LIMIT 40`,
  document: 'query ($id: ID!) { actor(by: {id: $id}) { slug name aliases wikidata verified note } }',
  neo4jGraphql: {
    document: 'query ($id: ID!) { actors(where: {id: {eq: $id}}) { id name aliases wikidata verified note } }',
    answer: ({ actors: [actor] }) => ({ actor: actor && renamed(actor) }),
  },
  maps: {
    cypher: `MATCH (a:Actor {id: $id})
      RETURN {slug: a.id, name: a.name, aliases: a.aliases, wikidata: a.wikidata, verified: a.verified, note: a.note} AS actor`,
    answer: ([actor = null]) => ({ actor }),
  },
  lists: {
    cypher: 'MATCH (a:Actor {id: $id}) RETURN [a.id, a.name, a.aliases, a.wikidata, a.verified, a.note]',
    answer: ([row]) => ({ actor: row ? named(row) : null }),
  },
};

function renamed({ id, ...rest }) {
  return { slug: id, ...rest };
}

function named([slug, name, aliases, wikidata, verified, note]) {
  return { slug, name, aliases, wikidata, verified, note };
}
