import { createInternTable } from '../../kit/intern-table.ts';
import { plainName } from '../../model/crosswalk-codes.ts';
import type { Row } from '../importer.ts';
import { type Outcome, used } from '../outcome.ts';

/** A dictionary of actors: which CAMEO codes a name has on a day. */
export interface Dictionary {
  readonly readLine: (row: Row) => Outcome;
  codesOf(name: string, day: string): readonly string[];
}

/** A role of an entry: a CAMEO code such as RUSGOV, and its days as numbers such as 20130201; 0: no limit. */
interface Role {
  readonly code: string;
  readonly since: number;
  readonly until: number;
}

/**
 * A dictionary in the form of PETRARCH, read line by line: a name, lines with other names of the same actor that begin with "+", and
 * roles in brackets, `[RUSGOV 040309-150101]`, on the line of the name or indented below it. "#" begins a comment. The roles of all entries lie in
 * one list of numbers, to save memory.
 */
export function createDictionary(): Dictionary {
  const byName = new Map<string, number | readonly number[]>();
  const codes = createInternTable<string>();
  const numberOf = (code: string) => codes.numberOf(code, () => code);
  const roles: number[] = [];
  /** Where the roles of each entry begin. */
  const starts: number[] = [0];
  const add = (name: string) => {
    const key = plainName(name.replaceAll('_', ' '));
    if (key !== '') byName.set(key, withEntry(byName.get(key), starts.length - 1));
  };
  const codesOfEntry = (entry: number, on: number): readonly string[] => {
    const found: string[] = [];
    for (let at = starts[entry] ?? 0; at < (starts[entry + 1] ?? roles.length); at += 3) {
      const [code = 0, since = 0, until = 0] = [roles[at], roles[at + 1], roles[at + 2]];
      if (since <= on && (until === 0 || on <= until)) found.push(codes.values[code] ?? '');
    }
    return found;
  };
  return {
    readLine({ cells: { line = '' } }) {
      const [text = ''] = line.split('#', 1);
      if (text.trim() === '' || text.startsWith('!')) return used();
      const name = text.replace(/\[.*/, '').trim();
      if (!/^[+\s]/.test(text)) starts.push(roles.length);
      if (name !== '') add(name.replace(/^\+/, ''));
      for (const [, role = ''] of text.matchAll(/\[([^\]]*)\]/g)) {
        for (const { code, since, until } of rolesIn(role)) roles.push(numberOf(code), since, until);
      }
      return used();
    },
    codesOf: (name, day) => {
      const entries = byName.get(plainName(name)) ?? [];
      const on = Number(day.replaceAll('-', ''));
      return [...new Set([entries].flat().flatMap((entry) => codesOfEntry(entry, on)))];
    },
  };
}

/** The entries of a name with one more; nearly all names have one. */
function withEntry(known: number | readonly number[] | undefined, entry: number): number | readonly number[] {
  if (known === undefined) return entry;
  return typeof known === 'number' ? [known, entry] : [...known, entry];
}

/** The role in brackets; none if its days cannot be read. */
function rolesIn(text: string): readonly Role[] {
  const [code = '', days = ''] = text.trim().split(/\s+/, 2);
  const known = /^([<>]?)(\d{6}|\d{8})(?:-(\d{6}|\d{8}))?$/.exec(days);
  if (days === '') return [{ code, since: 0, until: 0 }];
  if (known === null) return [];
  const [, sign, from = '', to] = known;
  if (sign === '<') return [{ code, since: 0, until: dayOf(from) }];
  return [{ code, since: dayOf(from), until: to === undefined ? 0 : dayOf(to) }];
}

/** A day such as 130201 or 20130201. The dictionaries are of 2014, and plan a few years ahead. */
function dayOf(digits: string): number {
  return Number(digits.length === 8 ? digits : `${Number(digits.slice(0, 2)) > 25 ? '19' : '20'}${digits}`);
}
