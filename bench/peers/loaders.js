import DataLoader from 'dataloader';
import neo4j from 'neo4j-driver';

/** The links: the pattern from a node `n`, the row it returns, and the order of the rows. */
const links = {
  actorById: { label: 'Actor', match: '', row: 'n {.*}' },
  pactById: { label: 'Pact', match: '', row: 'n {.*}' },
  propositionById: { label: 'Proposition', match: '', row: 'n {.*}' },
  statementById: { label: 'Statement', match: '', row: 'n {.*}' },
  stancesOfActor: { label: 'Actor', match: '(n)-[:HOLDS]->(s:Stance)', row: 's {.*}', order: 's.dateEarliest, s.id' },
  stancesOnProposition: {
    ...{ label: 'Proposition', match: '(n)<-[:ABOUT]-(s:Stance)' },
    ...{ row: 's {.*}', order: 's.dateEarliest, s.id' },
  },
  statements: {
    ...{ label: 'Proposition', match: '(n)<-[:ABOUT]-(s:Statement)' },
    ...{ row: 's {.*}', order: 's.dateEarliest, s.id' },
  },
  actorOfStance: { label: 'Stance', match: '(n)<-[:HOLDS]-(a:Actor)', row: 'a {.*}' },
  proposition: { label: 'Stance', match: '(n)-[:ABOUT]->(p:Proposition)', row: 'p {.*}' },
  actorOfStatement: { label: 'Statement', match: '(n)-[:ON_BEHALF_OF]->(a:Actor)', row: 'a {.*}' },
  replies: {
    ...{ label: 'Statement', match: '(n)<-[r:RESPONDS_TO]-(s:Statement)' },
    ...{ row: '{kind: r.kind, reply: s {.*}}', order: 's.dateEarliest, r.id' },
  },
  parties: {
    ...{ label: 'Pact', match: '(n)<-[r:PARTY_TO]-(a:Actor)' },
    ...{ row: '{role: r.role, actor: a {.*}}', order: 'r.id' },
  },
  obligations: { label: 'Pact', match: '(n)-[:IMPOSES]->(o:Obligation)', row: 'o {.*}', order: 'o.id' },
  sources: { label: 'Pact', match: '(n)-[:CITES]->(s:Source)', row: 's {.*}', order: 's.id' },
  initiator: { label: 'Event', match: '(n)<-[:INITIATED]-(a:Actor)', row: 'a {.*}' },
  target: { label: 'Event', match: '(n)-[:TARGETS]->(a:Actor)', row: 'a {.*}' },
};

/** The loaders of one request: a DataLoader per link and page size, and the lists of events. */
export function createLoaders(read) {
  const made = Object.fromEntries(Object.entries(links).map(([name, link]) => [name, bySize(read, link)]));
  return {
    ...made,
    events: (page) => events(read, page),
    eventCount: (page) => eventCount(read, page),
  };
}

function bySize(read, link) {
  const made = new Map();
  return (first) => {
    if (!made.has(first)) made.set(first, new DataLoader((ids) => rowsOf(read, link, ids, first), { cache: true }));
    return made.get(first);
  };
}

/** Reads the rows of many nodes with one Cypher. */
async function rowsOf(read, { label, match, row, order }, ids, first) {
  const limit = first === null ? '' : 'LIMIT $first';
  const rows = `COLLECT { ${match && `MATCH ${match}`} RETURN ${row} AS row ${order ? `ORDER BY ${order}` : ''} ${limit} }`;
  const cypher = `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id, ${rows} AS rows`;
  const records = await read(cypher, { ids, ...(first !== null && { first: neo4j.int(first) }) });
  const byId = new Map(records.map((record) => [record.get('id'), record.get('rows')]));
  return ids.map((id) => byId.get(id) ?? []);
}

async function events(read, page) {
  const direction = page.orderBy === 'DATE_DESC' ? 'DESC' : 'ASC';
  const cypher = `${matched(page)} RETURN e {.*} AS row ORDER BY e.dateEarliest ${direction}, e.id ${direction} LIMIT $first`;
  return (await read(cypher, parametersOf(page))).map((record) => record.get('row'));
}

async function eventCount(read, page) {
  const [record] = await read(`${matched(page)} RETURN count(e) AS count`, parametersOf(page));
  return record.get('count');
}

/** Cypher that matches the events of a page. */
function matched({ where, after }) {
  if (where)
    return `MATCH (a:Actor)-[:INITIATED]->(e:Event)
      WHERE a.id IN $ids AND $since <= e.dateEarliest < $before AND e.dateLatest < $before`;
  if (after) return 'MATCH (e:Event) WHERE e.dateEarliest <= $date AND (e.dateEarliest < $date OR e.id < $id)';
  return 'MATCH (e:Event) WHERE e.dateEarliest IS NOT NULL';
}

function parametersOf({ where, after, first }) {
  const [date, id = ''] = (after ?? '').split(' ');
  return { ids: where?.initiator.ids, ...where?.date.during, date, id, first: neo4j.int(first) };
}
