import { open, stat } from 'node:fs/promises';
import type { SeedError } from '../errors.ts';
import { byteOrderMark, controlCharacter, fileTooLarge, fileUnusable, notUtf8, tab } from './errors.ts';

/** More than ten times the largest curated file. Larger files are made by machines and need an importer. */
const largestFile = 1024 * 1024;

/** The text of a file, or its issues. With neither the file does not exist. */
export interface ReadText {
  readonly text?: string;
  readonly issues: readonly SeedError[];
}

/** Reads a plain UTF-8 file of bounded size. Pipes and devices are refused unread: reading them might never end. */
export async function readText(url: URL, shown: string): Promise<ReadText> {
  try {
    const found = await stat(url);
    if (!found.isFile()) return { issues: [fileUnusable(shown, 'it is not a regular file')] };
    if (found.size > largestFile) return { issues: [fileTooLarge(shown, found.size, largestFile)] };
    return textOf(await bytesOf(url, found.size), shown);
  } catch (cause) {
    if (isAbsent(cause)) return { issues: [] };
    return { issues: [fileUnusable(shown, reasonOf(cause), cause)] };
  }
}

/** Reads no more than the size that was checked, even if the file grows meanwhile. */
async function bytesOf(url: URL, size: number): Promise<Uint8Array> {
  const handle = await open(url);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(size), 0, size, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function textOf(bytes: Uint8Array, shown: string): ReadText {
  const text = decoded(bytes);
  if (text === undefined) return { issues: [notUtf8(`${shown}:${positionOfBadByte(bytes)}`)] };
  if (text.startsWith('\uFEFF')) return { issues: [byteOrderMark(`${shown}:1:1`)] };
  const issues = text.split('\n').flatMap((line, index) => {
    const column = line.search(invisible);
    if (column < 0) return [];
    const at = `${shown}:${index + 1}:${column + 1}`;
    return line[column] === '\t' ? [tab(at)] : [controlCharacter(at, line.charCodeAt(column))];
  });
  return issues.length > 0 ? { issues: issues.slice(0, 20) } : { text, issues };
}

/** Tabs and control characters; a carriage return may end a line. */
const invisible = /(?!\r$|\u0085)\p{Cc}/u;

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A line feed is never part of a longer UTF-8 character, so lines can be tried one by one. */
function positionOfBadByte(bytes: Uint8Array): string {
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    const piece = bytes.subarray(start, end);
    if (decoded(piece) === undefined) return `${line}:${new TextDecoder().decode(piece).indexOf('\uFFFD') + 1}`;
    start = end + 1;
  }
  return '1:1';
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
