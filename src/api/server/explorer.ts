import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { projectFolder } from '../../kit/project-folder.ts';
import { type Page, zipPage } from './page.ts';

/** The files of the explorer by the path under which they are served; `/` is the page itself. */
export type Explorer = ReadonlyMap<string, Page>;

/** Where the build of `src/explorer/` lies. */
const built = new URL('dist/explorer/', projectFolder);

/** Reads and compresses the explorer. Without a build there is nothing to serve. */
export async function readExplorer(folder: URL = built): Promise<Explorer> {
  if (!existsSync(folder)) return new Map();
  const names = (await readdir(folder, { recursive: true })).filter((name) => extname(name) in types);
  return new Map(await Promise.all(names.map(async (name) => [pathOf(name), await readPart(folder, name)] as const)));
}

function pathOf(name: string): string {
  return name === 'index.html' ? '/' : `/explorer/${name}`;
}

async function readPart(folder: URL, name: string): Promise<Page> {
  return zipPage(await readFile(new URL(name, folder)), types[extname(name)] ?? 'text/plain', policy);
}

/** The kinds of file that are served. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Lets the page load its own files and ask this server, and nothing else. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
