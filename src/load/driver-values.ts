import { toInteger } from '../graph/to-integer.ts';
import { catalogue } from '../model/catalogue.ts';
import type { Properties } from './plan.ts';

/** Names of properties that are stored as INTEGER. */
const wholeNumbers: ReadonlySet<string> = new Set(
  [...catalogue.labels, ...catalogue.edges].flatMap(({ properties }) =>
    properties.filter(({ holds }) => holds === 'integer').map(({ name }) => name),
  ),
);

/** Properties as parameters of a query. */
export type DriverValues = Record<string, string | number | bigint | boolean | string[]>;

/** Converts properties for the driver, which sends every plain number as a float. */
export function driverValues(properties: Properties): DriverValues {
  const ready: DriverValues = {};
  for (const name in properties) {
    const value = properties[name];
    if (value === undefined) continue;
    if (typeof value === 'number' && wholeNumbers.has(name)) ready[name] = toInteger(value);
    else ready[name] = isList(value) ? [...value] : value;
  }
  return ready;
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}
