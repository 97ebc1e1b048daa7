import { posix } from 'node:path';
import type { Texts } from './sources.ts';

/** One file names another, or a package. */
export interface Import {
  readonly from: string;
  /** A path from the folder of the project, or the name of a package. */
  readonly to: string;
}

/** Every import and re-export of some texts, those made while running included. */
export function importsOf(texts: Texts): readonly Import[] {
  return [...texts].flatMap(([from, text]) =>
    [...text.matchAll(specifier)].map(([, static_, late]) => ({ from, to: resolve(from, static_ ?? late ?? '') })),
  );
}

/** What stands behind `from` or a bare `import`, or in the brackets of a late one. */
const specifier = /^(?:import|export)\b[^'"`;]*?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** The path that a specifier means; the name of a package stays as it is. */
function resolve(from: string, to: string): string {
  return to.startsWith('.') ? posix.join(posix.dirname(from), to) : to;
}

/** The room of a file: its folder below `src/`, or the file itself where it lies there. */
export function roomOf(path: string): string {
  return /^src\/([^/]+)/.exec(path)?.[1] ?? path;
}
