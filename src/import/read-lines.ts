import { isUtf8 } from 'node:buffer';
import { fileBroken } from './errors.ts';

/** Consecutive lines of a file; a line that is not UTF-8 is undefined. */
export interface Lines {
  /** Number of the first line, from 1. */
  readonly first: number;
  readonly lines: readonly (string | undefined)[];
}

/** The lines of a file. Blank lines at its end are none. */
export async function* readLines(file: string, chunks: AsyncIterable<Buffer>, isLatin1 = false): AsyncIterable<Lines> {
  let blanks = 0;
  for await (const block of allLines(file, chunks, isLatin1)) {
    const first = block.first - blanks;
    const lines = blanks === 0 ? block.lines : [...Array.from({ length: blanks }, () => ''), ...block.lines];
    const end = lines.findLastIndex((line) => line !== '') + 1;
    blanks = lines.length - end;
    if (end > 0) yield { first, lines: blanks === 0 ? lines : lines.slice(0, end) };
  }
}

/**
 * Splits pieces of a file into lines. A piece is decoded as a whole, which is ten times as fast as line by line; only a piece with
 * invalid bytes is decoded line by line.
 */
async function* allLines(file: string, chunks: AsyncIterable<Buffer>, isLatin1: boolean): AsyncIterable<Lines> {
  let rest: Buffer = Buffer.alloc(0);
  let first = 1;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(newline) + 1;
    if (end === 0) {
      rest = Buffer.concat([rest, chunk]);
      if (rest.length > longest) throw fileBroken(`${file}:${first}`, 'a line is longer than 16 MiB');
      continue;
    }
    const whole = rest.length === 0 ? chunk.subarray(0, end) : Buffer.concat([rest, chunk.subarray(0, end)]);
    rest = chunk.subarray(end);
    const lines = linesOf(whole.subarray(0, -1), first === 1, isLatin1);
    yield { first, lines };
    first += lines.length;
  }
  if (rest.length > 0) yield { first, lines: linesOf(rest, first === 1, isLatin1) };
}

const newline = 0x0a;

/** The longest line; a longer one is not text. */
const longest = 16 * 1024 * 1024;

/** Decodes lines. The first of a file may begin with a byte order mark, which is removed. */
function linesOf(bytes: Buffer, isStart: boolean, isLatin1: boolean): readonly (string | undefined)[] {
  const start = isStart && bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
  const body = bytes.subarray(start);
  if (isLatin1 || isUtf8(body)) {
    const text = body.toString(isLatin1 ? 'latin1' : 'utf8');
    return text.includes('\r') ? text.split('\n').map(withoutReturn) : text.split('\n');
  }
  return piecesOf(body).map((piece) => (isUtf8(piece) ? withoutReturn(piece.toString('utf8')) : undefined));
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

function piecesOf(bytes: Buffer): readonly Buffer[] {
  const pieces: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
    pieces.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...pieces, bytes.subarray(start)];
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
