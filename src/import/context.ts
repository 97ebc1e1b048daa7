import { memoize } from '../kit/memoize.ts';
import { slugOf } from '../kit/slug-of.ts';
import type { Scheme } from '../model/crosswalk.ts';
import type { AnyRecord } from '../model/records.ts';
import type { Crosswalk, Resolved } from './actors.ts';
import type { ImportContext, Importer } from './importer.ts';
import { actorsSet, listedActor, unidentifiedActor } from './new-actors.ts';
import { sourceIdOf } from './source-of.ts';

/** Whom an import may name, and what it may make of those it does not know. */
export interface ActorSettings {
  readonly crosswalk: Crosswalk;
  /** Ids of all actors the graph has. */
  readonly existing: ReadonlySet<string>;
  /** Whether names that no actor is known by become actors of kind `unidentified`. */
  readonly createUnknown: boolean;
}

/** An actor that a row makes, and the data set it belongs to. */
export interface NewActor {
  readonly id: string;
  readonly dataset: string;
  readonly made: AnyRecord;
}

/** The context of an import, and the actors that the row at hand makes. */
export interface OpenContext {
  readonly context: ImportContext;
  /** Ends a row: gives the actors it makes, or forgets them where the row is not used. */
  readonly endRow: (isUsed: boolean) => readonly NewActor[];
}

/** What the readers of a data set have at hand. The actors a row names for the first time are made with the row. */
export function createContext({ id }: Importer, { crosswalk, existing, createUnknown }: ActorSettings): OpenContext {
  const there = new Set(existing);
  let pending: NewActor[] = [];
  const named = (actorId: string, dataset: string, make: () => AnyRecord): Resolved => {
    if (!there.has(actorId)) {
      there.add(actorId);
      pending.push({ id: actorId, dataset, made: make() });
    }
    return { id: actorId };
  };
  const unidentifiedId = memoize((name: string) => context.idOf(name));
  const context: ImportContext = {
    dataset: id,
    source: sourceIdOf(id),
    nameOf: crosswalk.nameOf,
    spellsOf: crosswalk.spellsOf,
    idOf: (...words) => `${id}--${slugOf(words.join(' '))}`,
    actorFor: rememberedByDay(
      crosswalk,
      (scheme, code, day) => {
        const found = crosswalk.find(scheme, code, day);
        if ('stored' in found) return { id: found.stored };
        if ('listed' in found) {
          const { listed } = found;
          return named(`${actorsSet.id}--${listed.id}`, actorsSet.id, () => listedActor(listed));
        }
        if (!createUnknown) return found;
        const actorId = unidentifiedId(found.unknown);
        return named(actorId, id, () => unidentifiedActor(actorId, found.unknown, id));
      },
      () => pending.length === 0,
    ),
  };
  return {
    context,
    endRow(isUsed) {
      if (pending.length === 0) return pending;
      const made = pending;
      pending = [];
      if (!isUsed) for (const actor of made) there.delete(actor.id);
      return isUsed ? made : [];
    },
  };
}

type ActorFor = ImportContext['actorFor'];

/** What a code stood for: on a day, or on every day where none is named. */
interface Known {
  readonly day: string | undefined;
  readonly resolved: Resolved;
}

/**
 * Rows name the same few actors over and over, most of them on the day of the row before. So of each code what it stood for is kept,
 * with the day unless all are the same; but not while `isSettled` says that the row at hand may be dropped with the actors it makes.
 */
function rememberedByDay({ isConstant }: Crosswalk, find: ActorFor, isSettled: () => boolean): ActorFor {
  const knownOf = memoize((_: Scheme) => new Map<string, Known>());
  return (scheme, code, day) => {
    const known = knownOf(scheme);
    const last = known.get(code);
    if (last !== undefined && (last.day === undefined || last.day === day)) return last.resolved;
    const resolved = find(scheme, code, day);
    if (isSettled()) known.set(code, { day: isConstant(scheme, code) ? undefined : day, resolved });
    return resolved;
  };
}
