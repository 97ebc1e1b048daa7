import {
  GraphQLID,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { isRecord } from '../kit/is-record.ts';
import { earliest, latest } from '../model/days.ts';
import type { AskedDay } from '../model/node-ref.ts';
import { defaultCertainty } from '../model/validity.ts';
import { type Arguments, inputCertainty, inputDay, inputItems, inputObject } from './arguments.ts';
import type { SelectedField } from './collect.ts';
import { readDays } from './day-filter.ts';
import { filterTooDeep } from './errors.ts';
import { type FilterPlace, filterPlaceOf, type Side } from './filter-place.ts';
import { slugOf } from './ids.ts';
import type { Part, Route } from './location.ts';
import { allOf, anyOf, not } from './logic.ts';
import { onceFilters } from './once.ts';
import type { Filter, Match, OnDay, Ref, Rows } from './plan.ts';
import { newRows, validRows } from './scope.ts';
import { addParam, type SelectionContext } from './selection.ts';
import { linksValidOn, validOn } from './validity.ts';

/** How deep conditions on what is linked, `and`, `or` and `not` may stand in each other. */
export const DEEPEST_FILTER = 5;

/** Where a filter stands: the row it is about, the field whose argument it is in, and the path into that argument. */
interface Place {
  readonly context: SelectionContext;
  readonly selected: SelectedField;
  readonly rows: Rows;
  readonly path: readonly (string | number)[];
  readonly depth: number;
  /** How much of what is linked must be as asked. */
  readonly quantifier: Quantifier;
}

type Quantifier = 'some' | 'none' | 'every';

/** The filters that the argument `where` of a field puts on its rows; the keys given shape the text, the values are parameters. */
export function filtersOf(
  context: SelectionContext,
  selected: SelectedField,
  rows: Rows,
  args: Arguments,
): readonly Filter[] {
  const argument = selected.field.args.find(({ name }) => name === 'where');
  const type = argument === undefined ? undefined : getNamedType(argument.type);
  if (!isInputObjectType(type) || !isRecord(args.where)) return [];
  return fieldFilters({ context, selected, rows, path: ['where'], depth: 0, quantifier: 'some' }, type, args.where);
}

function fieldFilters(place: Place, type: GraphQLInputObjectType, values: Arguments): readonly Filter[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const value = values[field.name];
    if (value === undefined || value === null) return [];
    return [fieldFilter({ ...place, path: [...place.path, field.name] }, field, value)];
  });
}

function fieldFilter(place: Place, field: GraphQLInputField, value: unknown): Filter {
  spend(place);
  const asks = filterPlaceOf(field);
  switch (asks.kind) {
    case 'among':
      return along(place, asks.via, asks.of, (of) => compare(place, of, asks.property, 'IN', listReader(place, field)));
    case 'shares':
      return { kind: 'shares', of: refOf(place, asks.of), name: asks.property, param: param(place, inputItems) };
    case 'matches':
      return {
        kind: 'matches',
        of: refOf(place, 'link'),
        name: asks.property,
        param: param(place, formsReader(asks.formsOf)),
      };
    case 'equals':
      return compare(place, refOf(place, asks.of), asks.property, '=', asIs);
    case 'missing':
      return missing({ kind: 'missing', of: refOf(place, asks.of), name: asks.property }, value);
    case 'range':
      return range(place, refOf(place, asks.of), asks.property, inputObject(value));
    case 'day':
    case 'period':
      return readDays(asks, refOf(place, asks.of), inputObject(value), (read, ...keys) =>
        param({ ...place, path: [...place.path, ...keys] }, read),
      );
    case 'words':
      return {
        kind: 'words',
        of: refOf(place, asks.of),
        properties: asks.properties,
        param: param(place, lowerCaseWords),
      };
    case 'holds':
      return holds(place, inputObject(value));
    case 'linked':
      return linked(place, asks.via, field, value);
    case 'linkedThatDay':
      return linkedThatDay(place, asks, field, value);
    case 'includesAll':
      return includesAll(place, asks.via, field);
    case 'count':
      return count(place, asks, inputObject(value));
    case 'atLeast':
      return counted(place, { via: asks.via, distinctBy: undefined }, '>=');
    case 'only':
      return only(place, asks, value);
    default:
      return joined(place, asks.kind, inputType(field), value);
  }
}

