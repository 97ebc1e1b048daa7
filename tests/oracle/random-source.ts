import type { GraphQLSchema } from 'graphql';
import { type Dice, newDays } from './dice.ts';
import type { Memory } from './memory.ts';
import type { AskedDay } from './oracle-validity.ts';
import { newIds } from './random-ids.ts';

/** What all random questions are drawn from. */
export interface Drawn {
  /** The nodes whose ids and days they name. */
  readonly memory: Memory;
  /** The root fields that they ask, none of them a traversal. Default: all, and traversals. */
  readonly roots?: readonly string[];
}

/** What questions are drawn from. */
export interface Source {
  readonly schema: GraphQLSchema;
  readonly memory: Memory;
  readonly dice: Dice;
  /** A day near one that the graph knows. */
  readonly day: () => string;
  readonly certainty: () => AskedDay['certainty'];
  /** The id of something with one of these labels; given a day, now and then as of it. */
  readonly id: (labels: readonly string[], day: AskedDay | undefined) => string;
}

/** Makes what questions are drawn from, for any number of dice. */
export function newSource(schema: GraphQLSchema, memory: Memory): (dice: Dice) => Source {
  const days = newDays(memory);
  const ids = newIds(schema, memory);
  return (dice) => ({
    schema,
    memory,
    dice,
    day: () => days(dice),
    certainty: () => dice.pick(['CERTAIN', 'PRESUMED', 'POSSIBLE'] as const),
    id: (labels, day) => ids(dice, labels, day),
  });
}
