import type { GraphQLSchema } from 'graphql';
import { groupBy } from '../../src/kit/group-by.ts';
import type { Dice } from './dice.ts';
import type { Memory } from './memory.ts';
import { writtenId } from './oracle-ids.ts';
import type { AskedDay } from './oracle-validity.ts';

/** An id that nothing has. */
const nobody = 'nobody';

/**
 * Ids of nodes with one of some labels, or of nobody: with or without the type before them and, where a day is given, now and then
 * with that day behind them.
 */
export function newIds(
  schema: GraphQLSchema,
  { nodes }: Memory,
): (dice: Dice, labels: readonly string[], day: AskedDay | undefined) => string {
  const byLabel = groupBy(
    nodes.flatMap((node) => node.labels.map((label) => ({ label, node }))),
    ({ label }) => label,
  );
  return ({ pick, chance }, labels, day) => {
    const known = labels.flatMap((label) => byLabel.get(label) ?? []);
    if (known.length === 0 || chance(1)) return nobody;
    const { node } = pick(known);
    const type = node.labels.find((label) => schema.getType(label) !== undefined && label !== 'Actor') ?? 'Actor';
    const id = String(node.values.id);
    return writtenId(chance(45) ? `${type}:${id}` : id, chance(50) ? day : undefined);
  };
}
