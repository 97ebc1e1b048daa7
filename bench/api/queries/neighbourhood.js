/** All neighbours of an actor that has at most 200, with the links to them. */
export const neighbourhood = {
  name: 'neighbourhood',
  title: 'neighbourhood, up to 200 nodes',
  samples: `MATCH (a:Actor) WHERE 1 <= COUNT { (a)--() } <= 400
    WITH a, COUNT { MATCH (a)--(far) RETURN DISTINCT far } AS size WHERE size <= 200
    RETURN {id: head([label IN labels(a) WHERE label <> 'Actor']) + ':' + a.id, slug: a.id} AS sample
    ORDER BY size DESC, a.id LIMIT 20`,
  document: `query ($id: ID!) {
    neighbourhood(ids: [$id], first: 200) { nodes { id caption } links { type from to } }
  }`,
  variables: (samples) => samples.map(({ id }) => ({ id })),
  maps: {
    cypher: `MATCH (a:Actor {id: $slug})
      RETURN
        COLLECT { MATCH (a)--(far) WITH DISTINCT far AS n RETURN {id: ${idOf('n')}, caption: ${captionOf('n')}} } AS nodes,
        COLLECT {
          MATCH (a)-[link]-()
          RETURN {type: type(link), from: ${idOf('startNode(link)')}, to: ${idOf('endNode(link)')}}
        } AS links`,
    answer: ([found]) => ({ neighbourhood: found }),
  },
  lists: {
    cypher: `MATCH (a:Actor {id: $slug})
      RETURN [
        ${idOf('a')},
        COLLECT { MATCH (a)--(far) WITH DISTINCT far AS n RETURN [${idOf('n')}, ${captionOf('n')}] },
        COLLECT { MATCH (a)-[link]->(n) RETURN [type(link), ${idOf('n')}] },
        COLLECT { MATCH (a)<-[link]-(n) RETURN [type(link), ${idOf('n')}] }
      ]`,
    answer: ([[id, nodes, out, into]]) => ({
      neighbourhood: {
        nodes: nodes.map(([far, caption]) => ({ id: far, caption })),
        links: [
          ...out.map(([type, to]) => ({ type, from: id, to })),
          ...into.map(([type, from]) => ({ type, from, to: id })),
        ],
      },
    }),
  },
  comparable: ({ neighbourhood: { nodes, links } }) => [
    nodes.map(({ id, caption }) => (isNamed(id) ? `${id} ${caption}` : id)).toSorted(),
    links.map(({ type, from, to }) => `${from} ${type} ${to}`).toSorted(),
  ],
};

/** The global id of a node: its main label and its own id. */
function idOf(node) {
  return `head([label IN labels(${node}) WHERE label <> 'Actor']) + ':' + ${node}.id`;
}

function captionOf(n) {
  return `coalesce(${n}.name, ${n}.title, ${n}.summary, ${n}.text, ${n}.position, CASE WHEN ${n}:Suspension THEN ${n}.since END, ${n}.id)`;
}

/** Whether the caption of a node is its name or title. That of others is made of several facts, which the Cypher here does not read. */
function isNamed(id) {
  return ['State', 'Organisation', 'Official', 'Pact', 'Source'].includes(id.split(':')[0]);
}
