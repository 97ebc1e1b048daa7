import type { Direction } from '../model/places.ts';
import type { Dimension, FacetKey, GroupKey, OrderKey } from './location.ts';
import { isOfShown } from './once.ts';
import type { Column, Filter, Match, Ref, Rows } from './plan.ts';
import { type Naming, printFilter } from './print-filter.ts';
import { formerIds, idName, idsName, printFormer } from './print-former.ts';
import { hasDaysInCommon, recordName } from './print-once.ts';
import { printValidity } from './print-validity.ts';

type Along = Extract<Match, { kind: 'along' }>;

/**
 * Prints the one Cypher text of a root field. A root field that selects rows alone gives one record for each row; anything more, such as
 * a total, gives one record that holds a list of rows beside it.
 */
export function print(unit: Rows): string {
  const only = onlyRows(unit);
  return only === undefined ? `RETURN ${list(unit, '')} AS row\n` : `${body(only, '')}\n`;
}

/** The rows that a root field selects alone; undefined where it selects more. */
export function onlyRows({ columns }: Rows): Rows | undefined {
  const [first] = columns;
  return columns.length === 1 && first?.kind === 'rows' ? first.rows : undefined;
}

/**
 * Prints the text that reads the nodes which a traversal named for one field. Where they may have several labels, each id is sought under its
 * own: sought under all twelve, 5,500 nodes took Neo4j four times as long.
 */
export function printNamedNodes(rows: Rows): string {
  const labels = labelsNamed(rows);
  if (labels.length === 1) return `${body(rows, '')}\n`;
  const [self, ids] = [node(rows), idsParam(rows)];
  const seeks = labels.map((label) => `  MATCH (${self}:${label}) WHERE ${self}.id IN $${ids}.${label} RETURN ${self}`);
  return `CALL () {\n${seeks.join('\n  UNION ALL\n')}\n}\nRETURN ${list(rows, '')} AS row\n`;
}

/** The labels that nodes named for one field may have. */
export function labelsNamed({ match }: Rows): readonly string[] {
  return 'label' in match ? (match.label ?? '').split('|') : [];
}

/** The parameter of that text: a list of their ids, or lists by label where there are several. */
export function idsParam({ number }: Rows): string {
  return `ids${number}`;
}

function body(rows: Rows, indent: string): string {
  const conditions = [...indexOfOrder(rows), ...conditionsOf(rows), ...bounds(rows)];
  const lines = [...head(rows), ...where(conditions), `RETURN ${list(rows, indent)} AS row`, ...tail(rows)];
  return lines.map((line) => indent + line).join('\n');
}

function head(rows: Rows): readonly string[] {
  const { match } = rows;
  const former = match.kind === 'id' || match.kind === 'named' ? printFormer(rows, match) : [];
  return [...former, `MATCH ${pattern(rows)}`];
}

function pattern(rows: Rows): string {
  const { match } = rows;
  switch (match.kind) {
    case 'unit':
      return '()';
    case 'key':
      return `(${node(rows)}:${match.label} {${match.property}: $${match.param}})`;
    case 'id':
      return `(${node(rows)}:${match.label} {id: ${idName(rows)}})`;
    case 'numbered':
      return `(${node(rows)}:${match.label})-[:IDENTIFIED_BY]->(:Identifier {scheme: $${match.scheme}, value: $${match.param}})`;
    case 'every':
    case 'listed':
    case 'named':
    case 'resultNode':
      return `(${node(rows)}:${match.label})`;
    case 'resultObject':
      throw new TypeError(`what a traversal found under ${match.name} stands in no text`);
    case 'along':
      return walk(match, namesLink(rows, rows) ? link(rows) : '', node(rows), recordName(rows));
  }
}

function walk(match: Along, link: string, node: string, record = ''): string {
  const edge = `-[${link}:${match.types.join('|')}]-`;
  const label = match.label === undefined ? '' : `:${match.label}`;
  return `(${name(match.near)})${toRecords(match, record)}${arrow(match.direction, edge)}(${node}${label})`;
}

/** From the thing at hand to the records whose links are followed. */
function toRecords({ records }: Along, record: string): string {
  if (records === 'all') return '-[:SAME_AS*0..2]-()';
  if (records === 'each') return `-[:SAME_AS*0..2]-(${record})`;
  return isOfShown(records) ? `<-[:SAME_AS*0..1]-(${record})` : '';
}

/** An edge with its head on the side it is followed to. */
function arrow(direction: Direction, edge: string): string {
  return direction === 'out' ? `${edge}>` : `<${edge}`;
}

/** A link is named only where something below speaks of it. */
function namesLink(rows: Rows, inside: Rows): boolean {
  const isLink = (ref: Ref) => ref.rows.number === rows.number && ref.part === 'link';
  const own = inside === rows && rows.order.some(({ of }) => of === 'link');
  const valid = inside.valid.some(({ of }) => isLink(of));
  const near = 'near' in inside.match && isLink(inside.match.near);
  const filtered = inside.filters.some((one) => speaksOf(one, isLink));
  return (
    own ||
    near ||
    valid ||
    filtered ||
    inside.columns.some((one) => ('rows' in one ? namesLink(rows, one.rows) : isLink(one.of)))
  );
}