function missing(filter: Extract<Filter, { kind: 'missing' }>, value: unknown): Filter {
  return value === true ? filter : not(filter);
}

/** A flag shapes the text, as everything that is not a parameter does: Neo4j plans a condition far faster than its comparison with one. */
function only(
  place: Place,
  { via, property, value: wanted }: Extract<FilterPlace, { kind: 'only' }>,
  value: unknown,
): Filter {
  const filter: Filter = { kind: 'only', rows: rowsAlong(place, via), property, value: wanted };
  return value === true ? filter : not(filter);
}

function joined(
  place: Place,
  kind: 'and' | 'or' | 'not' | 'group' | 'none' | 'every',
  type: GraphQLInputObjectType,
  value: unknown,
): Filter {
  if (kind === 'group') return allOf(fieldFilters(place, type, inputObject(value)));
  if (kind === 'none' || kind === 'every')
    return allOf(fieldFilters({ ...place, quantifier: kind }, type, inputObject(value)));
  const depth = deeper(place);
  if (kind === 'not') return not(allOf(fieldFilters({ ...place, depth }, type, inputObject(value))));
  const parts = inputItems(value).map((item, at) => {
    spend(place);
    return allOf(fieldFilters({ ...place, depth, path: [...place.path, at] }, type, inputObject(item)));
  });
  return kind === 'and' ? allOf(parts) : anyOf(parts);
}

/** One level further down, which there must be. */
function deeper({ depth, selected }: Place): number {
  if (depth === DEEPEST_FILTER) throw filterTooDeep(selected.coordinate, DEEPEST_FILTER);
  return depth + 1;
}

/** Each condition is a step of its own. */
function spend({ context, selected }: Place): void {
  context.counter.step([...selected.path, 'where']);
}

function linked(place: Place, via: Route, field: GraphQLInputField, value: unknown): Filter {
  const { quantifier } = place;
  const depth = deeper(place);
  const rows = rowsAlong(place, via);
  const asked = fieldFilters({ ...place, rows, depth, quantifier: 'some' }, inputType(field), inputObject(value));
  if (quantifier === 'every') {
    rows.filters.push(not(allOf(asked)));
    return not({ kind: 'exists', rows });
  }
  rows.filters.push(...asked);
  const filter = byStoredId(place, via, rows, inputObject(value)) ?? { kind: 'exists', rows };
  return quantifier === 'none' ? not(filter) : filter;
}

/** What is linked to an end of the link that the rows came along, on the day of the other end. */
function linkedThatDay(
  place: Place,
  { via, from, day }: Extract<FilterPlace, { kind: 'linkedThatDay' }>,
  field: GraphQLInputField,
  value: unknown,
): Filter {
  const { context, rows: reached } = place;
  const near = endOf(reached, from);
  const { types, direction, label } = via;
  const match: Match = { kind: 'along', near, types, direction, label, many: true };
  const rows = newRows({ number: context.nextNumber(), match });
  const on = { of: endOf(reached, day.part), day: day.day, certainty: context.asOf?.certainty ?? defaultCertainty };
  rows.valid.push(...linksValidOn(rows, on));
  rows.filters.push(...fieldFilters({ ...place, rows, depth: deeper(place) }, inputType(field), inputObject(value)));
  return { kind: 'exists', rows };
}

/** An end of the arrow that rows came along. */
function endOf(rows: Rows, part: Part): Ref {
  const { match } = rows;
  if (match.kind !== 'along') throw new TypeError('these rows came along no link');
  const isFar = part === (match.direction === 'out' ? 'to' : 'from');
  return isFar ? { rows, part: 'node' } : match.near;
}

/** Where ids are all that is asked of what is linked, and each row stores them itself, what is linked need not be looked at. */
function byStoredId(place: Place, { storedAs }: Route, { filters }: Rows, value: Arguments): Filter | undefined {
  const [only, ...others] = filters;
  if (storedAs === undefined || only?.kind !== 'compare' || only.name !== 'id' || others.length > 0) return undefined;
  const isAlone =
    place.depth === 0 && place.quantifier === 'some' && Array.isArray(value.ids) && value.ids.length === 1;
  if (isAlone) place.rows.fixed.push(storedAs);
  return { ...only, of: refOf(place, 'node'), name: storedAs };
}

