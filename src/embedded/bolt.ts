import { connect } from 'node:net';

/** What the port says to a user and a password; silent is whatever is no Neo4j that is ready. */
export type Answer = 'accepted' | 'refused' | 'silent';

/**
 * Greets whatever listens on a port of 127.0.0.1 in Bolt 5.4 to 5.1 and shows the password.
 * Two messages are all that is needed, so this room can wait for its server without a driver.
 */
export function knock(port: number, username: string, password: string): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let heard = Buffer.alloc(0);
    const finish = (answer: Answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(3_000, () => finish('silent'));
    socket.once('error', () => finish('silent'));
    socket.once('close', () => finish('silent'));
    socket.once('connect', () => socket.write(Buffer.concat([handshake, hello, logon(username, password)])));
    socket.on('data', (chunk) => {
      heard = Buffer.concat([heard, chunk]);
      const answer = answerIn(heard);
      if (answer !== undefined) finish(answer);
    });
  });
}

/** What the bytes heard so far amount to; undefined while more must come. Four bytes of version come first. */
export function answerIn(heard: Buffer): Answer | undefined {
  const messages = messagesIn(heard.subarray(4));
  const failure = messages.find((message) => message[1] === 0x7f);
  if (failure !== undefined) return failure.includes('Neo.ClientError.Security') ? 'refused' : 'silent';
  return messages.length >= 2 ? 'accepted' : undefined;
}

/** Bolt cuts a message into chunks, each after its size in two bytes, and ends it by a chunk of size 0. */
function messagesIn(bytes: Buffer): readonly Buffer[] {
  const messages: Buffer[] = [];
  let message = Buffer.alloc(0);
  let at = 0;
  while (at + 2 <= bytes.length) {
    const size = bytes.readUInt16BE(at);
    if (at + 2 + size > bytes.length) break;
    if (size > 0) message = Buffer.concat([message, bytes.subarray(at + 2, at + 2 + size)]);
    if (size === 0 && message.length > 0) {
      messages.push(message);
      message = Buffer.alloc(0);
    }
    at += 2 + size;
  }
  return messages;
}

/** The mark of Bolt and the versions that are spoken: 5.4 and three below it. */
const handshake = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 3, 4, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

const hello = framed(
  Buffer.concat([
    Buffer.from([0xb1, 0x01, 0xa2]),
    text('user_agent'),
    text('entente'),
    text('bolt_agent'),
    Buffer.from([0xa1]),
    text('product'),
    text('entente'),
  ]),
);

function logon(username: string, password: string): Buffer {
  const fields = ['scheme', 'basic', 'principal', username, 'credentials', password];
  return framed(Buffer.concat([Buffer.from([0xb1, 0x6a, 0xa3]), ...fields.map(text)]));
}

function framed(message: Buffer): Buffer {
  const size = Buffer.alloc(2);
  size.writeUInt16BE(message.length);
  return Buffer.concat([size, message, Buffer.from([0, 0])]);
}

/** A text of at most 255 bytes, which the names and the password here are. */
function text(value: string): Buffer {
  const bytes = Buffer.from(value, 'utf8');
  return Buffer.concat([Buffer.from([0xd0, bytes.length]), bytes]);
}
