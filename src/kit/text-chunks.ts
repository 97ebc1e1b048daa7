/** Letters of a chunk, about. */
const CHUNK = 64 * 1024;

/** Joins small pieces of text into chunks, so that a stream has few of them to hand on. The last one comes when all pieces have been read. */
export async function* textChunks(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let waiting: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < CHUNK) continue;
    yield waiting.join('');
    [waiting, length] = [[], 0];
  }
  yield waiting.join('');
}
