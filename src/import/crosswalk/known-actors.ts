import type { ListedActor } from '../actors.ts';
import type { Codes } from './codes.ts';
import { type FormerStateLine, formerStates } from './former-states.ts';
import { otherNames } from './names.ts';
import { type OrganisationLine, organisations } from './organisations.ts';
import { otherCodes } from './other-codes.ts';
import { type StateLine, states } from './states.ts';

/** A state or an organisation that the crosswalk knows by itself, with the codes and names that it has to itself. */
export interface KnownActor {
  readonly actor: ListedActor;
  readonly codes: Codes;
}

/** The states of today and of the past, and a few organisations. */
export const knownActors: readonly KnownActor[] = [
  ...states.map(ofToday),
  ...formerStates.map(ofThePast),
  ...organisations.map(joint),
];

function ofToday([slug, name, region, iso, wikidata, cowCode, kind]: StateLine): KnownActor {
  const [iso2 = null, iso3 = null, isoNumeric = null] = iso?.split(' ') ?? [];
  return known({ ...blank(), slug, name, kind: kind ?? 'state', region, iso2, iso3, isoNumeric, wikidata, cowCode });
}

function ofThePast([slug, name, region, cowCode, note]: FormerStateLine): KnownActor {
  return known({ ...blank(), slug, name, kind: 'former_state', region, cowCode, note: note ?? null });
}

function joint([slug, name]: OrganisationLine): KnownActor {
  return known({ ...blank(), slug, name, kind: 'international_organisation' });
}

function blank() {
  return { iso2: null, iso3: null, isoNumeric: null, cowCode: null, wikidata: null, region: null, note: null };
}

/** The list of Gleditsch and Ward numbers a state as the Correlates of War list does, where nothing else is said of it. */
function known(actor: Omit<ListedActor, 'aliases'>): KnownActor {
  const { slug, name, iso2, iso3, isoNumeric, wikidata, cowCode } = actor;
  const aliases = otherNames[slug] ?? [];
  const other = otherCodes[slug] ?? {};
  const cow = cowCode === null ? [] : [String(cowCode)];
  const codes = {
    iso2: together(iso2, other.iso2),
    iso3: together(iso3, other.iso3),
    isoNumeric: together(isoNumeric, other.isoNumeric),
    wikidata: together(wikidata, other.wikidata),
    name: [name, ...aliases],
    cameo: other.cameo ?? [],
    gw: other.gw ?? cow,
    cow,
  };
  return { actor: { ...actor, aliases }, codes };
}

function together(own: string | null, others: readonly string[] = []): readonly string[] {
  return own === null ? others : [own, ...others];
}
