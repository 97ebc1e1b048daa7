import { isDay, isSurelyAfter } from '../../model/days.ts';

/** A day as the set writes it: as exact as it is sure, and whether the set marks it as in doubt. */
export interface RoughDay {
  readonly day: string | null;
  readonly inDoubt: boolean;
}

/**
 * Reads a day such as `2008-06`, `1802-04-18?`, `1961-01-26~`, `1964-XX-16` or `1981-09..1981-10`. What is not known is cut off; a range becomes what
 * its ends share. `9999-12-31` is an end that is open, so no day. Undefined: it cannot be read.
 */
export function roughDay(written: string): RoughDay | undefined {
  const inDoubt = /[?~]/.test(written);
  const bare = written.replace(/[?~]/g, '').trim();
  if (bare === '' || bare.startsWith('9999')) return { day: null, inDoubt };
  const [from = '', to] = bare.split('..');
  if (to !== undefined) return rangeOf(from, to);
  const known = bare.replace(/-XX.*$/, '');
  return isDay(known) ? { day: known, inDoubt: inDoubt || known !== bare } : undefined;
}

/** Whether the first day is surely before the second. Either may be unknown. */
export function isBefore(one: string | null | undefined, other: string | null | undefined): boolean {
  if (typeof one !== 'string' || typeof other !== 'string' || !isDay(one) || !isDay(other)) return false;
  return isSurelyAfter(other, one);
}

function rangeOf(from: string, to: string): RoughDay | undefined {
  if (!isDay(from) || !isDay(to)) return undefined;
  const shared = [7, 4].find((length) => from.slice(0, length) === to.slice(0, length));
  return { day: shared === undefined ? null : from.slice(0, shared), inDoubt: true };
}
