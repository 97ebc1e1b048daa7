import { slugOf } from '../../kit/slug-of.ts';
import { cellUnusable } from '../errors.ts';
import type { Row } from '../importer.ts';
import { type Outcome, rejected, used } from '../outcome.ts';

/** The acts of the CAMEO scheme: their codes, names and weights. */
export interface Acts {
  readonly readCode: (row: Row) => Outcome;
  /** The code of an act by its name; releases write a name in more than one way, so case and punctuation do not count. */
  codeOf(name: string): string | undefined;
  /** The Goldstein weight of a code. */
  weightOf(code: string): number | undefined;
}

/** A table of acts, filled row by row. Of two acts of one name the narrower is meant, since coders assign no broader one. */
export function createActs(): Acts {
  const codes = new Map<string, string>();
  const weights = new Map<string, number>();
  return {
    readCode(row) {
      const { name = '', code = '', goldstein = '' } = row.cells;
      if (!/^\d{2,4}$/.test(code)) return rejected(cellUnusable(row, 'code', 'a code of two to four digits'));
      const key = slugOf(name);
      if (code.length >= (codes.get(key)?.length ?? 0)) codes.set(key, code);
      if (goldstein !== '') weights.set(code, Number(goldstein));
      return used();
    },
    codeOf: (name) => codes.get(slugOf(name)),
    weightOf: (code) => weights.get(code),
  };
}
