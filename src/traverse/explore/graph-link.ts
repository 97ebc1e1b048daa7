import type { EdgeType } from '../../model/edge-types.ts';
import type { GraphNode } from './graph-node.ts';
import type { EdgeRow } from './texts.ts';

/** Whether an edge leaves the node that was asked about, or comes in. */
export type LinkDirection = 'OUT' | 'IN';

/** An edge as a drawing needs it, with the few facts that fit beside a line. */
export interface GraphLink {
  /** Its type, and its own id or the ids of its ends. */
  readonly id: string;
  readonly type: EdgeType;
  /** Seen from the node that was asked about; null where none was. */
  readonly direction: LinkDirection | null;
  readonly from: string;
  readonly to: string;
  readonly role: string | null;
  readonly kind: string | null;
  readonly title: string | null;
  readonly position: string | null;
  readonly choice: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly attestedOn: string | null;
}

/** Nodes by the place where Neo4j keeps them. */
export type ByPlace = ReadonlyMap<string, GraphNode>;

/** An edge between two known nodes; `near` holds the places of the nodes asked about. Undefined: an end is not known. */
export function graphLink(row: EdgeRow, nodes: ByPlace, near: ReadonlySet<string> = new Set()): GraphLink | undefined {
  const from = nodes.get(row.from);
  const to = nodes.get(row.to);
  if (from === undefined || to === undefined) return undefined;
  // The graph holds no type that the model does not name, beside those of data sets that no label of the model joins.
  const type = row.type as EdgeType;
  const { id, role, kind, title, position, choice, since, until, attestedOn } = row.facts;
  return {
    id: `${type}:${id ?? [from.id, to.id].join('--')}`,
    type,
    direction: directionOf(row, near),
    from: from.id,
    to: to.id,
    role: named(role),
    kind: named(kind),
    title: title ?? null,
    position: named(position),
    choice: named(choice),
    since: since ?? null,
    until: until ?? null,
    attestedOn: attestedOn ?? null,
  };
}

function directionOf({ from, to }: EdgeRow, near: ReadonlySet<string>): LinkDirection | null {
  if (near.has(from)) return 'OUT';
  return near.has(to) ? 'IN' : null;
}

/** Values of closed lists are told by their names in the schema. */
function named(value: string | null | undefined): string | null {
  return value?.toUpperCase() ?? null;
}
