import type { SeedError } from '../errors.ts';

/** The path from the list of a file to a value: `[3, 'offices', 0, 'since']`. */
export type Path = readonly (string | number)[];

/** A seed file that could be read, with the position of each value. */
export interface SeedFile {
  /** Without its extension. */
  readonly name: string;
  readonly entries: readonly unknown[];
  /** The position of a value, such as `seeds/stances.yaml:41:3`; for a missing value, that of its owner. */
  at(path: Path): string;
  /** The position of the key of a value. */
  atKey(path: Path): string;
}

/** A seeds folder: the files that could be read, and the issues of the others. */
export interface Seeds {
  readonly files: readonly SeedFile[];
  readonly issues: readonly SeedError[];
}
