import { createContext } from '../../../src/import/context.ts';
import type { Importer } from '../../../src/import/importer.ts';
import { onceForEachId } from '../../../src/import/once-for-each-id.ts';
import type { Outcome } from '../../../src/import/outcome.ts';
import { type AnyRecord, type RecordOf, recordNouns } from '../../../src/model/records.ts';
import { crosswalkOf } from './crosswalk-of.ts';

/** A row for a reader: the kind of its file, and the cells that matter. */
export type GivenRow = readonly [kind: string, cells: Readonly<Record<string, string>>];

/** What became of the rows of a set, and the records made of them. */
export interface ReadSet {
  readonly outcomes: readonly Outcome[];
  readonly records: readonly AnyRecord[];
  /** The records of a kind, each of which has the shape of its noun. */
  readonly of: <N extends AnyRecord['noun']>(noun: N) => readonly RecordOf<N>[];
}

/** Reads rows as an import into an empty graph does. Cells that are not given are empty. */
export function readSet(importer: Importer, rows: readonly GivenRow[]): ReadSet {
  const settings = { crosswalk: crosswalkOf(), existing: new Set<string>(), createUnknown: false };
  const { readers, last } = importer.open(createContext(importer, settings).context, []);
  const once = onceForEachId();
  const read = new Map(
    importer.files.flatMap((file) => {
      const reader = readers[file.kind];
      return reader === undefined ? [] : [[file.kind, once(file, reader)] as const];
    }),
  );
  const outcomes = rows.map(([kind, given], index) => {
    const file = importer.files.find((one) => one.kind === kind);
    const optional = file?.format.kind === 'delimited' ? (file.format.optional ?? []) : [];
    const columns = [...(file?.format.columns ?? []), ...optional];
    const blank = Object.fromEntries(columns.map((column) => [column, '']));
    return read.get(kind)?.({ file: `${kind}.csv`, line: index + 2, cells: { ...blank, ...given } });
  });
  const told = outcomes.filter((outcome) => outcome !== undefined);
  const records = [
    ...told.flatMap((outcome) => (outcome.became === 'used' ? outcome.records : [])),
    ...(last?.() ?? []),
  ];
  return { outcomes: told, records, of: (noun) => ofNoun(records, noun) };
}

/** The cast is true by the filter: a record of a noun is what stands beside its name. */
function ofNoun<N extends AnyRecord['noun']>(records: readonly AnyRecord[], noun: N): readonly RecordOf<N>[] {
  return records
    .filter((made) => made.noun === noun)
    .map(({ record }) => {
      recordNouns[noun].parse(record);
      return record as RecordOf<N>;
    });
}

/** What became of a row, in a word and its reason. */
export function wordOf(outcome: Outcome | undefined): string {
  if (outcome === undefined) return 'nothing';
  if (outcome.became === 'used') return 'used';
  if (outcome.became === 'rejected') return `rejected: ${outcome.issue.message}`;
  return `left out: ${outcome.reason}${outcome.name === undefined ? '' : ` (${outcome.name})`}`;
}
