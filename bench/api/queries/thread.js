/** A statement with three levels of replies. */
export const thread = {
  name: 'thread',
  title: 'thread three deep',
  samples: `MATCH (s:Statement) WHERE EXISTS { (s)<-[:RESPONDS_TO]-() }
    RETURN {id: s.id} AS sample ORDER BY COUNT { (s)<-[:RESPONDS_TO*1..3]-() } DESC, s.id LIMIT 10`,
  document: `query ($id: ID!) {
    statement(by: {id: $id}) {
      slug date summary actor { slug name }
      ${nested('replies(first: 10) { edges { kind reply { slug date summary actor { slug name } ? } } }')}
    }
  }`,
  neo4jGraphql: {
    document: `query ($id: ID!) {
      statements(where: {id: {eq: $id}}) {
        id date summary actor { id name }
        ${nested(`repliesConnection(first: 10, sort: [{node: {dateEarliest: ASC}}, {edge: {id: ASC}}]) {
          edges { properties { kind } node { id date summary actor { id name } ? } }
        }`)}
      }
    }`,
    answer: ({ statements: [statement] }) => ({ statement: renamed(statement) }),
  },
  maps: {
    cypher: `MATCH (s0:Statement {id: $id})-[:ON_BEHALF_OF]->(a0:Actor) RETURN ${mapOf(0)} AS statement`,
    answer: ([statement = null]) => ({ statement }),
  },
  lists: {
    cypher: `MATCH (s0:Statement {id: $id})-[:ON_BEHALF_OF]->(a0:Actor) RETURN ${listOf(0)}`,
    answer: ([row]) => ({ statement: row ? named(row) : null }),
  },
};

/** Repeats a selection three levels deep; `?` marks where the next level goes. */
function nested(text) {
  return text.replace('?', text.replace('?', text.replace('?', '')));
}

/** Cypher for a statement and its replies, as a map. */
function mapOf(depth) {
  const own = `slug: s${depth}.id, date: s${depth}.date, summary: s${depth}.summary, actor: {slug: a${depth}.id, name: a${depth}.name}`;
  if (depth === 3) return `{${own}}`;
  const next = depth + 1;
  return `{${own}, replies: {edges: COLLECT {
    MATCH (s${depth})<-[r${next}:RESPONDS_TO]-(s${next}:Statement)-[:ON_BEHALF_OF]->(a${next}:Actor)
    RETURN {kind: toUpper(r${next}.kind), reply: ${mapOf(next)}} ORDER BY s${next}.dateEarliest, r${next}.id LIMIT 10
  }}}`;
}

/** The same as a positional list. */
function listOf(depth) {
  const own = `s${depth}.id, s${depth}.date, s${depth}.summary, a${depth}.id, a${depth}.name`;
  if (depth === 3) return `[${own}]`;
  const next = depth + 1;
  return `[${own}, COLLECT {
    MATCH (s${depth})<-[r${next}:RESPONDS_TO]-(s${next}:Statement)-[:ON_BEHALF_OF]->(a${next}:Actor)
    RETURN [toUpper(r${next}.kind), ${listOf(next)}] ORDER BY s${next}.dateEarliest, r${next}.id LIMIT 10
  }]`;
}

function renamed({ id, date, summary, actor: [actor], repliesConnection }) {
  const own = { slug: id, date, summary, actor: { slug: actor.id, name: actor.name } };
  if (repliesConnection === undefined) return own;
  const edges = repliesConnection.edges.map(({ properties, node }) => ({
    kind: properties.kind.toUpperCase(),
    reply: renamed(node),
  }));
  return { ...own, replies: { edges } };
}

function named([slug, date, summary, actor, name, replies]) {
  const own = { slug, date, summary, actor: { slug: actor, name } };
  if (replies === undefined) return own;
  return { ...own, replies: { edges: replies.map(([kind, reply]) => ({ kind, reply: named(reply) })) } };
}
