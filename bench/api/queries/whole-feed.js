import { ends, named, peerSelection, renamed, rowAsList, rowAsMap, selection } from './event-rows.js';

/** The 20 newest events, with the total. */
export const wholeFeed = {
  name: 'whole-feed',
  title: 'whole feed, with total',
  samples: 'RETURN {} AS sample',
  document: `{ events(first: 20, orderBy: DATE_DESC) { totalCount nodes { ${selection} } } }`,
  neo4jGraphql: {
    document: `{
      events(limit: 20, sort: [{dateEarliest: DESC}, {id: DESC}]) { ${peerSelection} }
      eventsConnection { aggregate { count { nodes } } }
    }`,
    answer: ({ events, eventsConnection }) => ({
      events: { totalCount: eventsConnection.aggregate.count.nodes, nodes: events.map(renamed) },
    }),
  },
  maps: {
    cypher: `RETURN COUNT { MATCH (:Event) } AS totalCount, COLLECT { ${newest()} RETURN ${rowAsMap} ${newestFirst()} } AS nodes`,
    answer: ([events]) => ({ events }),
  },
  lists: {
    cypher: `RETURN [COUNT { MATCH (:Event) }, COLLECT { ${newest()} RETURN ${rowAsList} ${newestFirst()} }]`,
    answer: ([[totalCount, nodes]]) => ({ events: { totalCount, nodes: nodes.map(named) } }),
  },
};

function newest() {
  return `MATCH (e:Event) WHERE e.dateEarliest IS NOT NULL WITH e ${newestFirst()} LIMIT 20 ${ends}`;
}

function newestFirst() {
  return 'ORDER BY e.dateEarliest DESC, e.id DESC';
}
