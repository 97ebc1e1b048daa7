import { type GraphQLInputObjectType, getNamedType } from 'graphql';
import { type FilterPlace, filterPlaceOf } from '../../src/compile/filter-place.ts';
import type { Route } from '../../src/compile/location.ts';
import type { Memory, StoredEdge, StoredNode } from './memory.ts';

type Values = Readonly<Record<string, unknown>>;

/** Whether a node, with the link it was reached along, is as a `where` input asks. */
export function meets(
  memory: Memory,
  type: GraphQLInputObjectType,
  where: Values,
  node: StoredNode,
  link?: StoredEdge,
): boolean {
  return Object.values(type.getFields()).every((field) => {
    const value = where[field.name];
    if (value === undefined || value === null) return true;
    const place = filterPlaceOf(field);
    const inner = getNamedType(field.type) as GraphQLInputObjectType;
    return holds(memory, place, inner, value, node, link);
  });
}

function holds(
  memory: Memory,
  place: FilterPlace,
  inner: GraphQLInputObjectType,
  value: unknown,
  node: StoredNode,
  link: StoredEdge | undefined,
): boolean {
  const own = 'of' in place && place.of === 'link' ? (link?.values ?? {}) : node.values;
  switch (place.kind) {
    case 'among': {
      const wanted = (value as unknown[]).map(bare);
      if (place.via === undefined) return wanted.includes(own[place.property]);
      return linked(memory, node, place.via).some(([far]) => wanted.includes(far.values[place.property]));
    }
    case 'equals':
      return own[place.property] === value;
    case 'range': {
      const { least, most } = value as { readonly least?: number | null; readonly most?: number | null };
      const number = own[place.property];
      if (typeof number !== 'number') return (least ?? most ?? undefined) === undefined;
      return number >= (least ?? number) && number <= (most ?? number);
    }
    case 'day':
      return days(own, place.property, place.property, false, value as Values);
    case 'period':
      return days(own, place.since, place.until, true, value as Values);
    case 'linked':
      return linked(memory, node, place.via).some(([far, edge]) => meets(memory, inner, value as Values, far, edge));
    case 'atLeast':
      return linked(memory, node, place.via).length >= Number(value);
    case 'only': {
      const all = linked(memory, node, place.via);
      return (all.length > 0 && all.every(([far]) => far.values[place.property] === place.value)) === value;
    }
    case 'and':
      return (value as Values[]).every((one) => meets(memory, inner, one, node, link));
    case 'or':
      return (value as Values[]).some((one) => meets(memory, inner, one, node, link));
    case 'not':
      return !meets(memory, inner, value as Values, node, link);
    case 'none':
      return Object.values(inner.getFields()).every((field) => {
        const asked = (value as Values)[field.name];
        return (
          asked === undefined ||
          asked === null ||
          !holds(memory, filterPlaceOf(field), getNamedType(field.type) as GraphQLInputObjectType, asked, node, link)
        );
      });
  }
}

function linked(
  memory: Memory,
  node: StoredNode,
  { types, direction, label }: Route,
): readonly (readonly [StoredNode, StoredEdge])[] {
  return memory.edges
    .filter((edge) => types.includes(edge.type) && (direction === 'out' ? edge.from : edge.to) === node)
    .map((edge) => [direction === 'out' ? edge.to : edge.from, edge] as const)
    .filter(([far]) => far.labels.includes(label));
}

function days(own: Values, since: string, until: string, isPeriod: boolean, asked: Values): boolean {
  const bounds: Bounds = {
    beginsFirst: text(own[`${since}Earliest`]),
    beginsLast: text(own[`${since}Latest`]),
    endsFirst: text(own[`${until}Earliest`]),
    endsLast: text(own[`${until}Latest`]),
  };
  return Object.entries(asked).every(
    ([relation, value]) => value === null || value === undefined || related(bounds, relation, value, isPeriod),
  );
}

interface Bounds {
  readonly beginsFirst: string | undefined;
  readonly beginsLast: string | undefined;
  readonly endsFirst: string | undefined;
  readonly endsLast: string | undefined;
}

function related(
  { beginsFirst, beginsLast, endsFirst, endsLast }: Bounds,
  relation: string,
  value: unknown,
  isPeriod: boolean,
): boolean {
  const known = (day: string | undefined, test: (day: string) => boolean) => day !== undefined && test(day);
  const range = value as { readonly since?: string | null; readonly until?: string | null };
  const from = range.since == null ? undefined : firstOf(range.since);
  const to = range.until == null ? undefined : firstOf(range.until);
  switch (relation) {
    case 'during':
      return (
        (from === undefined || known(beginsFirst, (day) => day >= from)) &&
        (to === undefined || known(endsLast, (day) => (isPeriod ? day <= to : day < to)))
      );
    case 'overlaps':
      return (
        (from === undefined ||
          (isPeriod && endsLast === undefined) ||
          known(endsLast, (day) => (isPeriod ? day > from : day >= from))) &&
        (to === undefined || (isPeriod && beginsFirst === undefined) || known(beginsFirst, (day) => day < to))
      );
    case 'before':
      return known(endsLast, (day) => (isPeriod ? day <= firstOf(String(value)) : day < firstOf(String(value))));
    case 'after':
      return known(beginsFirst, (day) => day > lastOf(String(value)));
    default: {
      const on = (first: string | undefined, last: string | undefined) =>
        known(first, (day) => day <= lastOf(String(value))) && known(last, (day) => day >= firstOf(String(value)));
      return on(beginsFirst, beginsLast) || (isPeriod && on(endsFirst, endsLast));
    }
  }
}

/** The first whole day of a partial one, reckoned here by JavaScript's own calendar. */
export function firstOf(day: string): string {
  return `${day}-01-01`.slice(0, 10);
}

/** The last whole day of a partial one, reckoned here by JavaScript's own calendar. */
export function lastOf(day: string): string {
  const [year = 0, month, date] = day.split('-').map(Number);
  if (date !== undefined) return day;
  return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}

function bare(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/^[A-Z][A-Za-z]*:/, '') : value;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
