import { type GraphQLCompositeType, type GraphQLField, type GraphQLSchema, isAbstractType } from 'graphql';
import { type AskedDay, datedId, type GivenId, readId } from '../model/node-ref.ts';
import type { Arguments } from './arguments.ts';
import { idOfAnotherDay, idsOfSeveralDays, tooManyIds } from './errors.ts';
import { withIds } from './id-arguments.ts';
import { labelOf } from './types.ts';

/** Ids that one field may be asked for at the most. */
export const MOST_IDS = 500;

type Field = GraphQLField<unknown, unknown>;

/** What global ids name. */
export interface RequestedIds {
  /** Ids to look for, each once. */
  readonly ids: readonly string[];
  /** What was asked for, in its order: an id within a label, or null for what is no global id, or one of another day. */
  readonly asked: readonly (readonly [label: string, id: string] | null)[];
}

/**
 * Reads the global ids of `node` and `nodes`, such as "State:japan" or "State:japan@1970-01-01". One that names no type of the schema
 * is not refused: nothing has it. Of ids that name days those of one day are read at a time.
 */
export function readGlobalIds(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  at: string,
  ids: readonly string[],
  day: AskedDay | undefined,
  inSnapshot: boolean,
): RequestedIds {
  if (ids.length > MOST_IDS) throw tooManyIds(at, ids.length, MOST_IDS);
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  const known = new Map(types.map((one) => [one.name, labelOf(one)]));
  const asked = ids.map((text) => {
    const id = inSnapshot ? idOnDay(text, day, at) : readId(text);
    const label = id.type === undefined ? undefined : known.get(id.type);
    const isOfDay = inSnapshot || sameDay(id.day, day);
    return label === undefined || !isOfDay ? null : ([label, id.slug] as const);
  });
  return { ids: [...new Set(asked.flatMap((one) => (one === null ? [] : [one[1]])))], asked };
}

/** The names that were put into a parameter. */
export function requestedIds(params: Readonly<Record<string, unknown>>, param: string): RequestedIds {
  // `readGlobalIds` makes the parameters of all rows that are named.
  return params[param] as RequestedIds;
}

/** The id within its label, of an id that names no day, or just the day that is asked about. */
export function slugOf(text: string, day: AskedDay | undefined, at: string): string {
  return idOnDay(text, day, at).slug;
}

function idOnDay(text: string, day: AskedDay | undefined, at: string): GivenId {
  const id = readId(text);
  if (id.day !== undefined && !sameDay(id.day, day)) throw idOfAnotherDay(at, text);
  return id;
}

function sameDay(one: AskedDay | undefined, other: AskedDay | undefined): boolean {
  return one?.date === other?.date && one?.certainty === other?.certainty;
}

/** The arguments of a field with their ids as they are without a day. */
export function withoutDays(field: Field, args: Arguments, day: AskedDay | undefined, at: string): Arguments {
  return withIds(field, args, ({ text }) => {
    const { type, slug } = idOnDay(text, day, at);
    return type === undefined ? slug : `${type}:${slug}`;
  });
}

/** What of a value shapes the text: the certainties of the days that ids in it name, or just that it is there. */
export function certaintyShape(value: unknown): string {
  if (typeof value === 'string') return value.includes('@') ? (readId(value).day?.certainty ?? '1') : '1';
  return Array.isArray(value) ? [...new Set(value.map(certaintyShape))].toSorted().join('+') || '1' : '1';
}

/** The days that ids name, each once, in their order; undefined stands for ids that name none. */
export function daysOf(ids: readonly string[]): readonly (AskedDay | undefined)[] {
  const days = ids.map((text) => readId(text).day);
  return [...new Map(days.map((day) => [day === undefined ? '' : datedId('', day), day])).values()];
}

/** The one day that the ids of a field name; those without a day are taken as of that day. */
export function dayOf(ids: readonly string[], at: string): AskedDay | undefined {
  const [day, another] = daysOf(ids).filter((one) => one !== undefined);
  if (another !== undefined) throw idsOfSeveralDays(at);
  return day;
}
