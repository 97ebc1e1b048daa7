import {
  GraphQLID,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
} from 'graphql';
import { type FilterPlace, filterPlaceOf } from '../../src/compile/filter-place.ts';
import type { Route } from '../../src/compile/location.ts';
import { boundsIn } from '../../src/model/bounds-in.ts';
import type { Memory, StoredEdge, StoredNode } from './memory.ts';
import { readWritten } from './oracle-ids.ts';
import { isShownAsOne } from './oracle-types.ts';
import { type AskedDay, dayBounds, edgeHolds, edgeHoldsOn, nodeHolds } from './oracle-validity.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a filter is held against: a node, the link it was reached along, and the day that everything is asked as of. */
export interface Row {
  readonly schema: GraphQLSchema;
  readonly memory: Memory;
  readonly node: StoredNode;
  readonly link: StoredEdge | undefined;
  readonly day: AskedDay | undefined;
}

/** Whether a row is as a `where` input asks. */
export function meets(row: Row, type: GraphQLInputObjectType, where: Values): boolean {
  return Object.values(type.getFields()).every((field) => {
    const value = where[field.name];
    return value === undefined || value === null || holds(row, field, value);
  });
}

function holds(row: Row, field: GraphQLInputField, value: unknown): boolean {
  const place: FilterPlace = filterPlaceOf(field);
  const inner = getNamedType(field.type) as GraphQLInputObjectType;
  const own = 'of' in place && place.of === 'link' ? (row.link?.values ?? {}) : row.node.values;
  switch (place.kind) {
    case 'among': {
      const isId = getNamedType(field.type) === GraphQLID;
      const wanted = (value as unknown[]).map((one) => (isId ? readWritten(String(one)).slug : one));
      if (place.via === undefined) return wanted.includes(own[place.property]);
      return linked(row, place.via).some(({ node }) => wanted.includes(node.values[place.property]));
    }
    case 'shares': {
      const listed = own[place.property];
      return Array.isArray(listed) && listed.some((one) => (value as unknown[]).includes(one));
    }
    case 'matches': {
      const title = row.link?.values[place.property];
      const text = `${String(title).toLowerCase().trim()} @${String(row.link?.to.values.id)}`;
      const forms = (value as string[]).flatMap((one) => place.formsOf(one));
      return typeof title === 'string' && forms.some((form) => new RegExp(`^(?:${form})$`).test(text));
    }
    case 'equals':
      return own[place.property] === value;
    case 'missing':
      return (own[place.property] === undefined || own[place.property] === null) === value;
    case 'range': {
      const number = own[place.property];
      return between(value, typeof number === 'number' ? number : undefined);
    }
    case 'day':
      return days(own, place.property, place.property, false, value as Values);
    case 'period':
      return days(own, place.since, place.until, true, value as Values);
    case 'words':
      return wordsIn(value).every((word) => place.properties.some((name) => says(own[name], word)));
    case 'holds':
      return (
        nodeHolds(row.memory, row.node, value as AskedDay) &&
        (row.link === undefined || edgeHolds(row.link, value as AskedDay))
      );
    case 'linked':
      return linked(row, place.via).some((far) => meets(far, inner, value as Values));
    case 'linkedThatDay': {
      if (row.link === undefined) return false;
      const { link } = row;
      const that = boundsIn(link[place.day.part === 'to' ? 'to' : 'from'].values, place.day.day);
      const certainty = row.day?.certainty ?? 'PRESUMED';
      const all = linked({ ...row, node: link[place.from], day: undefined }, place.via);
      return all.some(
        (far) =>
          that !== null &&
          far.link !== undefined &&
          edgeHoldsOn(far.link, that, certainty) &&
          meets({ ...far, day: row.day }, inner, value as Values),
      );
    }
    case 'includesAll': {
      const there = new Set(linked(row, place.via).map(({ node }) => node.values.id));
      return (value as string[]).every((id) => there.has(readWritten(id).slug));
    }
    case 'count':
      return between(value, numberOf(linked(row, place.via), place.distinctBy));
    case 'atLeast':
      return linked(row, place.via).length >= Number(value);
    case 'only': {
      const all = linked(row, place.via);
      return (all.length > 0 && all.every(({ node }) => node.values[place.property] === place.value)) === value;
    }
    case 'and':
      return (value as Values[]).every((one) => meets(row, inner, one));
    case 'or':
      return (value as Values[]).some((one) => meets(row, inner, one));
    case 'not':
      return !meets(row, inner, value as Values);
    case 'group':
      return meets(row, inner, value as Values);
    case 'none':
      return asked(inner, value as Values).every(([one, wanted]) => !holds(row, one, wanted));
    case 'every':
      return asked(inner, value as Values).every(([one, wanted]) => {
        const other = filterPlaceOf(one);
        if (other.kind !== 'linked') throw new Error(`"every" asks ${one.name}, which is no link`);
        const type = getNamedType(one.type) as GraphQLInputObjectType;
        return linked(row, other.via).every((far) => meets(far, type, wanted as Values));
      });
  }
}

