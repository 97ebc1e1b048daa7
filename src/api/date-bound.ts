import { builder } from './builder.ts';
import { choice, day, fields, maybe, one, position, type Spec } from './fields.ts';

const BoundState = builder.enumType('BoundState', {
  description: 'What is known about the start or the end of a period.',
  values: {
    KNOWN: { value: 'known', description: 'The date is known, as exact as its source gives it.' },
    DISPUTED: {
      value: 'disputed',
      description: 'Sources give different dates: it lies between `earliest` and `latest`.',
    },
    OPEN: { value: 'open', description: 'No end is recorded, and the entry states that its bounds are certain.' },
    UNKNOWN: { value: 'unknown', description: 'No date was found; there may be one.' },
  },
});

const DateBound = builder.objectRef<object>('DateBound').implement({
  description: 'The start or the end of a period: the date as written, and the range of days that it can mean.',
  fields: (t) =>
    fields(t, {
      value: position(0, maybe(day('Date as its source gives it. Null if it is unknown, disputed or open.'))),
      earliest: position(1, maybe(day('First day that it can mean. Null if it is not known.'))),
      latest: position(2, maybe(day('Last day that it can mean. Null if it is not known.'))),
      state: position(3, choice(BoundState, 'What is known about it.')),
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
function boundOf([value, earliest, latest, certain]: readonly unknown[]): readonly unknown[] {
  return [value ?? null, earliest ?? null, latest ?? null, stateOf(value, earliest, certain)];
}

function stateOf(value: unknown, earliest: unknown, certain: unknown): string {
  if (typeof value === 'string') return 'known';
  if (typeof earliest === 'string') return 'disputed';
  return certain === true ? 'open' : 'unknown';
}
