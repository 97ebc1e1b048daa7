import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { answerIn, knock } from '../../../src/embedded/bolt.ts';

const version = Buffer.from([0, 0, 4, 5]);
const success = Buffer.from([0, 3, 0xb1, 0x70, 0xa0, 0, 0]);
const quiet = Buffer.from([0, 0]);

describe('answerIn', () => {
  test('waits for the second success, the one that follows the password', () => {
    expect(answerIn(Buffer.concat([version, success]))).toBeUndefined();
    expect(answerIn(Buffer.concat([version, success, quiet, success]))).toBe('accepted');
  });

  test('waits while a message is cut', () => {
    expect(answerIn(Buffer.concat([version, success, success.subarray(0, 4)]))).toBeUndefined();
  });

  test('tells a refused password from a server that is not ready', () => {
    expect(answerIn(Buffer.concat([version, success, failure('Neo.ClientError.Security.Unauthorized')]))).toBe(
      'refused',
    );
    expect(answerIn(Buffer.concat([version, failure('Neo.TransientError.General.DatabaseUnavailable')]))).toBe(
      'silent',
    );
  });
});

describe('knock', () => {
  test('takes another program for silence', async () => {
    expect(await knockAt((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))).toBe('silent');
  });

  test('takes a closed port for silence', async () => {
    expect(await knock(1, 'neo4j', 'password')).toBe('silent');
  });
});

function failure(code: string): Buffer {
  const message = Buffer.concat([Buffer.from([0xb1, 0x7f]), Buffer.from(code)]);
  return Buffer.concat([Buffer.from([0, message.length]), message, quiet]);
}

async function knockAt(answer: (socket: Socket) => void) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  try {
    return await knock(typeof address === 'object' && address !== null ? address.port : 0, 'neo4j', 'password');
  } finally {
    server.close();
  }
}
