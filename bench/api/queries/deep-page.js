import { ends, named, peerSelection, renamed, rowAsList, rowAsMap, selection } from './event-rows.js';

const depth = 5_000;
const pages = 10;

/** A page of 20 events after the 5,000 newest. */
export const deepPage = {
  name: 'deep-page',
  title: `page ${depth.toLocaleString('en')} deep`,
  samples: `CALL () {
      MATCH (e:Event) WHERE e.dateEarliest IS NOT NULL
      WITH e ORDER BY e.dateEarliest DESC, e.id DESC SKIP ${depth} LIMIT ${pages}
      RETURN collect({date: e.dateEarliest, id: e.id}) AS rows
    }
    UNWIND CASE rows WHEN [] THEN [{date: '9999-12-31', id: ''}] ELSE rows END AS sample RETURN sample`,
  document: `query ($after: String) { events(first: 20, after: $after, orderBy: DATE_DESC) { nodes { ${selection} } } }`,
  variables: withCursors,
  dataLoaderVariables: (samples) => samples.map(({ date, id }) => ({ after: `${date} ${id}` })),
  neo4jGraphql: {
    document: `query ($offset: Int!) {
      events(limit: 20, offset: $offset, sort: [{dateEarliest: DESC}, {id: DESC}]) { ${peerSelection} }
    }`,
    variables: (samples) => samples.map((_, at) => ({ offset: depth + at + 1 })),
    answer: ({ events }) => ({ events: { nodes: events.map(renamed) } }),
  },
  maps: {
    cypher: `${page()} RETURN ${rowAsMap} AS node ${newestFirst()}`,
    answer: (nodes) => ({ events: { nodes } }),
  },
  lists: {
    cypher: `${page()} RETURN ${rowAsList} ${newestFirst()}`,
    answer: (rows) => ({ events: { nodes: rows.map(named) } }),
  },
};

function page() {
  return `MATCH (e:Event)
    WHERE e.dateEarliest <= $date AND (e.dateEarliest < $date OR e.id < $id)
    WITH e ${newestFirst()} LIMIT 20 ${ends}`;
}

function newestFirst() {
  return 'ORDER BY e.dateEarliest DESC, e.id DESC';
}

/** The cursors of entente for the samples, found by paging through the feed. */
async function withCursors(samples, ask) {
  const cursors = [];
  let after = null;
  while (cursors.length < depth + pages) {
    const { events } = await ask(document, { after });
    cursors.push(...events.edges.map(({ cursor }) => cursor));
    after = cursors.at(-1);
    if (!events.pageInfo.hasNextPage) break;
  }
  return samples.map((_, at) => ({ after: cursors[depth + at] ?? null }));
}

const document =
  'query ($after: String) { events(first: 500, after: $after, orderBy: DATE_DESC) { edges { cursor } pageInfo { hasNextPage } } }';
