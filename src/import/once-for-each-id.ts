import { memoize } from '../kit/memoize.ts';
import { idRepeated } from './errors.ts';
import type { FileKind, Row } from './importer.ts';
import { leftOut, type Outcome, rejected, repeated } from './outcome.ts';
import { createRepeats } from './repeats.ts';

/** Wraps readers of rows with ids: a row that repeats a used one is left out, and rejected if any other cell differs. */
export function onceForEachId(): (kind: FileKind, reader: Reader) => Reader {
  const repeatsOf = memoize((_columns: string) => createRepeats());
  return ({ id: given }, reader) => {
    if (given === undefined) return reader;
    const columns = typeof given === 'string' ? [given] : given;
    const column = columns.join(', ');
    const repeats = repeatsOf(column);
    return (row) => {
      const id = columns.map((name) => row.cells[name] ?? '').join('\t');
      const before = repeats.find(id, row.cells);
      if (before !== undefined)
        return before.isWhole ? leftOut(repeated) : rejected(idRepeated(row, column, id, before));
      const outcome = reader(row);
      if (outcome.became === 'used') repeats.add(id, row.cells, row.file, row.line);
      return outcome;
    };
  };
}

type Reader = (row: Row) => Outcome;
