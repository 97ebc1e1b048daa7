import { type GrowingColumn, growingColumn } from '../../projection/growing-column.ts';
import type { Projection } from '../../projection/projection.ts';
import { neighboursAlong } from '../neighbours.ts';
import { obligationKind } from './obligation.ts';
import { meaningOf, type Role, roles } from './roles.ts';

/**
 * Whom obligations bind that come to something in an attack: a row for each actor bound, whatever the day. The rows of a pact stand
 * together, those of an obligation next to each other.
 */
export interface DutyRows {
  /** The first row of a pact, and of the one after it, which ends those of the pact. */
  readonly startOf: (pact: number) => number;
  readonly obligation: (row: number) => number;
  readonly role: (row: number) => Role;
  readonly bound: (row: number) => number;
}

/** The rows of a graph, made once: following an attack looks at the same pacts again and again. */
export function dutyRows(graph: Projection): DutyRows {
  const known = made.get(graph) ?? buildDutyRows(graph);
  made.set(graph, known);
  return known;
}

const made = new WeakMap<Projection, DutyRows>();

function buildDutyRows(graph: Projection): DutyRows {
  const pacts = [...graph.nodesOf('Pact')];
  const [first = 0] = pacts;
  const columns = {
    start: growingColumn(),
    obligation: growingColumn(),
    role: growingColumn(),
    bound: growingColumn(),
  };
  for (const pact of pacts) {
    columns.start.push(columns.bound.length);
    for (const obligation of neighboursAlong(graph, pact, 'OUT', 'IMPOSES')) addRows(graph, obligation, columns);
  }
  columns.start.push(columns.bound.length);
  const [start, obligation] = [columns.start.finish(), columns.obligation.finish()];
  const [role, bound] = [new Uint8Array(columns.role.finish()), columns.bound.finish()];
  return {
    startOf: (pact) => start[pact - first] ?? bound.length,
    obligation: (row) => obligation[row] ?? 0,
    role: (row) => roles[role[row] ?? 0] ?? 'REFRAIN',
    bound: (row) => bound[row] ?? 0,
  };
}

function addRows(
  graph: Projection,
  obligation: number,
  columns: Readonly<Record<'obligation' | 'role' | 'bound', GrowingColumn>>,
): void {
  const role = meaningOf(obligationKind(graph, obligation))?.role;
  if (role === undefined) return;
  for (const bound of neighboursAlong(graph, obligation, 'OUT', 'BINDS')) {
    columns.obligation.push(obligation);
    columns.role.push(roles.indexOf(role));
    columns.bound.push(bound);
  }
}
