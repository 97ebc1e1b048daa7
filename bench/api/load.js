import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';

/**
 * The load generator, in a process of its own. A message gives the port, the requests, the number of connections and the duration; the reply
 * has the number of responses, the median and 99th percentile of the latency, and the first unexpected response. Each connection sends one
 * request after the other. HTTP is written and read on plain sockets, so that the generator takes little CPU from the servers.
 */
process.on('message', (order) => void run(order).then((result) => process.send(result)));
process.on('disconnect', () => process.exit());

async function run({ port, requests, connections, milliseconds }) {
  const state = {
    requests: requests.map(({ path, body, length }) => ({ bytes: bytesOf(port, path, body), length })),
    ...{ next: 0, times: [], wrong: undefined, end: performance.now() + milliseconds },
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, () => keepAsking(port, state)));
  const { times, wrong } = state;
  return { milliseconds: performance.now() - began, count: times.length, ...percentiles(times), wrong };
}

/** The bytes of one request. */
function bytesOf(port, path, body) {
  const head = `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\naccept: application/json\r\n`;
  return Buffer.from(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

/** Sends requests over one connection until the time is up. */
function keepAsking(port, state) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.setNoDelay(true);
    let received = Buffer.alloc(0);
    let sent;
    let at = 0;
    const ask = () => {
      if (performance.now() >= state.end || state.wrong !== undefined) return socket.end();
      sent = state.requests[state.next++ % state.requests.length];
      at = performance.now();
      socket.write(sent.bytes);
    };
    socket.on('connect', ask);
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const response = responseIn(received);
      if (response === undefined) return;
      state.times.push(performance.now() - at);
      if (response.status !== 200 || (sent.length !== undefined && response.length !== sent.length))
        state.wrong ??= received.toString().slice(0, 1_000);
      received = Buffer.alloc(0);
      ask();
    });
    socket.on('error', (error) => (state.wrong ??= String(error)));
    socket.on('close', resolve);
  });
}

/** The status and content length of a response; undefined until all of it has arrived. */
function responseIn(bytes) {
  const head = bytes.indexOf('\r\n\r\n');
  if (head < 0) return undefined;
  const text = bytes.latin1Slice(0, head);
  const status = Number(text.slice(9, 12));
  const length = /^content-length: *(\d+)/im.exec(text)?.[1];
  if (length === undefined) return bytes.latin1Slice(-5) === '0\r\n\r\n' ? { status } : undefined;
  return bytes.length >= head + 4 + Number(length) ? { status, length: Number(length) } : undefined;
}

function percentiles(times) {
  const sorted = Float64Array.from(times).sort();
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
  return { p50: at(0.5), p99: at(0.99) };
}
