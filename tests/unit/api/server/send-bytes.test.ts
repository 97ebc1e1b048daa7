import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createAdmission } from '../../../../src/api/admission.ts';
import { createSender } from '../../../../src/api/server/send-bytes.ts';

const body = Buffer.alloc(6_000_000, 'a');

let server: Server | undefined;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const one of sockets.splice(0)) one.destroy();
  server?.closeAllConnections();
  server?.close();
});

/** Serves the body to everyone; tells how many bytes wait. */
async function serve(pace?: Parameters<typeof createSender>[1], content: () => Buffer = () => body) {
  let held = 0;
  const hold = (bytes: number) => {
    held += bytes;
    return () => {
      held -= bytes;
    };
  };
  const send = createSender({ hold }, pace);
  server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Length': body.length });
    send(response, content());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // A server on a port has an address of this form.
  return { url: `http://127.0.0.1:${port}`, port, heldBytes: () => held };
}

/** Asks and never reads. */
async function askWithoutReading(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  await once(socket, 'connect');
  socket.pause();
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  return socket;
}

async function until(isSo: () => boolean): Promise<void> {
  for (let at = 0; at < 500 && !isSo(); at += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isSo()).toBe(true);
}

describe('createSender', () => {
  test('sends a long body whole to a client that reads', async () => {
    const { url, heldBytes } = await serve();
    expect(Buffer.from(await (await fetch(url)).arrayBuffer()).equals(body)).toBe(true);
    await until(() => heldBytes() === 0);
  });

  test('cuts clients off that do not read, and lets go of their bytes', async () => {
    const { port, heldBytes } = await serve({ stallMs: 300, bytesPerSecond: 1e9 }, () => Buffer.from(body));
    await Promise.all(Array.from({ length: 60 }, () => askWithoutReading(port)));
    await until(() => heldBytes() > 0);
    await until(() => heldBytes() === 0);
  });

  test('buffers one piece of a body for such a client, not all of it', async () => {
    const { port } = await serve();
    let buffered = 0;
    server?.on('request', (_, response) => {
      setTimeout(() => {
        buffered = response.writableLength + (response.socket?.writableLength ?? 0);
      }, 200);
    });
    await askWithoutReading(port);
    await until(() => buffered > 0);
    expect(buffered).toBeLessThan(400_000);
  });

  test('cuts off one that reads a little now and then', async () => {
    const { port, heldBytes } = await serve({ stallMs: 400, bytesPerSecond: 20_000_000 });
    const socket = await askWithoutReading(port);
    const reading = setInterval(() => {
      socket.resume();
      socket.pause();
    }, 100);
    await until(() => heldBytes() > 0);
    await until(() => heldBytes() === 0);
    clearInterval(reading);
  });

  test('counts bytes that several clients wait for once', async () => {
    const { port, heldBytes } = await serve();
    await Promise.all(Array.from({ length: 20 }, () => askWithoutReading(port)));
    await until(() => heldBytes() > 0);
    expect(heldBytes()).toBe(body.length);
  });

  test('keeps large requests out until what waits has been cut off', async () => {
    const admission = createAdmission({ values: 1_000_000, bytes: 10_000_000 });
    const hold = admission.hold;
    const send = createSender({ hold }, { stallMs: 300, bytesPerSecond: 1e9 });
    server = createServer((_, response) => send(response, Buffer.from(body)));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo; // A server on a port has an address of this form.
    await Promise.all([askWithoutReading(port), askWithoutReading(port)]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { signal } = new AbortController();
    const began = performance.now();
    await admission.enter(20_000, signal);
    expect(performance.now() - began).toBeGreaterThan(50);
    await admission.enter(10, signal);
  });
});
