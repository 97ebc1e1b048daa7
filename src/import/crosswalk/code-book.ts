import { memoize } from '../../kit/memoize.ts';
import type { Scheme } from '../actors.ts';
import type { Codes } from './codes.ts';
import { firstDay } from './first-day.ts';
import { plainName } from './plain-name.ts';
import { ever, type SharedCode, type Turn } from './shared-codes.ts';

/** Says whose a code was on a day: nobody's, or one holder's. */
export interface CodeBook {
  holder(scheme: Scheme, code: string, day: string): string | null;
  /** Whether a code has the same holder, or none, on every day. */
  isConstant(scheme: Scheme, code: string): boolean;
}

/** One holder and the codes that are its own on every day. */
export interface Holder {
  readonly id: string;
  readonly codes: Codes;
}

/**
 * Codes and names in layers: what a layer says of a code is final, and a later one only adds codes. Within a layer, a code that two holders claim
 * is nobody's, since to choose would be to guess.
 */
export function codeBook(shared: readonly SharedCode[], layers: readonly (readonly Holder[])[]): CodeBook {
  const pages = new Map<Scheme, Map<string, readonly Turn[]>>();
  for (const { codes, turns } of shared)
    for (const entry of entriesOf(codes)) pageOf(pages, entry).set(entry.code, turns);
  for (const layer of layers) {
    for (const [entry, id] of claimsOf(layer)) {
      const page = pageOf(pages, entry);
      if (!page.has(entry.code)) page.set(entry.code, [[ever, id]]);
    }
  }
  // Rows write the same few codes over and over, and to tidy a name takes longer than all else.
  const turnsIn = memoize((scheme: Scheme) =>
    memoize((code: string) => pages.get(scheme)?.get(tidy(scheme, code)) ?? nobody),
  );
  return {
    holder: (scheme, code, day) => holderOn(turnsIn(scheme)(code), day),
    isConstant: (scheme, code) => turnsIn(scheme)(code).length <= 1,
  };
}

const nobody: readonly Turn[] = [];

interface Entry {
  readonly scheme: Scheme;
  readonly code: string;
}

function pageOf<Page>(pages: Map<Scheme, Map<string, Page>>, { scheme }: Entry): Map<string, Page> {
  const page = pages.get(scheme) ?? new Map<string, Page>();
  pages.set(scheme, page);
  return page;
}

/** Each code of a layer once, with its holder, or with nobody where two claim it. */
function claimsOf(layer: readonly Holder[]): Iterable<readonly [Entry, string | null]> {
  const claims = new Map<string, readonly [Entry, string | null]>();
  for (const { id, codes } of layer) {
    for (const entry of entriesOf(codes)) {
      const key = `${entry.scheme} ${entry.code}`;
      const claimed = claims.get(key);
      claims.set(key, [entry, claimed === undefined || claimed[1] === id ? id : null]);
    }
  }
  return claims.values();
}

/** True by `Codes`: its keys are schemes. */
function entriesOf(codes: Codes): readonly Entry[] {
  const lists = Object.entries(codes) as readonly [Scheme, readonly string[]][];
  return lists.flatMap(([scheme, list]) => list.map((code) => ({ scheme, code: tidy(scheme, code) })));
}

/** A code in the one form by which it is found. */
function tidy(scheme: Scheme, code: string): string {
  if (scheme === 'name') return plainName(code);
  return scheme === 'isoNumeric' ? code.padStart(3, '0') : code;
}

function holderOn(turns: readonly Turn[], day: string): string | null {
  if (turns.length === 1) return turns[0]?.[1] ?? null;
  const on = firstDay(day);
  return turns.findLast(([since]) => since <= on)?.[1] ?? null;
}
