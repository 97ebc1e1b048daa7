import { memoizeRecent } from '../../kit/memoize-recent.ts';
import type { Resolved, Unknown } from '../actors.ts';
import type { ImportContext } from '../importer.ts';
import { namesKept } from '../names-kept.ts';
import type { Dictionary } from './dictionary.ts';

/** A side of an event as a row gives it. */
export interface Side {
  readonly name: string;
  /** The country that the row gives for it; '' if the row has none. */
  readonly country: string;
}

/** Whom a side stands for, the part of it that the row names, and the official if the graph has the person. */
export interface Party {
  readonly actor: string;
  readonly sector: string | null;
  readonly official: string | null;
}

/** Finds whom the sides of events stand for. */
export interface Parties {
  /** Notes the country that a published row gives for a name, for rows of releases that give none. */
  learn(side: Side): void;
  partyOf(side: Side, day: string): Party | Unknown;
}

/** A name without the underscores of ICEWS14 and the odd spaces of all releases. */
export function nameOf(cell: string): string {
  return cell.replaceAll(/[_\s]+/g, ' ').trim();
}

/** Finds parties by the crosswalk and the graph, then by the countries of published rows, then by a dictionary. */
export function createParties(context: ImportContext, dictionary: Dictionary): Parties {
  const countries = new Map<string, string | null>();
  const countryOf = ({ name, country }: Side) => (country === '' ? (countries.get(name) ?? '') : country);
  const find = (side: Side, day: string): Party | Unknown => {
    const { name, country } = side;
    const whole = context.actorIfKnown('name', name, day);
    if ('id' in whole) return { actor: whole.id, sector: null, official: null };
    if (whole.what !== undefined) return whole;
    const part = partIn(name);
    if (part !== undefined) return partOf(find({ name: part.of, country }, day), part);
    const organ = idIn(context.actorIfKnown('part', name, day));
    const state = organ ?? stateOf(context, countryOf(side), dictionary, name, day);
    const person = context.personFor(name, day, state);
    const actor = person?.actor ?? state;
    return actor === undefined ? whole : { actor, sector: name, official: person?.official ?? null };
  };
  return {
    learn({ name, country }) {
      const known = countries.get(name);
      countries.set(name, known === undefined || known === country ? country : null);
    },
    partyOf(side, day) {
      const found = find(side, day);
      if ('actor' in found) return found;
      const { sector, of } = partIn(side.name) ?? { sector: null, of: side.name };
      const actor = context.actorFor('name', of, day);
      return 'id' in actor ? { actor: actor.id, sector, official: null } : actor;
    },
  };
}

interface Part {
  readonly sector: string;
  readonly of: string;
}

/** A name such as "Police (India)" taken apart. */
const partIn = memoizeRecent(namesKept, (name: string): Part | undefined => {
  const [, sector, of] = /^(.+?) ?\(([^()]+)\)$/.exec(name) ?? [];
  return sector === undefined || of === undefined ? undefined : { sector, of: of.trim() };
});

/** A part of a state, of an organisation, or of what is itself a part, which the sector names then. */
function partOf(found: Party | Unknown, { sector, of }: Part): Party | Unknown {
  if ('unknown' in found) return found;
  return { actor: found.actor, sector: found.sector === null ? sector : `${sector} (${of})`, official: null };
}

/** The state of a name: by its country, or by the codes that the dictionary has for it if they all mean one actor. */
function stateOf(
  context: ImportContext,
  country: string,
  dictionary: Dictionary,
  name: string,
  day: string,
): string | undefined {
  const byCountry = country === '' ? undefined : idIn(context.actorIfKnown('name', country, day));
  if (byCountry !== undefined) return byCountry;
  const actors = dictionary
    .codesOf(name, day)
    .filter(isOfState)
    .map((code) => actorOfCode(context, code, day));
  const [actor, ...others] = new Set(actors.filter((one) => one !== undefined));
  return others.length === 0 ? actor : undefined;
}

/** Whether a code is not that of rebels, insurgents, separatists or others in arms: they are no part of the state they fight. */
function isOfState(code: string): boolean {
  return !/^...(?:...)*(?:REB|INS|SEP|UAF|RAD|CRM)/.test(code);
}

/** The actor of a code: an organisation by all of it, such as IGOUNO, or a state by its first three letters. */
function actorOfCode(context: ImportContext, code: string, day: string): string | undefined {
  const starts = code.startsWith('IGO') ? [code, code.slice(0, 9), code.slice(0, 6)] : [code.slice(0, 3)];
  return starts.map((start) => idIn(context.actorIfKnown('cameo', start, day))).find((id) => id !== undefined);
}

function idIn(found: Resolved): string | undefined {
  return 'id' in found ? found.id : undefined;
}
