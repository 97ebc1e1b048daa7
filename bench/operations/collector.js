import { createServer } from 'node:http';

/** Takes traces on the port of a collector, and prints a line for each lot that arrives. */
createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    process.stdout.write(`${request.method} ${request.url}\n`);
    response.setHeader('content-type', 'application/json').end('{}');
  });
}).listen(4318, '127.0.0.1');
