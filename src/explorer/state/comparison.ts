import type { StanceRequest } from '../api/stances.ts';
import type { Settings } from './settings.ts';
import { actorsOnMap } from './stance-table.ts';
import type { View } from './view.ts';

/** Whom a comparison is of, by id, and how many are left out since there is no room for more. */
export interface ComparedActors {
  readonly ids: readonly string[];
  readonly leftOut: number;
}

/** The most actors that are compared at once: their pairs fit on one page of the server. */
const maxActors = 30;

/** The actors on the map and those that were added, without those that were taken out. */
export function comparedActors({ actors, without }: Settings, view: View): ComparedActors {
  const ids = new Set([...actorsOnMap(view).map(({ id }) => id), ...actors]);
  const all = [...ids].filter((id) => !without.includes(id));
  return { ids: all.slice(0, maxActors), leftOut: Math.max(0, all.length - maxActors) };
}

/** The propositions that are compared whoever has a stance on them: those on the map and those that were added. */
export function addedPropositions({ propositions }: Settings, view: View): ReadonlySet<string> {
  const onMap = [...view.nodes.values()].filter(({ id, label }) => label === 'PROPOSITION' && !view.hidden.has(id));
  return new Set([...onMap.map(({ id }) => id), ...propositions]);
}

/** The two actors that are compared: those chosen, or the first of the others. */
export function comparedPair({ first, second }: Settings, ids: readonly string[]): readonly string[] {
  const others = ids.filter((id) => id !== first && id !== second);
  const one = first || others[0];
  const other = second || others.find((id) => id !== one);
  return [one, other].filter((id) => id !== undefined);
}

/** The one request of a comparison; null if there is nobody to compare. */
export function comparisonRequest(settings: Settings, view: View): StanceRequest | null {
  const day = view.day && { date: view.day.date, certainty: view.day.certainty };
  const { ids } = comparedActors(settings, view);
  if (settings.by === 'years') {
    const [onMap = null] = addedPropositions(settings, view);
    const followed = settings.proposition || onMap;
    return {
      actors: null,
      propositions: followed === null ? null : [followed],
      day: null,
      pairs: false,
      isPair: false,
    };
  }
  const isPair = settings.by === 'pair';
  const actors = isPair ? comparedPair(settings, ids) : ids;
  if (actors.length < (isPair ? 2 : 1)) return null;
  return { actors, propositions: null, day, pairs: !isPair, isPair };
}

/** Search hits by what a comparison can do with them, and what they change in it. */
export interface AddedHits {
  readonly changed: Partial<Settings>;
  readonly actors: readonly string[];
  readonly propositions: readonly string[];
  readonly others: readonly string[];
}

/** A comparison with search hits added. Of two actors, the hit becomes the second; over the years, it is the proposition that is followed. */
export function addedToComparison(settings: Settings, ids: readonly string[]): AddedHits {
  const actors = ids.filter((id) => /^(State|Organisation|Official):/.test(id));
  const propositions = ids.filter((id) => id.startsWith('Proposition:'));
  const [second] = actors;
  const [proposition] = propositions;
  const isFollowed = settings.by === 'years' && proposition !== undefined;
  const changed = {
    actors: [...new Set([...settings.actors, ...actors])],
    ...(isFollowed ? { proposition } : { propositions: [...new Set([...settings.propositions, ...propositions])] }),
    ...(settings.by === 'pair' && second !== undefined && { second }),
    without: settings.without.filter((id) => !ids.includes(id)),
  };
  return {
    changed,
    actors,
    propositions,
    others: ids.filter((id) => !actors.includes(id) && !propositions.includes(id)),
  };
}
