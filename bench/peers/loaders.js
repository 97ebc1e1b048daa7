import DataLoader from 'dataloader';
import neo4j from 'neo4j-driver';

/** For each link the pattern from `n`, the node of an id, and what a row of it is, in order. */
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

/** The loaders of one request: for each link a DataLoader, one for each size of page, and the lists of events. */
export function createLoaders(read) {
  const made = Object.fromEntries(Object.entries(links).map(([name, link]) => [name, bySize(read, link)]));
  return {
    ...made,
    events: (question) => events(read, question),
    eventCount: (question) => eventCount(read, question),
  };
}

function bySize(read, link) {
  const made = new Map();
  return (first) => {
    if (!made.has(first)) made.set(first, new DataLoader((ids) => rowsOf(read, link, ids, first), { cache: true }));
    return made.get(first);
  };
}

/** The rows of many nodes by one Cypher. */
async function rowsOf(read, { label, match, row, order }, ids, first) {
  const limit = first === null ? '' : 'LIMIT $first';
  const rows = `COLLECT { ${match && `MATCH ${match}`} RETURN ${row} AS row ${order ? `ORDER BY ${order}` : ''} ${limit} }`;
  const cypher = `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id, ${rows} AS rows`;
  const records = await read(cypher, { ids, ...(first !== null && { first: neo4j.int(first) }) });
  const byId = new Map(records.map((record) => [record.get('id'), record.get('rows')]));
  return ids.map((id) => byId.get(id) ?? []);
}

async function events(read, question) {
  const direction = question.orderBy === 'DATE_DESC' ? 'DESC' : 'ASC';
  const cypher = `${found(question)} RETURN e {.*} AS row ORDER BY e.dateEarliest ${direction}, e.id ${direction} LIMIT $first`;
  return (await read(cypher, parametersOf(question))).map((record) => record.get('row'));
}

async function eventCount(read, question) {
  const [record] = await read(`${found(question)} RETURN count(e) AS count`, parametersOf(question));
  return record.get('count');
}

/** The Cypher that finds the events that are asked for. */
function found({ where, after }) {
  if (where)
    return `MATCH (a:Actor)-[:INITIATED]->(e:Event)
      WHERE a.id IN $ids AND $since <= e.dateEarliest < $until AND e.dateLatest < $until`;
  if (after) return 'MATCH (e:Event) WHERE e.dateEarliest <= $date AND (e.dateEarliest < $date OR e.id < $id)';
  return 'MATCH (e:Event) WHERE e.dateEarliest IS NOT NULL';
}

function parametersOf({ where, after, first }) {
  const [date, id = ''] = (after ?? '').split(' ');
  return { ids: where?.initiator.ids, ...where?.date.during, date, id, first: neo4j.int(first) };
}
