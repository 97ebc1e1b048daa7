import {
  GraphQLID,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { filterPlaceOf } from '../../src/compile/filter-place.ts';
import type { Dice } from './dice.ts';

/** What values are drawn from: days near those of the graph, ids of nodes with some labels, and the same as texts. */
export interface Pool {
  readonly text: (labels: readonly string[]) => string;
  readonly day: () => string;
  readonly id: (labels: readonly string[]) => string;
}

/** A value for a `where`, as JSON: one or two of its conditions, each with plausible values. `labels` are those of what is filtered. */
export function randomWhere(dice: Dice, pool: Pool, type: GraphQLInputObjectType, labels: readonly string[]): unknown {
  return conditions({ dice, pool, labels, depth: 0 }, type);
}

interface Place {
  readonly dice: Dice;
  readonly pool: Pool;
  readonly labels: readonly string[];
  readonly depth: number;
}

/** Conditions that look at what is linked, which come twice as often as others. */
const further = ['linked', 'linkedThatDay', 'none', 'every', 'not', 'or'];

/** Conditions that lead to others, which could go on without an end. */
const nested = ['and', 'or', 'not', 'none', 'every', 'linked', 'linkedThatDay'];

function conditions(place: Place, type: GraphQLInputObjectType): Readonly<Record<string, unknown>> {
  const { dice, depth } = place;
  const known = Object.values(type.getFields()).filter(
    (field) => depth < 3 || !nested.includes(filterPlaceOf(field).kind),
  );
  const weighted = [...known, ...known.filter((field) => further.includes(filterPlaceOf(field).kind))];
  const wanted = Array.from({ length: known.length === 0 ? 0 : dice.integer(1, 2) }, () => dice.pick(weighted));
  return Object.fromEntries(wanted.map((field) => [field.name, conditionValue({ ...place, depth: depth + 1 }, field)]));
}

function conditionValue(place: Place, field: GraphQLInputField): unknown {
  const asks = filterPlaceOf(field);
  const labels = 'via' in asks && asks.via !== undefined ? [asks.via.label] : place.labels;
  if (asks.kind === 'words') return wordsOf(place);
  return ['day', 'period', 'range', 'count', 'holds'].includes(asks.kind)
    ? values(place, field.type, plain)
    : values({ ...place, labels }, field.type, conditions, asks.kind);
}

/** The value of an input type; `inner` makes that of an input object. */
function values(place: Place, type: GraphQLInputType, inner: typeof conditions, kind = ''): unknown {
  const { dice, pool, labels } = place;
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) {
    const length = dice.integer(kind === 'or' ? 0 : 1, 2);
    return Array.from({ length }, () => values(place, bare.ofType, inner));
  }
  if (isInputObjectType(bare)) return inner(place, bare);
  if (isEnumType(bare)) return dice.pick(bare.getValues()).name;
  if (bare === GraphQLID) return pool.id(labels);
  if (bare.name === 'PartialDate') return pool.day();
  if (bare.name === 'Boolean') return dice.chance(50);
  if (bare.name === 'Int' || bare.name === 'Float') return dice.integer(0, 3);
  return pool.text(labels);
}

/** One or two fields of an input object that is no filter, such as a range of days. */
function plain(place: Place, type: GraphQLInputObjectType): Readonly<Record<string, unknown>> {
  const { dice } = place;
  const known = Object.values(type.getFields());
  const required = known.filter(({ type: one, defaultValue }) => isNonNullType(one) && defaultValue === undefined);
  const wanted = [...required, ...Array.from({ length: dice.integer(1, 2) }, () => dice.pick(known))];
  return Object.fromEntries(wanted.map((field) => [field.name, values(place, field.type, plain)]));
}

/** Parts of an id are often words of what it names, and now and then there is none. */
function wordsOf({ dice, pool, labels }: Place): string {
  const parts = pool.text(labels).replace(/^\w+:/, '').split('-');
  return Array.from({ length: dice.integer(0, 2) }, () => dice.pick(parts)).join(' ');
}
