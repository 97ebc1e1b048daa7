import { orders } from '../compile/filter-place.ts';
import type { OrderKey } from '../compile/location.ts';
import { byId } from '../compile/types.ts';
import { builder } from './builder.ts';
import type { Spec, Specs } from './fields.ts';
import { plural } from './words.ts';

/** The order of rows by a field, then by id; those that lack it come first, and last where the order descends. */
export function keysBy(name: string, { type, nullable }: Spec): readonly OrderKey[] {
  const property = type === 'PartialDate' ? `${name}Earliest` : name;
  return [{ of: 'node', name: property, nullable: nullable !== false }, ...byId];
}

/** The order of links by their own id. */
export const byLink: readonly OrderKey[] = [{ of: 'link', name: 'id', nullable: false }];

/** The order of links by when they began, then by their own id; those with no known beginning come first. */
export const byBeginning: readonly OrderKey[] = [{ of: 'link', name: 'sinceEarliest', nullable: true }, ...byLink];

/** Makes the enum of the orders of a noun: by id, and by the fields given. */
export function implementOrders(noun: string, by: Readonly<Record<string, string>>, specs: Specs): void {
  const ids = ordersOf('ID', byId, '`slug`', '');
  const others = Object.entries(by).flatMap(([name, field]) => {
    const spec = specs[field];
    if (spec === undefined) throw new TypeError(`${noun} cannot be sorted by ${field}, which it does not have`);
    const words = spec.type === 'PartialDate' ? `the first day that \`${field}\` can mean` : `\`${field}\``;
    return ordersOf(name, keysBy(field, spec), words, spec.nullable === false ? '' : field);
  });
  builder.enumType(`${noun}Order`, {
    description: `Sort orders for ${plural(noun)}. Ties are sorted by \`slug\`.`,
    values: Object.fromEntries([...others, ...ids]),
  });
}

function ordersOf(name: string, keys: readonly OrderKey[], words: string, lacking: string) {
  const missing = (place: string) => (lacking === '' ? '' : ` Items without \`${lacking}\` come ${place}.`);
  const value = (suffix: string, description: string, by: readonly OrderKey[]) =>
    [`${name}${suffix}`, { value: `${name}${suffix}`, description, extensions: orders(by) }] as const;
  return [
    value('_ASC', `By ${words}, ascending.${missing('first')}`, keys),
    value(
      '_DESC',
      `By ${words}, descending.${missing('last')}`,
      keys.map((key) => ({ ...key, descending: true })),
    ),
  ];
}
