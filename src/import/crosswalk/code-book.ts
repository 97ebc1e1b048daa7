import { memoize } from '../../kit/memoize.ts';
import { memoizeRecent } from '../../kit/memoize-recent.ts';
import { type Codes, type Scheme, type SharedCode, schemes } from '../../model/crosswalk.ts';
import { codeKey } from '../../model/crosswalk-codes.ts';
import { earliest } from '../../model/days.ts';
import { namesKept } from '../names-kept.ts';

/** Finds the actor that had a code on a day. */
export interface CodeBook {
  holder(scheme: Scheme, code: string, day: string): string | null;
  /** Whether somebody has or had a code, on whatever day. */
  isHeld(scheme: Scheme, code: string): boolean;
  /** Whether a code has the same holder, or no holder, on every day. */
  isConstant(scheme: Scheme, code: string): boolean;
}

/** An actor and the codes that it has from a day on and before another; null: no limit. */
export interface Holder {
  readonly id: string;
  readonly codes: Codes;
  readonly since: string | null;
  readonly until: string | null;
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
    const tenures = holders.map(({ since, actor }): Tenure => [since === null ? ever : earliest(since), actor]);
    for (const entry of entriesOf(codes)) pageOf(pages, entry).set(entry.code, tenures);
  }
  for (const layer of layers) {
    for (const [entry, holder] of claimsOf(layer)) {
      const page = pageOf(pages, entry);
      if (!page.has(entry.code)) page.set(entry.code, tenuresOfOne(holder));
    }
  }
  // Rows repeat the same few codes, and normalising a name takes longer than everything else.
  const tenuresOf = memoize((scheme: Scheme) =>
    memoizeRecent(namesKept, (code: string) => pages.get(scheme)?.get(codeKey(scheme, code)) ?? nobody),
  );
  return {
    holder: (scheme, code, day) => holderOn(tenuresOf(scheme)(code), day),
    isHeld: (scheme, code) => tenuresOf(scheme)(code).some(([, holder]) => holder !== null),
    isConstant: (scheme, code) => tenuresOf(scheme)(code).length <= 1,
  };
}

/** The tenures of a code with one holder: nobody has it before and after its days. Null: two actors claim it. */
function tenuresOfOne(holder: Holder | null): readonly Tenure[] {
  if (holder === null) return [[ever, null]];
  const { id, since, until } = holder;
  const start: readonly Tenure[] =
    since === null
      ? [[ever, id]]
      : [
          [ever, null],
          [earliest(since), id],
        ];
  return until === null ? start : [...start, [earliest(until), null]];
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
function claimsOf(layer: readonly Holder[]): Iterable<readonly [Entry, Holder | null]> {
  const claims = new Map<string, readonly [Entry, Holder | null]>();
  for (const holder of layer) {
    for (const entry of entriesOf(holder.codes)) {
      const key = `${entry.scheme} ${entry.code}`;
      const claimed = claims.get(key);
      claims.set(key, [entry, claimed === undefined || claimed[1]?.id === holder.id ? holder : null]);
    }
  }
  return claims.values();
}

function entriesOf(codes: Codes): readonly Entry[] {
  return schemes.flatMap((scheme) => (codes[scheme] ?? []).map((code) => ({ scheme, code: codeKey(scheme, code) })));
}

/**
 * Who held a code on a day. A partial day counts as its first; if nobody held the code then, whoever began to hold it within the
 * month or year does, since the row shows that it was in use.
 */
function holderOn(tenures: readonly Tenure[], day: string): string | null {
  if (tenures.length === 1) return tenures[0]?.[1] ?? null;
  const on = earliest(day);
  const index = tenures.findLastIndex(([since]) => since <= on);
  const holder = tenures[index]?.[1] ?? null;
  const next = tenures[index + 1];
  return holder === null && next?.[0].startsWith(day) === true ? next[1] : holder;
}
