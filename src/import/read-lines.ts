import { isUtf8 } from 'node:buffer';
import { fileBroken } from './errors.ts';

/** Consecutive lines of a file; a line that is not UTF-8 is undefined. */
export interface Lines {
  /** Number of the first line, from 1. */
  readonly first: number;
  readonly lines: readonly (string | undefined)[];
}

/**
 * Splits pieces of a file into lines; blank lines at its end are none. A piece is decoded as a whole, which is ten times as fast as line
 * by line; only a piece with invalid bytes is decoded line by line.
 */
export async function* readLines(file: string, chunks: AsyncIterable<Buffer>, isLatin1 = false): AsyncIterable<Lines> {
  let rest: Buffer[] = [];
  let length = 0;
  let next: Start = { line: 1, blanks: 0 };
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(newline) + 1;
    if (end === 0) {
      rest.push(chunk);
      length += chunk.length;
      if (length > longest) throw fileBroken(`${file}:${next.line}`, 'a line is longer than 16 MiB');
      continue;
    }
    const whole = length === 0 ? chunk.subarray(0, end) : Buffer.concat([...rest, chunk.subarray(0, end)]);
    rest = [chunk.subarray(end)];
    length = chunk.length - end;
    const lines = linesOf(whole.subarray(0, -1), next.line === 1, isLatin1);
    const ends = endOf(lines, next);
    if (ends.blanks < lines.length) yield block(lines, next, ends);
    next = ends;
  }
  if (length > 0) yield block(linesOf(Buffer.concat(rest), next.line === 1, isLatin1), next, { line: 0, blanks: 0 });
}

/** Where the next lines start, and the blank lines before them that were held back. */
interface Start {
  readonly line: number;
  readonly blanks: number;
}

/** Where lines end, and how many of them, and of those held back before, are blank at the end. */
function endOf(lines: Lines['lines'], { line, blanks }: Start): Start {
  const own = lines.length - 1 - lines.findLastIndex((text) => text !== '');
  return { line: line + lines.length, blanks: own === lines.length ? own + blanks : own };
}

/** Lines with the blank ones held back before them, and without those at their end. */
function block(lines: Lines['lines'], { line, blanks }: Start, { blanks: after }: Start): Lines {
  if (blanks === 0 && after === 0) return { first: line, lines };
  const whole = [...Array.from({ length: blanks }, () => ''), ...lines];
  return { first: line - blanks, lines: after === 0 ? whole : whole.slice(0, -after) };
}

const newline = 0x0a;

/** The longest line; a longer one is not text. */
const longest = 16 * 1024 * 1024;

/** Decodes lines. The first of a file may begin with a byte order mark, which is removed. */
function linesOf(bytes: Buffer, isStart: boolean, isLatin1: boolean): readonly (string | undefined)[] {
  const start = isStart && bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
  const body = bytes.subarray(start);
  const encoding = isUtf8(body) ? 'utf8' : isLatin1 ? 'latin1' : undefined;
  if (encoding !== undefined) {
    const text = body.toString(encoding);
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
