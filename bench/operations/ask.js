import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks nginx the same question all the time, four times a second on each of two connections, and prints every answer as a line of JSON: its status, the
 * version of the seeds, and a name as Neo4j and as the graph in memory have it.
 */
const [certificate, password] = process.argv.slice(2);
const site = 'graph.example.org';
const query =
  '{ datasets { slug version } pact(by: { id: "us-japan-security-1960" }) { name } neighbourhood(ids: ["Pact:us-japan-security-1960"], first: 1) { starts { caption } } }';
const agent = new Agent({ keepAlive: true, maxSockets: 2, ca: readFileSync(certificate), servername: site });
const headers = {
  host: site,
  'content-type': 'application/json',
  authorization: `Basic ${Buffer.from(`anna:${password}`).toString('base64')}`,
};

await Promise.all([askAllAlong(), askAllAlong()]);

async function askAllAlong() {
  for (;;) {
    process.stdout.write(`${JSON.stringify(await ask().then(told, failed))}\n`);
    await sleep(250);
  }
}

function told({ status, text }) {
  const { data, errors } = status === 200 ? JSON.parse(text) : {};
  if (data === undefined || errors !== undefined) return { status, text };
  const { version } = data.datasets.find(({ slug }) => slug === 'curated');
  return { status, version, name: data.pact.name, inMemory: data.neighbourhood.starts[0].caption };
}

function failed({ message }) {
  return { status: null, text: message };
}

function ask() {
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: '127.0.0.1', path: '/graphql', method: 'POST', headers, timeout: 60_000 });
    sent.on('response', (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode, text }));
      response.on('error', reject);
    });
    sent.on('timeout', () => sent.destroy(new Error('no answer for 60 s')));
    sent.on('error', reject);
    sent.end(JSON.stringify({ query }));
  });
}
