import { groupBy } from '../../kit/group-by.ts';
import type { Counted } from './sides.ts';

/** How much one actor said on one item, by value, and the takes it is made of. */
export interface Tally {
  readonly actor: string;
  readonly item: string;
  readonly amounts: ReadonlyMap<number, number>;
  readonly counted: readonly Counted[];
}

/** One tally for each actor and item of which something counts, in the order of the takes. */
export function tally(counted: readonly Counted[]): readonly Tally[] {
  const groups = groupBy(counted, ({ take }) => `${take.actor} ${take.item}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { actor, item } = first.take;
    return [{ actor, item, amounts: amountsOf(group), counted: group }];
  });
}

/** The sum of all amounts of some tallies. */
export function activity(tallies: readonly Tally[]): number {
  return tallies.flatMap(({ amounts }) => [...amounts.values()]).reduce((sum, amount) => sum + amount, 0);
}

function amountsOf(counted: readonly Counted[]): ReadonlyMap<number, number> {
  const amounts = new Map<number, number>();
  for (const { value, amount } of counted) amounts.set(value, (amounts.get(value) ?? 0) + amount);
  return amounts;
}