/** The fields of an input that a value gives, with what it gives them. */
function asked(type: GraphQLInputObjectType, value: Values): readonly (readonly [GraphQLInputField, unknown])[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const given = value[field.name];
    return given === undefined || given === null ? [] : [[field, given] as const];
  });
}

/** A number lies between two others, of which either may be missing; one that is missing lies between nothing and nothing alone. */
function between(value: unknown, number: number | undefined): boolean {
  const { least, most } = value as { readonly least?: number | null; readonly most?: number | null };
  if (number === undefined) return (least ?? most ?? undefined) === undefined;
  return number >= (least ?? number) && number <= (most ?? number);
}

/** How many there are, or how many with another value in the first of some properties that they have. */
function numberOf(rows: readonly Row[], distinctBy: readonly string[] | undefined): number {
  if (distinctBy === undefined) return rows.length;
  const keys = rows.map(({ node }) => distinctBy.map((name) => node.values[name]).find((one) => one !== undefined));
  return new Set(keys).size;
}

function wordsIn(text: unknown): readonly string[] {
  return [...String(text).toLowerCase().matchAll(/\S+/g)].map(([word]) => word);
}

/** A text, or one of a list of texts, has a word in it. */
function says(value: unknown, word: string): boolean {
  const texts = Array.isArray(value) ? value : [value];
  return texts.some((text) => typeof text === 'string' && text.toLowerCase().includes(word));
}

/**
 * What edges of a route lead to; as of a day, only what holds on it, and along links that do. What the noun shows as a link to one thing
 * is followed as it is.
 */
export function linked(row: Omit<Row, 'link'>, route: Route): readonly Row[] {
  const { schema, memory, node, day } = row;
  const { types, direction, label } = route;
  const on = isShownAsOne(schema, node.labels, route) ? undefined : day;
  return (direction === 'out' ? memory.out(node) : memory.in(node))
    .filter((link) => types.includes(link.type) && (on === undefined || edgeHolds(link, on)))
    .map((link) => ({ ...row, node: direction === 'out' ? link.to : link.from, link }))
    .filter((far) => far.node.labels.includes(label) && (on === undefined || nodeHolds(memory, far.node, on)));
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
  const range = value as Readonly<Record<'since' | 'until' | 'before', string | null | undefined>>;
  const from = range.since == null ? undefined : firstOf(range.since);
  const ends = [
    ...(range.until == null ? [] : [nextDay(lastOf(range.until))]),
    ...(range.before == null ? [] : [firstOf(range.before)]),
  ];
  const [to] = ends.toSorted();
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

function firstOf(day: string): string {
  return dayBounds(day).earliest;
}

function lastOf(day: string): string {
  return dayBounds(day).latest;
}

function nextDay(day: string): string {
  const next = new Date(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
