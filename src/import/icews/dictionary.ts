import { plainName } from '../../model/crosswalk-codes.ts';
import type { Row } from '../importer.ts';
import { type Outcome, used } from '../outcome.ts';

/** A dictionary of actors: which CAMEO codes a name has on a day. */
export interface Dictionary {
  readonly readLine: (row: Row) => Outcome;
  codesOf(name: string, day: string): readonly string[];
}

/** A role of an entry: a CAMEO code such as RUSGOV, and its days. */
interface Role {
  readonly code: string;
  readonly since: string | null;
  readonly until: string | null;
}

/**
 * A dictionary in the form of PETRARCH, read line by line: a name, lines with other names of the same actor that begin with "+", and
 * roles in brackets, `[RUSGOV 040309-150101]`, on the line of the name or indented below it. "#" begins a comment.
 */
export function createDictionary(): Dictionary {
  const byName = new Map<string, Role[][]>();
  let roles: Role[] = [];
  const add = (name: string) => {
    const key = plainName(name.replaceAll('_', ' '));
    if (key !== '') byName.set(key, [...(byName.get(key) ?? []), roles]);
  };
  return {
    readLine({ cells: { line = '' } }) {
      const [text = ''] = line.split('#', 1);
      if (text.trim() === '' || text.startsWith('!')) return used();
      const name = text.replace(/\[.*/, '').trim();
      if (!/^[+\s]/.test(text)) roles = [];
      if (name !== '') add(name.replace(/^\+/, ''));
      for (const [, role = ''] of text.matchAll(/\[([^\]]*)\]/g)) roles.push(...rolesIn(role));
      return used();
    },
    codesOf: (name, day) => {
      const all = (byName.get(plainName(name)) ?? []).flat();
      return [...new Set(all.filter((role) => isOn(role, day)).map(({ code }) => code))];
    },
  };
}

/** The role in brackets; none if its days cannot be read. */
function rolesIn(text: string): readonly Role[] {
  const [code = '', days = ''] = text.trim().split(/\s+/, 2);
  const known = /^([<>]?)(\d{6}|\d{8})(?:-(\d{6}|\d{8}))?$/.exec(days);
  if (days === '') return [{ code, since: null, until: null }];
  if (known === null) return [];
  const [, sign, from = '', to] = known;
  if (sign === '<') return [{ code, since: null, until: dayOf(from) }];
  return [{ code, since: dayOf(from), until: to === undefined ? null : dayOf(to) }];
}

/** A day such as 130201 or 20130201. The dictionaries are of 2014, and plan a few years ahead. */
function dayOf(digits: string): string {
  const whole = digits.length === 8 ? digits : `${Number(digits.slice(0, 2)) > 25 ? '19' : '20'}${digits}`;
  return [whole.slice(0, 4), whole.slice(4, 6), whole.slice(6)].join('-');
}

function isOn({ since, until }: Role, day: string): boolean {
  return (since === null || since <= day) && (until === null || day <= until);
}
