import type { ServerResponse } from 'node:http';
import type { Admission } from '../admission.ts';

/** Sends the body of a response whose head was written. */
export type SendBytes = (response: ServerResponse, body: Buffer) => void;

/** Bytes that are written to a connection at a time. A body of no more is written at once. */
const PIECE_BYTES = 64 * 1024;

/** How slowly a client may read: how long it may take no piece, and how long a body may take. */
export interface ReadingPace {
  readonly stallMs: number;
  readonly bytesPerSecond: number;
}

const defaultPace: ReadingPace = { stallMs: 10_000, bytesPerSecond: 100_000 };

/**
 * Creates what sends bodies. A long one is written piece by piece as its client reads, so that a client that does not read costs one piece and
 * its share of the body; such a client is cut off. Bytes of the same body that wait for several clients count once.
 */
export function createSender({ hold }: Pick<Admission, 'hold'>, pace: ReadingPace = defaultPace): SendBytes {
  const held = new Map<Buffer, { clients: number; readonly release: () => void }>();
  const keep = (body: Buffer) => {
    const known = held.get(body) ?? { clients: 0, release: hold(body.length) };
    known.clients += 1;
    held.set(body, known);
    return () => {
      known.clients -= 1;
      if (known.clients > 0) return;
      held.delete(body);
      known.release();
    };
  };
  return (response, body) => {
    if (body.length <= PIECE_BYTES) {
      response.end(body);
      return;
    }
    response.once('close', keep(body));
    sendInPieces(response, body, pace);
  };
}

function sendInPieces(response: ServerResponse, body: Buffer, { stallMs, bytesPerSecond }: ReadingPace): void {
  const cut = () => response.destroy();
  const stalled = setTimeout(cut, stallMs);
  const overdue = setTimeout(cut, stallMs + (body.length / bytesPerSecond) * 1_000);
  response.once('close', () => {
    clearTimeout(stalled);
    clearTimeout(overdue);
  });
  let sent = 0;
  const sendMore = () => {
    stalled.refresh();
    while (sent < body.length) {
      const piece = body.subarray(sent, sent + PIECE_BYTES);
      sent += piece.length;
      if (sent >= body.length) response.end(piece);
      else if (!response.write(piece)) {
        response.once('drain', sendMore);
        return;
      }
    }
  };
  sendMore();
}
