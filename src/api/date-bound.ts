import { builder } from './builder.ts';
import { choice, day, fields, maybe, one, position, type Spec } from './fields.ts';

const BoundState = builder.enumType('BoundState', {
  description: 'What is known of a bound. Not found, open and disputed are told apart.',
  values: {
    KNOWN: { value: 'known', description: 'The day is known, as exact as its source gives it.' },
    DISPUTED: {
      value: 'disputed',
      description: 'Sources give different days: it lies between "earliest" and "latest".',
    },
    OPEN: { value: 'open', description: 'No end is recorded, and the entry says that its bounds are certain.' },
    UNKNOWN: { value: 'unknown', description: 'No day was found. It does not mean that there is none.' },
  },
});

const DateBound = builder.objectRef<object>('DateBound').implement({
  description: 'A bound of a period: the day as written, and all the days that it can mean.',
  fields: (t) =>
    fields(t, {
      value: position(0, maybe(day('The day as its source gives it. Null: not found, disputed or open.'))),
      earliest: position(1, maybe(day('The first whole day that it can mean. Null: not known.'))),
      latest: position(2, maybe(day('The last whole day that it can mean. Null: not known.'))),
      state: position(3, choice(BoundState, 'What is known of it.')),
    }),
});

/** A bound kept in the property of this name; `flag` names the property that says the bounds are certain. */
export function dateBound(name: string, description: string, flag?: string): Spec {
  const properties = [name, `${name}Earliest`, `${name}Latest`, ...(flag === undefined ? [] : [flag])];
  return one(
    DateBound,
    { kind: 'derived', needs: [{ properties }], rule: ([row = []] = []) => boundOf(row) },
    description,
  );
}

/** From [day, earliest, latest, certain] to the bound. */
export function boundOf([value, earliest, latest, certain]: readonly unknown[]): readonly unknown[] {
  return [value ?? null, earliest ?? null, latest ?? null, stateOf(value, earliest, certain)];
}

function stateOf(value: unknown, earliest: unknown, certain: unknown): string {
  if (typeof value === 'string') return 'known';
  if (typeof earliest === 'string') return 'disputed';
  return certain === true ? 'open' : 'unknown';
}
