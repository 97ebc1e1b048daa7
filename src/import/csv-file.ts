import type { FileKind } from './importer.ts';

/** What a file may have beside its columns: words that follow its name, and what the set says of it. */
type Traits = Partial<Pick<FileKind, 'needed' | 'isChecked'>> & { readonly holds?: string };

/** A file that a set has once, known by its name: cells between commas under a header, quoted where they need it. */
export function csvFile(
  kind: string,
  name: string,
  columns: readonly string[],
  { holds, needed = false, ...traits }: Traits = {},
): FileKind {
  return {
    kind,
    what: holds === undefined ? name : `${name}, ${holds}`,
    named: new RegExp(`(?:^|/)${name.replaceAll('.', '\\.')}$`),
    format: { kind: 'delimited', delimiter: ',', quoted: true, header: true, columns },
    needed,
    ...traits,
  };
}
