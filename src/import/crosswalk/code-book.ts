import { memoize } from '../../kit/memoize.ts';
import { type Codes, type Scheme, type SharedCode, schemes } from '../../model/crosswalk.ts';
import { codeKey } from '../../model/crosswalk-codes.ts';
import { firstDay } from './first-day.ts';

/** Says who held a code on a day: one actor, or nobody. */
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

/** From a day on, an actor holds a code; null: nobody does. */
type Turn = readonly [since: string, holder: string | null];

/**
 * Codes and names in layers: what a layer says of a code is final, and a later one only adds codes. Within a layer, a code that two
 * holders claim is nobody's, since to choose would be to guess.
 */
export function codeBook(shared: readonly SharedCode[], layers: readonly (readonly Holder[])[]): CodeBook {
  const pages = new Map<Scheme, Map<string, readonly Turn[]>>();
  for (const { codes, holders } of shared) {
    const turns = holders.map(({ since, actor }): Turn => [since === null ? ever : firstDay(since), actor]);
    for (const entry of entriesOf(codes)) pageOf(pages, entry).set(entry.code, turns);
  }
  for (const layer of layers) {
    for (const [entry, id] of claimsOf(layer)) {
      const page = pageOf(pages, entry);
      if (!page.has(entry.code)) page.set(entry.code, [[ever, id]]);
    }
  }
  // Rows write the same few codes over and over, and to bring a name to its key takes longer than all else.
  const turnsIn = memoize((scheme: Scheme) =>
    memoize((code: string) => pages.get(scheme)?.get(codeKey(scheme, code)) ?? nobody),
  );
  return {
    holder: (scheme, code, day) => holderOn(turnsIn(scheme)(code), day),
    isConstant: (scheme, code) => turnsIn(scheme)(code).length <= 1,
  };
}

/** A day before the first row of any data set. */
const ever = '0001-01-01';

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

function entriesOf(codes: Codes): readonly Entry[] {
  return schemes.flatMap((scheme) => (codes[scheme] ?? []).map((code) => ({ scheme, code: codeKey(scheme, code) })));
}

function holderOn(turns: readonly Turn[], day: string): string | null {
  if (turns.length === 1) return turns[0]?.[1] ?? null;
  const on = firstDay(day);
  return turns.findLast(([since]) => since <= on)?.[1] ?? null;
}
