import { memoize } from '../kit/memoize.ts';
import { memoizeRecent } from '../kit/memoize-recent.ts';
import { createRecentCache } from '../kit/recent-cache.ts';
import { slugOf } from '../kit/slug-of.ts';
import type { Scheme } from '../model/crosswalk.ts';
import type { AnyRecord } from '../model/records.ts';
import type { Crosswalk, CrosswalkMatch, Disagreement, GivenActor, Resolved } from './actors.ts';
import type { ImportContext, Importer } from './importer.ts';
import { namesKept } from './names-kept.ts';
import { actorsSet, listedActor, unidentifiedActor } from './new-actors.ts';
import { sourceIdOf } from './source-of.ts';

/** The actors that an import can use, and whether it creates unknown ones. */
export interface ActorSettings {
  readonly crosswalk: Crosswalk;
  /** Ids of all actors in the graph. */
  readonly existing: ReadonlySet<string>;
  /** Whether unknown names become actors of kind `unidentified`. */
  readonly createUnknown: boolean;
}

/** An actor that a row creates, and its data set. */
export interface NewActor {
  readonly id: string;
  readonly dataset: string;
  readonly made: AnyRecord;
}

/** The context of an import, and the actors that the current row creates. */
export interface OpenContext {
  readonly context: ImportContext;
  /** Ends a row: returns the actors it creates, or drops them if the row is not used. */
  readonly endRow: (isUsed: boolean) => readonly NewActor[];
}

/** The context for the readers of a data set. Actors are created with the first row that names them. */
export function createContext({ id }: Importer, { crosswalk, existing, createUnknown }: ActorSettings): OpenContext {
  const known = new Set(existing);
  let pending: NewActor[] = [];
  const named = (actorId: string, dataset: string, make: () => AnyRecord): Resolved => {
    if (!known.has(actorId)) {
      known.add(actorId);
      pending.push({ id: actorId, dataset, made: make() });
    }
    return { id: actorId };
  };
  const unidentifiedId = memoizeRecent(namesKept, (name: string) => context.idOf(name));
  const resolveKnown = (found: CrosswalkMatch): Resolved => {
    if ('stored' in found) return { id: found.stored };
    if ('unknown' in found) return found;
    const { listed } = found;
    return named(`${actorsSet.id}--${listed.id}`, actorsSet.id, () => listedActor(listed));
  };
  const resolve = (match: CrosswalkMatch): Resolved => {
    const found = resolveKnown(match);
    if ('id' in found || !createUnknown) return found;
    const actorId = unidentifiedId(found.unknown);
    return named(actorId, id, () => unidentifiedActor(actorId, found.unknown, id));
  };
  const agree = ({ scheme, code, name, day }: GivenActor): Resolved | Disagreement => {
    const corrected = crosswalk.corrected(id, code, name, day);
    if (corrected !== undefined) return resolve(corrected);
    const byName = crosswalk.find('name', name, day);
    if (code === '') return resolve(byName);
    const byCode = crosswalk.find(scheme, code, day);
    if ('unknown' in byCode) return resolve(name === '' ? byCode : byName);
    if ('unknown' in byName || keyOf(byCode) === keyOf(byName)) return resolve(byCode);
    return { byCode: keyOf(byCode), byName: keyOf(byName) };
  };
  const isSettled = () => pending.length === 0;
  const context: ImportContext = {
    dataset: id,
    source: sourceIdOf(id),
    nameOf: crosswalk.nameOf,
    spellsOf: crosswalk.spellsOf,
    personFor: crosswalk.personFor,
    idOf: (...words) => `${id}--${slugOf(words.join(' '))}`,
    actorFor: cachedActorFor(crosswalk, (scheme, code, day) => resolve(crosswalk.find(scheme, code, day)), isSettled),
    actorIfKnown: cachedActorFor(
      crosswalk,
      (scheme, code, day) => resolveKnown(crosswalk.find(scheme, code, day)),
      isSettled,
    ),
    actorGiven: cachedActorGiven(id, crosswalk, agree, isSettled),
  };
  return {
    context,
    endRow(isUsed) {
      if (pending.length === 0) return pending;
      const made = pending;
      pending = [];
      if (!isUsed) for (const actor of made) known.delete(actor.id);
      return isUsed ? made : [];
    },
  };
}

/** The actor that a code or a name stands for, as one text. */
function keyOf(match: CrosswalkMatch): string {
  if ('stored' in match) return match.stored;
  return 'listed' in match ? match.listed.id : match.unknown;
}

type ActorFor = ImportContext['actorFor'];
type ActorGiven = ImportContext['actorGiven'];

/** The result of a look-up, on a day or, without one, on every day. */
interface CachedResult<T> {
  readonly day: string | undefined;
  readonly result: T;
}

/**
 * Results by key, each with its day unless it is the same on every day: rows name the same few actors, most of them on the day of the
 * previous row.
 */
interface DayCache<T> {
  find(key: string, day: string): T | undefined;
  keep(key: string, day: string | undefined, result: T): void;
}

function createDayCache<T>(): DayCache<T> {
  const known = createRecentCache<string, CachedResult<T>>(namesKept);
  return {
    find(key, day) {
      const last = known.get(key);
      return last !== undefined && (last.day === undefined || last.day === day) ? last.result : undefined;
    },
    keep: (key, day, result) => void known.set(key, { day, result }),
  };
}

/** Caches actors by code. Nothing is kept while `isSettled` is false: the current row may be dropped with the actors it creates. */
function cachedActorFor(crosswalk: Crosswalk, find: ActorFor, isSettled: () => boolean): ActorFor {
  const cacheOf = memoize((_: Scheme) => createDayCache<Resolved>());
  return (scheme, code, day) => {
    const cache = cacheOf(scheme);
    const known = cache.find(code, day);
    if (known !== undefined) return known;
    const result = find(scheme, code, day);
    if (isSettled()) cache.keep(code, crosswalk.isConstant(scheme, code) ? undefined : day, result);
    return result;
  };
}

/** Caches actors by code and name, as `cachedActorFor` does by code. */
function cachedActorGiven(set: string, crosswalk: Crosswalk, find: ActorGiven, isSettled: () => boolean): ActorGiven {
  const cache = createDayCache<ReturnType<ActorGiven>>();
  const isConstant = ({ scheme, code, name }: GivenActor) =>
    crosswalk.isConstant(scheme, code) && crosswalk.isConstant('name', name) && !crosswalk.isCorrected(set, code, name);
  return (given) => {
    const key = `${given.code}\n${given.name}`;
    const known = cache.find(key, given.day);
    if (known !== undefined) return known;
    const result = find(given);
    if (isSettled()) cache.keep(key, isConstant(given) ? undefined : given.day, result);
    return result;
  };
}
