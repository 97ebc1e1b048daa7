import type { Proposition, Stance } from '../api/stances.ts';
import type { View } from './view.ts';

/** Somebody who can hold a stance. */
export interface Holder {
  readonly id: string;
  readonly name: string;
}

/** The stances of each actor on each proposition. */
export type StanceTable = ReadonlyMap<string, readonly Stance[]>;

/** The stances by actor and proposition, each list in the order given. */
export function stanceTable(stances: readonly Stance[]): StanceTable {
  const table = new Map<string, Stance[]>();
  for (const stance of stances) {
    const key = cellKey(stance.actor.id, stance.proposition.id);
    const cell = table.get(key);
    if (cell) cell.push(stance);
    else table.set(key, [stance]);
  }
  return table;
}

/** What is recorded of an actor on a proposition, in the order given; empty if nothing is. */
export function stancesAt(table: StanceTable, actor: string, proposition: string): readonly Stance[] {
  return table.get(cellKey(actor, proposition)) ?? [];
}

function cellKey(actor: string, proposition: string): string {
  return `${actor} ${proposition}`;
}

/** The actors of the map that are not hidden, whether or not they hold on its day. */
export function actorsOnMap({ nodes, hidden }: View): readonly Holder[] {
  return [...nodes.values()]
    .filter(({ id, label }) => actorLabels.has(label) && !hidden.has(id))
    .map(({ id, caption }) => ({ id, name: caption }));
}

const actorLabels: ReadonlySet<string> = new Set(['STATE', 'ORGANISATION', 'OFFICIAL']);

/**
 * The propositions of a comparison, by their sentences: those that were added, those on the map, and those on which at least two of the actors have a
 * stance; without those that were taken out.
 */
export function comparedPropositions(
  all: readonly Proposition[],
  table: StanceTable,
  actors: readonly Holder[],
  { added, without }: { readonly added: ReadonlySet<string>; readonly without: readonly string[] },
): readonly Proposition[] {
  const least = actors.length < 2 ? 1 : 2;
  const holders = (id: string) => actors.filter((actor) => stancesAt(table, actor.id, id).length > 0).length;
  return all
    .filter(({ id }) => !without.includes(id) && (added.has(id) || holders(id) >= least))
    .toSorted((one, other) => one.text.localeCompare(other.text));
}
