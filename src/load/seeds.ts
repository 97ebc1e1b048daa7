import type { SeedError } from '../errors.ts';

/** Steps from the list of a file down to a value: `[3, 'offices', 0, 'since']`. */
export type Path = readonly (string | number)[];

/** A seed file that could be read, and where each value in it stands. */
export interface SeedFile {
  /** Without its ending. */
  readonly name: string;
  readonly entries: readonly unknown[];
  /** Where a value stands, as `seeds/stances.yaml:41:3`; of a value that is missing, where its owner stands. */
  at(path: Path): string;
  /** Where the key of a value stands. */
  atKey(path: Path): string;
}

/** A seeds folder as text: the files that could be read, and what is wrong with the others. */
export interface Seeds {
  readonly files: readonly SeedFile[];
  readonly issues: readonly SeedError[];
}
