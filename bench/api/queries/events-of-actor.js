/** The first 20 events that an actor initiated in a quarter, with the total. */
export const eventsOfActor = {
  name: 'events-of-actor',
  title: 'events(where: initiator, date), with total',
  samples: `MATCH (a:State) WITH a ORDER BY COUNT { (a)-[:INITIATED]->() } DESC, a.id LIMIT 10
    RETURN {initiator: a.id, since: '2014-10-01', until: '2015-01-01'} AS sample`,
  document: `query ($initiator: ID!, $since: PartialDate!, $until: PartialDate!) {
    events(first: 20, where: {initiator: {ids: [$initiator]}, date: {during: {since: $since, before: $until}}}) {
      totalCount
      nodes { slug date code quadClass intensity target { slug name } }
    }
  }`,
  neo4jGraphql: {
    document: `query ($initiator: ID!, $since: String!, $until: String!) {
      events(limit: 20, sort: [{dateEarliest: ASC}, {id: ASC}], where: ${where()}) {
        id date code quadClass intensity target { id name }
      }
      eventsConnection(where: ${where()}) { aggregate { count { nodes } } }
    }`,
    answer: ({ events, eventsConnection }) => ({
      events: { totalCount: eventsConnection.aggregate.count.nodes, nodes: events.map(renamed) },
    }),
  },
  maps: {
    cypher: `${matched()}
      RETURN size(events) AS totalCount, COLLECT {
        UNWIND events[..20] AS e OPTIONAL MATCH (e)-[:TARGETS]->(t:Actor)
        RETURN {
          slug: e.id, date: e.date, code: e.code, quadClass: e.quadClass, intensity: e.intensity,
          target: CASE WHEN t IS NULL THEN null ELSE {slug: t.id, name: t.name} END
        }
        ORDER BY e.dateEarliest, e.id
      } AS nodes`,
    answer: ([events]) => ({ events }),
  },
  lists: {
    cypher: `${matched()}
      RETURN [size(events), COLLECT {
        UNWIND events[..20] AS e OPTIONAL MATCH (e)-[:TARGETS]->(t:Actor)
        RETURN [e.id, e.date, e.code, e.quadClass, e.intensity, t.id, t.name]
        ORDER BY e.dateEarliest, e.id
      }]`,
    answer: ([[totalCount, nodes]]) => ({ events: { totalCount, nodes: nodes.map(named) } }),
  },
};

function where() {
  return '{initiator: {some: {id: {eq: $initiator}}}, dateEarliest: {gte: $since, lt: $until}, dateLatest: {lt: $until}}';
}

/** Cypher that starts at the actor and collects its events. */
function matched() {
  return `MATCH (a:Actor {id: $initiator})
    WITH COLLECT {
      MATCH (a)-[:INITIATED]->(e:Event)
      WHERE $since <= e.dateEarliest < $until AND e.dateLatest < $until
      RETURN e ORDER BY e.dateEarliest, e.id
    } AS events`;
}

function renamed({ id, date, code, quadClass, intensity, target: [target] }) {
  return { slug: id, date, code, quadClass, intensity, target: target ? { slug: target.id, name: target.name } : null };
}

function named([slug, date, code, quadClass, intensity, target, name]) {
  return { slug, date, code, quadClass, intensity, target: target === null ? null : { slug: target, name } };
}
