import assert from 'node:assert';
import { post } from './post.js';

/**
 * Sends a query with each of its samples to every server, and gives the requests with the length of each response. Throws where two servers
 * differ after their names are mapped. A server is skipped if a request takes over 15 seconds twice; the first time Neo4j may have to plan.
 */
export async function verify(query, samples, servers) {
  const asked = [];
  for (const server of servers.filter(({ has = () => true }) => has(query)))
    asked.push({ server, answers: await answersOf(server, query, samples) });
  const [first, ...others] = asked.filter(({ answers }) => answers !== undefined);
  for (const other of others) for (const at of samples.keys()) expectSame(query, samples[at], at, first, other);
  return { asked: asked.map(withoutData), isEmpty: first?.answers.every(({ data }) => isEmpty(data)) ?? true };
}

async function answersOf(server, query, samples) {
  const ask = async (document, variables) =>
    dataOf(server, await post(server.port, { path: '/graphql', body: JSON.stringify({ query: document, variables }) }));
  const answers = [];
  for (const variables of await server.variables(query, samples, ask)) {
    const request = server.request(query, variables);
    const answer = (await post(server.port, request)) ?? (await post(server.port, request));
    if (answer === undefined) return undefined;
    const data = server.data(dataOf(server, answer), query);
    answers.push({ ...request, length: Buffer.byteLength(answer.text), data: query.comparable?.(data) ?? data });
  }
  return answers;
}

function dataOf({ name }, { status, text }) {
  const { data, errors } = JSON.parse(text);
  if (status === 200 && errors === undefined) return data;
  throw new Error(`The server "${name}" answered ${status}: ${text.slice(0, 1_000)}`);
}

function expectSame(query, sample, at, first, other) {
  try {
    assert.deepStrictEqual(other.answers[at].data, first.answers[at].data);
  } catch (error) {
    const both = `"${other.server.name}" and "${first.server.name}"`;
    throw new Error(`${both} differ in "${query.name}" with ${JSON.stringify(sample)}: ${error.message}`);
  }
}

function withoutData({ server, answers }) {
  return { server, requests: answers?.map(({ path, body, length }) => ({ path, body, length })) };
}

/** Whether an answer is empty: no text, and no number but 0. */
function isEmpty(value) {
  if (typeof value !== 'object' || value === null) return value === null || value === 0;
  return Object.values(value).every(isEmpty);
}