function speaksOf(filter: Filter, isLink: (ref: Ref) => boolean): boolean {
  if ('of' in filter) return isLink(filter.of);
  if (filter.kind === 'once' || filter.kind === 'onceOfNear')
    return needsLink(filter) && isLink({ rows: filter.rows, part: 'link' });
  if ('parts' in filter) return filter.parts.some((part) => speaksOf(part, isLink));
  if ('valid' in filter) return isLink(filter.valid.of);
  if ('rows' in filter) return filter.rows.filters.some((part) => speaksOf(part, isLink));
  return speaksOf(filter.part, isLink);
}

function needsLink({ kind, rows: { match } }: Extract<Filter, { kind: 'once' | 'onceOfNear' }>): boolean {
  if (match.kind !== 'along' || !hasDaysInCommon(match)) return false;
  return kind === 'once' || match.records === 'once' || match.records === 'each';
}

const naming: Naming = { name, matching, walk };

/** Lines of the WHERE. */
function where(conditions: readonly string[]): readonly string[] {
  return conditions.map((one, at) => (at === 0 ? `WHERE ${one}` : `  AND ${one}`));
}

/** What every row of a list meets, whatever page of it is read: its match, the day and the filter. */
function conditionsOf(rows: Rows): readonly string[] {
  const valid = rows.valid.map((one) => printValidity(one, name));
  const filters = rows.filters.map((one) => printFilter(one, naming));
  return [...matchConditions(rows), ...valid, ...filters];
}

/** Neo4j uses an index of several properties, and the order of any index, only when the text says that they are there. */
function indexOfOrder(rows: Rows): readonly string[] {
  const [first] = rows.order;
  return rows.match.kind === 'every' && first?.nullable === false ? [`${node(rows)}.${first.name} IS NOT NULL`] : [];
}

function matchConditions(rows: Rows): readonly string[] {
  const { match } = rows;
  if (match.kind === 'listed')
    return [`${node(rows)}.id ${match.many ? 'IN' : '='} ${name(match.near)}.${match.property}`];
  if (match.kind === 'resultNode') return [`${node(rows)}.id IN $${idsParam(rows)}`];
  if (match.kind === 'named') return [`${node(rows)}.id IN ${idsName(rows)}`];
  return [];
}

function bounds(rows: Rows): readonly string[] {
  const { page, order } = rows;
  if (page === undefined) return [];
  const after = page.after === undefined ? [] : [beyond(rows, order, page.after, '>')];
  const before = page.before === undefined ? [] : [beyond(rows, order, page.before, '<')];
  return [...after, ...before];
}

/** Rows past a place in the order; the first key alone bounds the range, so that its index can be used. */
function beyond(rows: Rows, order: readonly OrderKey[], params: readonly string[], side: '<' | '>'): string {
  const [first, ...rest] = order;
  const [param, ...others] = params;
  if (first === undefined || param === undefined) return 'true';
  const key = orderKey(rows, first);
  const sign = (side === '>') === (first.descending === true) ? '<' : '>';
  if (rest.length === 0) return `${key} ${sign} $${param}`;
  return `${key} ${sign}= $${param} AND (${key} ${sign} $${param} OR ${beyond(rows, rest, others, side)})`;
}

function list(rows: Rows, indent: string): string {
  const columns = rows.columns.map((column) => value(column, indent, rows.match.kind === 'unit'));
  const oneLine = `[${columns.join(', ')}]`;
  if (!oneLine.includes('\n') && oneLine.length <= 100) return oneLine;
  return `[\n${columns.map((column) => `${indent}  ${column}`).join(',\n')}\n${indent}]`;
}

function value(column: Column, indent: string, isRoot: boolean): string {
  switch (column.kind) {
    case 'property':
      return `${name(column.of)}.${column.name}`;
    case 'labels':
      return `labels(${name(column.of)})`;
    case 'owner':
      return `coalesce(${name(column.of)}.dataset, startNode(${name(column.of)}).dataset)`;
    case 'former':
      return formerIds(column.of.rows);
    case 'rows':
      return `COLLECT {\n${body(column.rows, `${indent}    `)}\n${indent}  }`;
    case 'facet':
      return printFacet(column, indent, isRoot);
    case 'groups':
      return printGroups(column, indent, isRoot);
    case 'count':
      return `COUNT { ${isWhole(column.rows) ? `MATCH ${pattern(column.rows)}` : matching(column.rows)} }`;
  }
}

/**
 * Pairs of a key and a number of rows; rows that lack the key are left out. Neo4j 5.26 takes an aggregate inside a nested
 * COLLECT for one of the list around it and refuses the text, so only a root field groups here; below it each row is a pair
 * of its own. Either way the shape adds the pairs up.
 */
