import type { Delimited, FileKind } from './importer.ts';

/** Optional settings of a file. */
type Traits = Partial<Pick<FileKind, 'needed' | 'isChecked' | 'id'>> &
  Pick<Delimited, 'missing' | 'neverMissing'> & { readonly holds?: string };

/** A CSV file with a header that a data set has once, recognised by its name. */
export function csvFile(
  kind: string,
  name: string,
  columns: readonly string[],
  { holds, needed = false, missing = [], neverMissing = [], ...traits }: Traits = {},
): FileKind {
  return {
    kind,
    what: holds === undefined ? name : `${name}, ${holds}`,
    named: new RegExp(`(?:^|/)${name.replaceAll('.', '\\.')}$`),
    format: { kind: 'delimited', delimiter: ',', quoted: true, header: true, columns, missing, neverMissing },
    needed,
    ...traits,
  };
}
