/** The agreement of two states in all recorded votes. */
export const agreementOfPair = {
  name: 'agreement-of-pair',
  title: 'agreement of a pair',
  samples: `${members(5)} UNWIND members AS a UNWIND members AS b WITH a, b WHERE a < b RETURN {a: a, b: b} AS sample`,
  document: 'query ($a: ID!, $b: ID!) { voting(actors: [$a, $b]) { windows { cells { rollCalls value } } } }',
  maps: {
    cypher: `${shared('b:Actor {id: $b}')} RETURN {rollCalls: count(*), value: ${agreement()}} AS cell`,
    answer: (cells) => votingOf(cells.filter(({ rollCalls }) => rollCalls > 0)),
  },
  lists: {
    cypher: `${shared('b:Actor {id: $b}')} RETURN [count(*), ${agreement()}]`,
    answer: ([[rollCalls, value]]) => votingOf(rollCalls > 0 ? [{ rollCalls, value }] : []),
  },
  comparable: rounded,
};

/** The agreement of one state with every other. */
export const agreementWithAll = {
  name: 'agreement-with-all',
  title: 'agreement of one with all',
  samples: `${members(3)} UNWIND members AS a RETURN {a: a} AS sample`,
  document: 'query ($a: ID!) { voting(actors: [$a], with: ALL) { windows { cells { b { slug } rollCalls value } } } }',
  maps: {
    cypher: `${shared('b:Actor')} WITH b.id AS id, count(*) AS rollCalls, ${agreement()} AS value
      RETURN {b: {slug: id}, rollCalls: rollCalls, value: value} AS cell`,
    answer: votingOf,
  },
  lists: {
    cypher: `${shared('b:Actor')} WITH b.id AS id, count(*) AS rollCalls, ${agreement()} AS value
      RETURN [id, rollCalls, value]`,
    answer: (rows) => votingOf(rows.map(([slug, rollCalls, value]) => ({ b: { slug }, rollCalls, value }))),
  },
  comparable: rounded,
};

/** The ids of the states with the most votes, for the samples. */
function members(count) {
  return `MATCH (a:State) WITH a ORDER BY COUNT { (a)-[:VOTED]->() } DESC, a.id LIMIT ${count} WITH collect(a.id) AS members`;
}

function shared(other) {
  return `MATCH (a:Actor {id: $a})-[v:VOTED]->(r:RollCall)<-[w:VOTED]-(${other}) WHERE r.dateEarliest IS NOT NULL`;
}

/** The mean of 1 - distance, with yes at 0, abstain at 0.5 and no at 1. */
function agreement() {
  const place = (vote) => `CASE ${vote}.choice WHEN 'yes' THEN 0.0 WHEN 'abstain' THEN 0.5 ELSE 1.0 END`;
  return `avg(1 - abs(${place('v')} - ${place('w')}))`;
}

function votingOf(cells) {
  return { voting: { windows: cells.length === 0 ? [] : [{ cells }] } };
}

/** Cells sorted by actor, with values rounded to nine digits. */
function rounded({ voting: { windows } }) {
  return windows.map(({ cells }) =>
    cells
      .filter(({ rollCalls }) => rollCalls > 0)
      .map(({ b, rollCalls, value }) => `${b?.slug ?? ''} ${rollCalls} ${value.toFixed(9)}`)
      .toSorted(),
  );
}