function printFacet(
  { rows, key, linked }: Extract<Column, { kind: 'facet' }>,
  indent: string,
  isRoot: boolean,
): string {
  const all = linked === undefined ? matching(rows) : `${matching(rows)} ${matching(linked)}`;
  const pairs = `WITH ${facetKey(rows, key, linked)} AS key, ${isRoot ? 'count(*)' : '1'} AS size WHERE key IS NOT NULL`;
  const items = key.kind === 'property' && key.isList ? [`UNWIND ${read(rows, key)} AS item`] : [];
  return collect([all, ...items, pairs, 'RETURN [key, size] AS row'], indent);
}

function collect(lines: readonly string[], indent: string): string {
  return `COLLECT {\n${lines.map((line) => `${indent}    ${line}`).join('\n')}\n${indent}  }`;
}

function read(rows: Rows, { of, name: property }: Extract<FacetKey, { kind: 'property' }>): string {
  return `${name({ rows, part: of })}.${property}`;
}

/** A list of keys, a number of rows, how many of them have the measure, and its sum. The shape adds them up too. */
function printGroups(
  { rows, by, measure }: Extract<Column, { kind: 'groups' }>,
  indent: string,
  isRoot: boolean,
): string {
  const number = `${node(rows)}.${measure}`;
  const keys = by.map((one) => dimension(rows, one)).join(', ');
  const sums = isRoot
    ? `count(*) AS size, count(${number}) AS measured, sum(${number}) AS total`
    : `1 AS size, CASE WHEN ${number} IS NULL THEN 0 ELSE 1 END AS measured, coalesce(${number}, 0) AS total`;
  return collect(
    [matching(rows), `WITH [${keys}] AS key, ${sums}`, 'RETURN [key, size, measured, total] AS row'],
    indent,
  );
}

function dimension(rows: Rows, one: Dimension): string {
  switch (one.kind) {
    case 'property':
      return `${node(rows)}.${one.name}`;
    case 'time':
      return `left(${node(rows)}.${one.day}Earliest, ${LETTERS[one.by]})`;
    case 'pair': {
      const [a, b] = one.names.map((property) => `${node(rows)}.${property}`);
      return `CASE WHEN ${a} <= ${b} THEN [${a}, ${b}] WHEN ${a} > ${b} THEN [${b}, ${a}] END`;
    }
  }
}

/** Letters of a whole day, 2001-07-16, that tell the year, the month and the day. */
const LETTERS = { year: 4, month: 7, day: 10 } as const;

function facetKey(rows: Rows, key: Exclude<FacetKey, GroupKey>, linked: Rows | undefined): string {
  switch (key.kind) {
    case 'property': {
      const value = key.isList ? 'item' : read(rows, key);
      return key.choices ? `toUpper(${value})` : value;
    }
    case 'time':
      return timeKey(rows, key);
    case 'linked':
      return `${node(linked ?? rows)}.id`;
  }
}

function timeKey(rows: Rows, { day, by, isWhole }: Extract<FacetKey, { kind: 'time' }>): string {
  const [first, last] = [`${day}Earliest`, `${day}Latest`].map((name) => `left(${node(rows)}.${name}, ${LETTERS[by]})`);
  return by === 'year' || isWhole ? String(first) : `CASE WHEN ${first} = ${last} THEN ${first} END`;
}

/** Whether all nodes of a label are meant: Neo4j keeps their number, and gives it where the text says nothing more of them. */
function isWhole({ match, filters, valid }: Rows): boolean {
  return match.kind === 'every' && filters.length === 0 && valid.length === 0;
}

/** All rows of a list in one line, whatever page of it is asked for. */
function matching(rows: Rows, more: readonly string[] = []): string {
  const conditions = where([...indexOfOrder(rows), ...conditionsOf(rows), ...more]);
  return [`MATCH ${pattern(rows)}`, ...conditions.map((line) => line.trim())].join(' ');
}

function tail(rows: Rows): readonly string[] {
  const { order, page, fixed } = rows;
  const first = fixed.map(
    (property) => `${node(rows)}.${property}${isDescending(order[0], page?.backward) ? ' DESC' : ''}`,
  );
  const keys = order.map((key) => orderKey(rows, key) + (isDescending(key, page?.backward) ? ' DESC' : ''));
  const by = [...first, ...keys];
  const ordered = by.length === 0 ? [] : [`ORDER BY ${by.join(', ')}`];
  return page === undefined ? ordered : [...ordered, `LIMIT $${page.limit}`];
}

function isDescending(key: OrderKey | undefined, backward = false): boolean {
  return (key?.descending === true) !== backward;
}

function orderKey(rows: Rows, key: OrderKey): string {
  const read = `${key.of === 'node' ? node(rows) : link(rows)}.${key.name}`;
  return key.nullable ? `coalesce(${read}, '')` : read;
}

function name({ rows, part }: Ref): string {
  return part === 'node' ? node(rows) : link(rows);
}

function node({ number }: Rows): string {
  return `n${number}`;
}

function link({ number }: Rows): string {
  return `r${number}`;
}
