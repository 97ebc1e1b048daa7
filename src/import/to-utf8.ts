/**
 * The bytes of a text as UTF-8 with LF line ends, as far as the first piece tells: UTF-16 by its byte order mark, and line ends of CR
 * alone. Other bytes are passed on as they are.
 */
export async function* toUtf8(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let convert: ((chunk: Buffer) => Buffer) | undefined;
  for await (const chunk of chunks) {
    convert ??= converterOf(chunk);
    yield convert(chunk);
  }
}

function converterOf(first: Buffer): (chunk: Buffer) => Buffer {
  const encoding = encodings.find(({ mark }) => first.subarray(0, 2).equals(mark));
  if (encoding === undefined) return isWithoutLineFeeds(first) ? withLineFeeds : (chunk) => chunk;
  const decoder = new TextDecoder(encoding.name);
  const decode = (chunk: Buffer) => Buffer.from(decoder.decode(chunk, { stream: true }));
  const isOfReturns = isWithoutLineFeeds(Buffer.from(new TextDecoder(encoding.name).decode(first)));
  return isOfReturns ? (chunk) => withLineFeeds(decode(chunk)) : decode;
}

const encodings = [
  { name: 'utf-16le', mark: Buffer.from([0xff, 0xfe]) },
  { name: 'utf-16be', mark: Buffer.from([0xfe, 0xff]) },
] as const;

function isWithoutLineFeeds(bytes: Buffer): boolean {
  return bytes.includes('\r') && !bytes.includes('\n');
}

function withLineFeeds(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte) => (byte === 0x0d ? 0x0a : byte)));
}
