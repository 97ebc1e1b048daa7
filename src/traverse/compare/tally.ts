import { groupBy } from '../../kit/group-by.ts';
import type { CountedObservation } from './sides.ts';

/** The observations of one actor on one item, with their total weight by value. */
export interface ItemTally {
  readonly actor: string;
  readonly item: string;
  readonly amounts: ReadonlyMap<number, number>;
  readonly counted: readonly CountedObservation[];
}

/** One tally per actor and item, in the order of the observations. */
export function tally(counted: readonly CountedObservation[]): readonly ItemTally[] {
  const groups = groupBy(counted, ({ observation }) => `${observation.actor} ${observation.item}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { actor, item } = first.observation;
    return [{ actor, item, amounts: amountsOf(group), counted: group }];
  });
}

/** The total weight of some tallies. */
export function activity(tallies: readonly ItemTally[]): number {
  return tallies.flatMap(({ amounts }) => [...amounts.values()]).reduce((sum, amount) => sum + amount, 0);
}

function amountsOf(counted: readonly CountedObservation[]): ReadonlyMap<number, number> {
  const amounts = new Map<number, number>();
  for (const { value, amount } of counted) amounts.set(value, (amounts.get(value) ?? 0) + amount);
  return amounts;
}
