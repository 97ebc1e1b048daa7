import { queries } from '../api/queries/queries.js';
import { createReader, serve } from './serve.js';

/**
 * The limit: node:http and one hand-written Cypher per query, without GraphQL. The first argument is the form of the rows, `maps` or `lists`;
 * with `kept` as the second, the answer to each body is kept in memory and sent again.
 */
const [form = 'lists', keeping] = process.argv.slice(2);
const byPath = new Map(queries.map((query) => [`/${query.name}`, query[form]]));
const { read, close } = createReader();
const kept = new Map();

serve((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => void respond(request.url, Buffer.concat(chunks).toString(), response));
}, close);

async function respond(path, body, response) {
  try {
    send(response, 200, await (keeping === 'kept' ? keptAnswer(path, body) : answer(path, body)));
  } catch (error) {
    send(response, 500, JSON.stringify({ errors: [{ message: String(error) }] }));
  }
}

function keptAnswer(path, body) {
  const key = `${path} ${body}`;
  if (!kept.has(key))
    kept.set(
      key,
      answer(path, body).then((text) => Buffer.from(text)),
    );
  return kept.get(key);
}

async function answer(path, body) {
  const query = byPath.get(path);
  const records = await read(query.cypher, JSON.parse(body));
  return JSON.stringify({ data: query.answer(records.map(rowOf)) });
}

/** The value of a row with one column, or an object of all columns. */
function rowOf(record) {
  return record.keys.length === 1 ? record.get(0) : record.toObject();
}

function send(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