/** Ids that are given twice are looked for once. */
function includesAll(place: Place, via: Route, field: GraphQLInputField): Filter {
  const rows = rowsAlong(place, via);
  const read = listReader(place, field);
  return { kind: 'includesAll', rows, param: param(place, (ids, day) => [...new Set(inputItems(read(ids, day)))]) };
}

/** What is linked, and what it is counted by. */
type Counted = Pick<Extract<FilterPlace, { kind: 'count' }>, 'via' | 'distinctBy'>;

function count(place: Place, asks: Counted, value: Arguments): Filter {
  return allOf(boundsIn(place, value).map(([at, operator]) => counted(at, asks, operator)));
}

function counted(place: Place, { via, distinctBy }: Counted, operator: '>=' | '<='): Filter {
  const rows = rowsAlong(place, via);
  rows.filters.push(...onceFilters(rows, {}));
  return { kind: 'count', rows, distinctBy, operator, param: param(place, asIs) };
}

/** What a snapshot of the day would show. */
function holds(place: Place, { certainty }: Arguments): Filter {
  const day = (bound: typeof earliest | typeof latest) =>
    param({ ...place, path: [...place.path, 'date'] }, (date) => bound(inputDay(date)));
  const on: OnDay = { first: day(earliest), last: day(latest), certainty: inputCertainty(certainty) };
  return allOf(validOn(place.rows, on).map((valid): Filter => ({ kind: 'holds', valid })));
}

function along(place: Place, via: Route | undefined, of: Side, filter: (of: Ref) => Filter): Filter {
  if (via === undefined) return filter(refOf(place, of));
  const rows = rowsAlong(place, via);
  rows.filters.push(filter({ rows, part: of }));
  return { kind: 'exists', rows };
}

function rowsAlong({ context, rows }: Place, { types, direction, label, isToOne }: Route): Rows {
  const near: Ref = { rows, part: 'node' };
  const match: Match = { kind: 'along', near, types, direction, label, many: true };
  return validRows(isToOne ? undefined : context.asOf, { number: context.nextNumber(), match });
}

/** Either bound may be left out; a thing without the number lies in no range. */
function range(place: Place, of: Ref, name: string, value: Arguments): Filter {
  return allOf(boundsIn(place, value).map(([at, operator]) => compare(at, of, name, operator, asIs)));
}

/** The bounds of a range that are given. */
function boundsIn(place: Place, value: Arguments): readonly (readonly [at: Place, operator: '>=' | '<='])[] {
  const bounds = [
    ['least', '>='],
    ['most', '<='],
  ] as const;
  return bounds
    .filter(([key]) => value[key] !== undefined && value[key] !== null)
    .map(([key, operator]) => [{ ...place, path: [...place.path, key] }, operator]);
}

function compare(place: Place, of: Ref, name: string, operator: 'IN' | '=' | '>=' | '<=', read: Read): Filter {
  return { kind: 'compare', of, name, operator, param: param(place, read) };
}

function param({ context, selected, path }: Place, read: Read): string {
  return addParam(context, selected, `where${context.params.length}`, (args, day) => read(pluck(args, path), day));
}

/** Makes a parameter of a value in a filter. */
type Read = (value: unknown, day: AskedDay | undefined) => unknown;

/** The value at a path of keys and places. */
function pluck(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((at, key) => (typeof key === 'number' ? inputItems(at)[key] : inputObject(at)[key]), value);
}

function refOf({ rows }: Place, part: Side): Ref {
  return { rows, part };
}

function inputType({ name, type }: GraphQLInputField): GraphQLInputObjectType {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) throw new TypeError(`the input field ${name} takes no input object`);
  return named;
}

/** How the values that a property is one of are read. Ids are read without their type, and name the day that is asked about or none. */
function listReader({ selected }: Place, field: GraphQLInputField): Read {
  if (getNamedType(field.type) !== GraphQLID) return inputItems;
  return (values, day) => inputItems(values).map((id) => slugOf(String(id), day, selected.coordinate));
}

function formsReader(formsOf: (value: string) => readonly string[]): Read {
  return (values) => inputItems(values).flatMap((value) => formsOf(String(value)));
}

/** Words as they are looked for in texts. */
function lowerCaseWords(text: unknown): readonly string[] {
  return String(text).toLowerCase().split(/\s+/).filter(Boolean);
}

function asIs(value: unknown): unknown {
  return value;
}
