import { cellUnusable, rowUnusable } from '../errors.ts';
import type { ImportContext, Row } from '../importer.ts';
import { leftOut, type Outcome, rejected, unknownActor, used } from '../outcome.ts';
import { boundIn, codeOf, entries } from './agreement.ts';
import type { Change, Signed } from './pact.ts';

/** An agreement as pairs of its parties give it; `actors` and `unknown` grow with each pair. */
interface Paired extends Signed {
  readonly actors: string[];
  readonly unknown: string[];
}

/** Agreements put together from rows that have one pair of parties each. */
export interface Pairs {
  /** Takes the pair of a row. The list of treaties says more, so what it has is left to it. */
  read(row: Row, isListed: (number: string) => boolean): Outcome;
  /** What was signed, and what became of it later by the number of the agreement. */
  all(): { readonly signed: readonly Signed[]; readonly changes: readonly (readonly [base: string, Change])[] };
}

/**
 * Pairs are the parties of an agreement two by two: of one between blocs, each of one side with each of the other. Those of an
 * accession join whoever was a party before with whoever is new, so the new ones are those that earlier rows do not have.
 */
export function createPairs(context: ImportContext): Pairs {
  const agreements = new Map<string, Paired>();
  return {
    read(row, isListed) {
      const wrong = wrongCell(row);
      if (wrong !== undefined) return rejected(cellUnusable(row, ...wrong));
      const told = toldIn(row);
      const { number, base, entry, year } = told;
      const reason = reasonToLeaveOut(told);
      if (reason !== undefined) return leftOut(reason);
      if (isListed(number)) return leftOut('the list of treaties has the agreement');
      if (entry === 'accession' && !agreements.has(base))
        return leftOut('no earlier row has the agreement that was joined');
      const known = agreements.get(number) ?? { ...told, actors: [], unknown: [] };
      if (known.year !== year || known.entry !== entry || known.base !== base)
        return rejected(rowUnusable(row, `"${number}" has another year, type or base treaty in earlier rows.`));
      const codes = [row.cells.iso1 ?? '', row.cells.iso2 ?? ''];
      const found = codes.map((code) => context.actorFor('isoNumeric', codeOf(code), boundIn(told)));
      const unknown = found.flatMap((one) => ('unknown' in one ? [one] : []));
      if (unknown.length === found.length) return unknownActor(unknown[0] ?? { unknown: '' });
      agreements.set(number, known);
      for (const [index, one] of found.entries()) {
        if ('id' in one) addOnce(known.actors, one.id);
        else addOnce(known.unknown, codes[index] ?? '');
      }
      return used();
    },
    all() {
      const inOrder = [...agreements.values()].toSorted((one, other) => Number(one.year) - Number(other.year));
      const parties = new Map<string, Set<string>>();
      const changes: (readonly [string, Change])[] = [];
      for (const { entry, number, base, year, actors, unknown } of inOrder) {
        const before = parties.get(base) ?? new Set(agreements.get(base)?.actors);
        parties.set(base, new Set([...before, ...actors]));
        if (entry !== 'accession' || number === base) continue;
        const joined = actors.filter((actor) => !before.has(actor));
        if (joined.length > 0) changes.push([base, { kind: 'joined', year, actors: joined, unknown }]);
      }
      return { signed: inOrder.filter(({ entry }) => entry !== 'accession'), changes };
    },
  };
}

type Told = Omit<Signed, 'actors' | 'unknown'>;

function toldIn({ cells }: Row): Told {
  const { number = '', base_treaty = '', name = '', entry_type = '', year = '', entryforceyear = '' } = cells;
  const inForce = entryforceyear === '' ? null : entryforceyear;
  return {
    number,
    base: base_treaty,
    name: name.trim(),
    entry: entry_type,
    year,
    inForce,
    isOfBloc: false,
    members: [],
  };
}

function reasonToLeaveOut({ entry, year }: Told): string | undefined {
  if (entry === 'negotiation' || year === '') return 'the agreement was still being negotiated';
  if (entry === 'consolidated') return 'the row repeats another as a consolidated text';
  return entry === 'withdrawal' ? 'a pair does not tell which of the two left' : undefined;
}

function addOnce(list: string[], item: string): void {
  if (!list.includes(item)) list.push(item);
}

function wrongCell({ cells }: Row): readonly [column: string, expected: string] | undefined {
  const expected: readonly (readonly [string, RegExp, string])[] = [
    ['iso1', /^\d{1,3}$/, 'an ISO number'],
    ['iso2', /^\d{1,3}$/, 'an ISO number'],
    ['number', /^\d/, 'the number of a row of the list'],
    ['base_treaty', /^\d+$/, 'the number of an agreement'],
    ['name', /\S/, 'a name'],
    ['year', /^(?:\d{4})?$/, 'a year, or nothing'],
    ['entryforceyear', /^(?:\d{4})?$/, 'a year, or nothing'],
  ];
  const wrong = expected.find(([column, form]) => !form.test(cells[column] ?? ''));
  if (wrong !== undefined) return [wrong[0], wrong[2]];
  return entries.has(cells.entry_type ?? '') ? undefined : ['entry_type', `one of ${[...entries].join(', ')}`];
}
