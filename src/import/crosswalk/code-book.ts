import { memoize } from '../../kit/memoize.ts';
import { type Codes, type Scheme, type SharedCode, schemes } from '../../model/crosswalk.ts';
import { codeKey } from '../../model/crosswalk-codes.ts';
import { firstDay } from './first-day.ts';

/** Finds the actor that had a code on a day. */
export interface CodeBook {
  holder(scheme: Scheme, code: string, day: string): string | null;
  /** Whether a code has the same holder, or no holder, on every day. */
  isConstant(scheme: Scheme, code: string): boolean;
}

/** An actor and the codes that it has on every day. */
export interface Holder {
  readonly id: string;
  readonly codes: Codes;
}

/** The holder of a code from a day on; null: no actor. */
type Tenure = readonly [since: string, holder: string | null];

/**
 * Builds a code book from layers: an earlier layer takes precedence, a later one only adds codes. Within a layer, a code of two
 * holders has no holder, since a choice would be a guess.
 */
export function codeBook(shared: readonly SharedCode[], layers: readonly (readonly Holder[])[]): CodeBook {
  const pages = new Map<Scheme, Map<string, readonly Tenure[]>>();
  for (const { codes, holders } of shared) {
    const tenures = holders.map(({ since, actor }): Tenure => [since === null ? ever : firstDay(since), actor]);
    for (const entry of entriesOf(codes)) pageOf(pages, entry).set(entry.code, tenures);
  }
  for (const layer of layers) {
    for (const [entry, id] of claimsOf(layer)) {
      const page = pageOf(pages, entry);
      if (!page.has(entry.code)) page.set(entry.code, [[ever, id]]);
    }
  }
  // Rows repeat the same few codes, and normalising a name takes longer than everything else.
  const tenuresOf = memoize((scheme: Scheme) =>
    memoize((code: string) => pages.get(scheme)?.get(codeKey(scheme, code)) ?? nobody),
  );
  return {
    holder: (scheme, code, day) => holderOn(tenuresOf(scheme)(code), day),
    isConstant: (scheme, code) => tenuresOf(scheme)(code).length <= 1,
  };
}

/** A day before the first row of any data set. */
const ever = '0001-01-01';

const nobody: readonly Tenure[] = [];

interface Entry {
  readonly scheme: Scheme;
  readonly code: string;
}

function pageOf<Page>(pages: Map<Scheme, Map<string, Page>>, { scheme }: Entry): Map<string, Page> {
  const page = pages.get(scheme) ?? new Map<string, Page>();
  pages.set(scheme, page);
  return page;
}

/** Each code of a layer once, with its holder, or null if two actors have it. */
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

function holderOn(tenures: readonly Tenure[], day: string): string | null {
  if (tenures.length === 1) return tenures[0]?.[1] ?? null;
  const on = firstDay(day);
  return tenures.findLast(([since]) => since <= on)?.[1] ?? null;
}
