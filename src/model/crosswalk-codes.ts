import { fold } from '../kit/fold-text.ts';
import type { Codes, CrosswalkActor, Scheme } from './crosswalk.ts';

/** Every code and name that is an actor's own. Gleditsch and Ward number a state as the Correlates of War do, unless `otherCodes` says otherwise. */
export function codesOf(actor: CrosswalkActor): Codes {
  const { name, officialName, nativeName, aliases, iso2, iso3, isoNumeric, wikidata, cowCode, otherCodes } = actor;
  const cow = cowCode === null ? [] : [String(cowCode)];
  return {
    iso2: ownAnd(iso2, otherCodes.iso2),
    iso3: ownAnd(iso3, otherCodes.iso3),
    isoNumeric: ownAnd(isoNumeric, otherCodes.isoNumeric),
    wikidata: ownAnd(wikidata, otherCodes.wikidata),
    name: [name, ...ownAnd(officialName), ...ownAnd(nativeName), ...aliases, ...(otherCodes.name ?? [])],
    part: otherCodes.part ?? [],
    cameo: otherCodes.cameo ?? [],
    gw: otherCodes.gw ?? cow,
    cow,
  };
}

/** A code in the one form by which it is looked up. */
export function codeKey(scheme: Scheme, code: string): string {
  if (scheme === 'name' || scheme === 'part') return plainName(code);
  return scheme === 'isoNumeric' ? code.padStart(3, '0') : code;
}

/** A folded name without what the same name is written with and without: points, apostrophes, "the", "&" and "St.". */
export function plainName(name: string): string {
  return fold(name)
    .replace(/&/g, ' and ')
    .replace(/['.]/g, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
    .replace(/^st (?=\p{Letter})/u, 'saint ')
    .replace(/\bthe\b */g, '')
    .trim();
}

function ownAnd(own: string | null, others: readonly string[] = []): readonly string[] {
  return own === null ? others : [own, ...others];
}
