import { type Names, printCondition } from './conditions.ts';
import type { OrderKey } from './location.ts';
import type { Column, Match, Ref, Rows, Scope } from './plan.ts';

/**
 * Prints the one Cypher text of a root field. What asks for nothing but rows gives one record a row; anything more, such as
 * a total, gives one record that holds a list of rows beside it.
 */
export function print(unit: Rows): string {
  const only = onlyRows(unit);
  return only === undefined ? `RETURN ${list(unit, '')} AS row\n` : `${body(only, '')}\n`;
}

/** The rows that a root field asks for alone; undefined where it asks for more. */
export function onlyRows({ columns }: Rows): Rows | undefined {
  const [first] = columns;
  return columns.length === 1 && first?.kind === 'rows' ? first.rows : undefined;
}

function body(rows: Rows, indent: string): string {
  const lines = [
    `MATCH ${pattern(rows)}`,
    ...where(rows, bounds(rows)),
    `RETURN ${list(rows, indent)} AS row`,
    ...tail(rows),
  ];
  return lines.map((line) => indent + line).join('\n');
}

function pattern(rows: Rows): string {
  const { match } = rows;
  switch (match.kind) {
    case 'unit':
      return '()';
    case 'key':
      return `(${node(rows)}:${match.label} {${match.property}: $${match.param}})`;
    case 'every':
      return `(${node(rows)}:${match.label})`;
    case 'listed':
      return `(${node(rows)}:${match.label})`;
    case 'along':
      return walk(rows, match);
  }
}

function walk(rows: Rows, match: Extract<Match, { kind: 'along' }>): string {
  const edge = `-[${namesLink(rows, rows) ? link(rows) : ''}:${match.types.join('|')}]-`;
  const label = match.label === undefined ? '' : `:${match.label}`;
  const [left, right] = match.direction === 'out' ? ['', '>'] : ['<', ''];
  return `(${name(match.near)})${left}${edge}${right}(${node(rows)}${label})`;
}

/** A link is named only where something below speaks of it. */
function namesLink(rows: Rows, inside: Rows): boolean {
  const isLink = (ref: Ref) => ref.rows === rows && ref.part === 'link';
  const own = inside === rows && (rows.conditions.length > 0 || rows.order.some(({ of }) => of === 'link'));
  const near = 'near' in inside.match && isLink(inside.match.near);
  return own || near || inside.columns.some((one) => ('rows' in one ? namesLink(rows, one.rows) : isLink(one.of)));
}

/** Lines of the WHERE: what the match needs, fixed conditions, and the bounds of a page. */
function where(rows: Rows, limits: readonly string[]): readonly string[] {
  const fixed = rows.conditions.map((one) => printCondition(one, names(rows)));
  return [...matchConditions(rows), ...fixed, ...limits].map((one, at) => (at === 0 ? `WHERE ${one}` : `  AND ${one}`));
}

/** A list is walked in the order of an index only when the text says that its key is there. */
function matchConditions(rows: Rows): readonly string[] {
  const { match, order } = rows;
  if (match.kind === 'listed')
    return [`${node(rows)}.id ${match.many ? 'IN' : '='} ${name(match.near)}.${match.property}`];
  const [first] = order;
  return match.kind === 'every' && first !== undefined ? [`${node(rows)}.${first.name} IS NOT NULL`] : [];
}

function names(rows: Rows): Names {
  const above = (part: keyof Pick<Scope, 'self' | 'from' | 'to'>) => {
    const ref = rows.parent?.[part];
    return ref === undefined ? '' : name(ref);
  };
  return { link: link(rows), above: { self: above('self'), from: above('from'), to: above('to') } };
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
  if (rest.length === 0) return `${key} ${side} $${param}`;
  return `${key} ${side}= $${param} AND (${key} ${side} $${param} OR ${beyond(rows, rest, others, side)})`;
}

function list(rows: Rows, indent: string): string {
  const columns = rows.columns.map((column) => value(column, indent));
  const oneLine = `[${columns.join(', ')}]`;
  if (!oneLine.includes('\n') && oneLine.length <= 100) return oneLine;
  return `[\n${columns.map((column) => `${indent}  ${column}`).join(',\n')}\n${indent}]`;
}

function value(column: Column, indent: string): string {
  switch (column.kind) {
    case 'property':
      return `${name(column.of)}.${column.name}`;
    case 'labels':
      return `labels(${name(column.of)})`;
    case 'rows':
      return `COLLECT {\n${body(column.rows, `${indent}    `)}\n${indent}  }`;
    case 'count':
      return `COUNT { ${[`MATCH ${pattern(column.rows)}`, ...where(column.rows, [])].join(' ')} }`;
  }
}

function tail(rows: Rows): readonly string[] {
  const { order, page } = rows;
  const by = order.map((key) => orderKey(rows, key) + (page?.backward === true ? ' DESC' : ''));
  const ordered = by.length === 0 ? [] : [`ORDER BY ${by.join(', ')}`];
  return page === undefined ? ordered : [...ordered, `LIMIT $${page.limit}`];
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
