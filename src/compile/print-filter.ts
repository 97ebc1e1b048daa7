import type { Filter, Ref, Rows } from './plan.ts';

/** How the rest of a text names things and prints patterns. */
export interface Naming {
  readonly name: (ref: Ref) => string;
  readonly pattern: (rows: Rows) => string;
}

/** Prints a filter as one condition, with brackets where its neighbours need them. */
export function printFilter(filter: Filter, naming: Naming): string {
  const { name } = naming;
  switch (filter.kind) {
    case 'and':
    case 'or':
      return joined(filter, naming);
    case 'not':
      return `NOT coalesce(${printFilter(filter.part, naming)}, false)`;
    case 'compare':
      return `${name(filter.of)}.${filter.name} ${filter.operator} $${filter.param}`;
    case 'missing':
      return `${name(filter.of)}.${filter.name} IS NULL`;
    case 'exists':
      return `EXISTS { ${matching(filter.rows, naming)} }`;
    case 'atLeast':
      return `COUNT { MATCH ${naming.pattern(filter.rows)} } >= $${filter.param}`;
    case 'only':
      return only(filter, naming);
  }
}

function joined({ kind, parts }: Extract<Filter, { kind: 'and' | 'or' }>, naming: Naming): string {
  const [first] = parts;
  if (first === undefined) return kind === 'and' ? 'true' : 'false';
  if (parts.length === 1) return printFilter(first, naming);
  return `(${parts.map((part) => printFilter(part, naming)).join(kind === 'and' ? ' AND ' : ' OR ')})`;
}

function matching(rows: Rows, naming: Naming): string {
  const condition = printFilter({ kind: 'and', parts: rows.filters }, naming);
  return `MATCH ${naming.pattern(rows)}${rows.filters.length === 0 ? '' : ` WHERE ${condition}`}`;
}

function only({ rows, property, value }: Extract<Filter, { kind: 'only' }>, naming: Naming): string {
  const pattern = naming.pattern(rows);
  const other = `${naming.name({ rows, part: 'node' })}.${property} <> '${value}'`;
  return `(EXISTS { MATCH ${pattern} } AND NOT EXISTS { MATCH ${pattern} WHERE ${other} })`;
}
