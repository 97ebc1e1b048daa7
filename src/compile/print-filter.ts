import { OFFICE_OF } from '../model/office-roles.ts';
import type { Atom, Filter, Rows } from './plan.ts';
import { type OnceNaming, printOnce, printOnceOfNear } from './print-once.ts';
import { printValidity } from './print-validity.ts';

type Compound = Extract<Filter, { kind: 'and' | 'or' }>;

/** How the rest of a text names things and prints patterns. */
export interface Naming extends OnceNaming {
  /** Rows with all that they must meet, in one line. */
  readonly matching: (rows: Rows, more?: readonly string[]) => string;
}

/** Prints a filter as one condition, with brackets where its neighbours need them. */
export function printFilter(filter: Filter, naming: Naming): string {
  const { name } = naming;
  switch (filter.kind) {
    case 'and':
    case 'or':
      return `(${joined(filter, naming)})`;
    case 'not':
      return negated(filter.part, naming);
    case 'compare':
      return `${name(filter.of)}.${filter.name} ${filter.operator} $${filter.param}`;
    case 'shares':
      return `any(value IN coalesce(${name(filter.of)}.${filter.name}, []) WHERE value IN $${filter.param})`;
    case 'matches':
      return matches(filter, naming);
    case 'missing':
      return `${name(filter.of)}.${filter.name} IS NULL`;
    case 'once':
      return printOnce(filter.rows, naming);
    case 'onceOfNear':
      return printOnceOfNear(filter.rows, naming);
    case 'words':
      return words(filter, naming);
    case 'holds':
      return printValidity(filter.valid, name);
    case 'exists':
      return `EXISTS { ${naming.matching(filter.rows)} }`;
    case 'includesAll':
      return includesAll(filter, naming);
    case 'count':
      return `COUNT { ${counted(filter, naming)} } ${filter.operator} $${filter.param}`;
    case 'only':
      return only(filter, naming);
  }
}

/**
 * Neo4j's planner turns alternatives that are themselves joined by AND into every OR of one part of each, and plans a subquery once for
 * each of those. Where there is one, the alternatives are kept whole.
 */
function joined(filter: Compound, naming: Naming): string {
  const { kind, parts } = filter;
  if (parts.length === 0) return kind === 'and' ? 'true' : 'false';
  const keepsWhole = kind === 'or' && looksFurther(filter);
  return parts
    .map((part) => {
      const text = printFilter(part, naming);
      return keepsWhole && (part.kind === 'and' || part.kind === 'only') ? `coalesce(${text}, false)` : text;
    })
    .join(kind === 'and' ? ' AND ' : ' OR ');
}

/** Whether something besides the row itself is looked at. */
function looksFurther(filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.parts.some(looksFurther);
    case 'not':
      return looksFurther(filter.part);
    case 'compare':
    case 'shares':
    case 'matches':
    case 'missing':
    case 'words':
      return false;
    default:
      return true;
  }
}

/** A comparison with something that is missing is unknown in Cypher, so its opposite would be too; the rest is true or false. */
function negated(atom: Atom, naming: Naming): string {
  const text = printFilter(atom, naming);
  return unknownIfMissing.includes(atom.kind) ? `NOT coalesce(${text}, false)` : `NOT ${text}`;
}

const unknownIfMissing: readonly Atom['kind'][] = ['compare', 'holds'];

/** A text that is missing has no words. */
function words({ of, properties, param }: Extract<Filter, { kind: 'words' }>, { name }: Naming): string {
  const texts = properties.map((property) => `coalesce(${name(of)}.${property}, [])`);
  return `all(word IN $${param} WHERE any(text IN ${['[]', ...texts].join(' + ')} WHERE toLower(text) CONTAINS word))`;
}

function matches({ of, name: property, param }: Extract<Filter, { kind: 'matches' }>, { name }: Naming): string {
  const text = `toLower(trim(${name(of)}.${property})) + '${OFFICE_OF}' + endNode(${name(of)}).id`;
  return `any(form IN $${param} WHERE ${text} =~ form)`;
}

function includesAll({ rows, param }: Extract<Filter, { kind: 'includesAll' }>, naming: Naming): string {
  const id = `${naming.name({ rows, part: 'node' })}.id`;
  return `COUNT { ${naming.matching(rows, [`${id} IN $${param}`])} RETURN DISTINCT ${id} } = size($${param})`;
}

function counted({ rows, distinctBy }: Extract<Filter, { kind: 'count' }>, naming: Naming): string {
  if (distinctBy === undefined) return naming.matching(rows);
  const keys = distinctBy.map((property) => `${naming.name({ rows, part: 'node' })}.${property}`);
  return `${naming.matching(rows)} RETURN DISTINCT coalesce(${[...keys, "''"].join(', ')})`;
}

function only({ rows, property, value }: Extract<Filter, { kind: 'only' }>, naming: Naming): string {
  const other = `${naming.name({ rows, part: 'node' })}.${property} <> '${value}'`;
  return `(EXISTS { ${naming.matching(rows)} } AND NOT EXISTS { ${naming.matching(rows, [other])} })`;
}
