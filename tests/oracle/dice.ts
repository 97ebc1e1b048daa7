import type { Memory } from './memory.ts';

/** What a random question is drawn with, and the variables that it has declared so far. */
export interface Dice {
  readonly integer: (least: number, most: number) => number;
  readonly chance: (percent: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  /** A variable of a type, with its value. */
  readonly variable: (type: string, value: unknown) => string;
  /** The same, or the value itself as JSON. */
  readonly literalOrVariable: (type: string, value: unknown) => string;
  readonly declarations: readonly string[];
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Dice that throw whole numbers from a source of them. */
export function newDice(integer: Dice['integer']): Dice {
  const declarations: string[] = [];
  const variables: Record<string, unknown> = {};
  const chance = (percent: number) => integer(1, 100) <= percent;
  const variable = (type: string, value: unknown) => {
    const name = `v${declarations.length}`;
    declarations.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  };
  return {
    integer,
    chance,
    pick: (items) => {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new TypeError('there is nothing to pick from');
      return item;
    },
    variable,
    literalOrVariable: (type, value) => (chance(50) ? JSON.stringify(value) : variable(type, value)),
    declarations,
    variables,
  };
}

/** Days outside of all that is recorded, and between. */
const far = ['1801', '1940', '1990-07', '2030'];

/** A day near one that the graph knows: that day, or the one before or after; whole, or as a month or a year. */
export function newDays(memory: Memory): (dice: Dice) => string {
  const known = knownDays(memory);
  return ({ pick, chance, integer }) => {
    if (chance(8)) return pick(far);
    const near = new Date(Date.parse(pick(known)) + (chance(50) ? 0 : integer(-1, 1)) * 86_400_000);
    return near.toISOString().slice(0, pick([10, 10, 10, 7, 4]));
  };
}

/** Every whole day that a day in the graph can begin or end with. */
export function knownDays({ nodes, edges }: Memory): readonly string[] {
  return [...new Set([...nodes, ...edges].flatMap(({ values }) => daysIn(values)))].toSorted();
}

function daysIn(values: Readonly<Record<string, unknown>>): readonly string[] {
  const bounds = Object.entries(values).filter(([name]) => /(?:Earliest|Latest)$/.test(name));
  return bounds.flatMap(([, value]) => (typeof value === 'string' ? [value] : []));
}
