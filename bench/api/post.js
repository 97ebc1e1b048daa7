import { request } from 'node:http';

const patienceMs = 15_000;

/** Sends one request to a local server and gives its response, or undefined after 15 seconds without one. */
export function post(port, { path, body }) {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    'content-length': Buffer.byteLength(body),
  };
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method: 'POST', headers, agent: false }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString() }));
    });
    sent.setTimeout(patienceMs, () => {
      resolve(undefined);
      sent.destroy();
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
