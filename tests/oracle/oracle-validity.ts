import { boundsIn } from '../../src/model/bounds-in.ts';
import type { DayBounds, WholeDay } from '../../src/model/days.ts';
import type { EdgeType } from '../../src/model/edge-types.ts';
import type { Label } from '../../src/model/labels.ts';
import type { Step, Validity } from '../../src/model/own-days.ts';
import { type Certainty, holdsOn, lifetimeOf, validities } from '../../src/model/validity.ts';
import type { Memory, StoredEdge, StoredNode } from './memory.ts';

/** The day that a question is asked as of. */
export interface AskedDay {
  readonly date: string;
  readonly certainty: Certainty;
}

/** Whether a node holds on a day, with all that belongs to it looked up in memory. What has no days holds on all of them. */
export function nodeHolds(memory: Memory, node: StoredNode, asked: AskedDay): boolean {
  return node.labels.every((label) => holds(memory, node, label, asked));
}

/** Whether an edge holds on a day. */
export function edgeHolds(edge: StoredEdge, { date, certainty }: AskedDay): boolean {
  return edgeHoldsOn(edge, dayBounds(date), certainty);
}

/** The same on a day that has its first and its last reading. */
export function edgeHoldsOn({ type, values }: StoredEdge, on: DayBounds, certainty: Certainty): boolean {
  // What is not in the table holds on all days, whatever its name.
  const own = validities[type as EdgeType]?.own;
  return own == null || holdsOn(lifetimeOf(own, values), on, certainty);
}

function holds(memory: Memory, node: StoredNode, label: string, asked: AskedDay): boolean {
  // What is not in the table holds on all days, whatever its name.
  const validity = validities[label as Label];
  if (validity === undefined) return true;
  const { through } = validity;
  const holdsThen = (far: StoredNode) => nodeHolds(memory, far, asked);
  const byItself =
    ownHolds(memory, node, validity, asked) && (through === null || reaches(memory, node, through, holdsThen));
  return byItself || (validity.startsWith !== null && hasBegun(memory, node, asked));
}

/** Whether a node has begun by a day, whatever is known of its end; one that has no day of its own begins with something else. */
function hasBegun(memory: Memory, node: StoredNode, asked: AskedDay): boolean {
  const validity = node.labels.flatMap((label) => validities[label as Label] ?? [])[0];
  if (validity === undefined) return true;
  const { own, startsWith } = validity;
  if (own !== null && boundsIn(node.values, own.since) === null && startsWith !== null)
    return reaches(memory, node, startsWith, (far) => hasBegun(memory, far, asked));
  if (own === null) return true;
  const life = { ...lifetimeOf(own, node.values), until: null, superseded: null, lastCovered: null, noEnd: true };
  return holdsOn(life, dayBounds(asked.date), asked.certainty);
}

function ownHolds(memory: Memory, node: StoredNode, { own }: Validity, { date, certainty }: AskedDay): boolean {
  if (own === null) return true;
  const others = own.superseded ? rivals(memory, node).flatMap(({ values }) => boundsIn(values, own.since) ?? []) : [];
  return holdsOn(lifetimeOf(own, node.values, others), dayBounds(date), certainty);
}

/** Whether these steps lead to something that is so. */
function reaches(
  memory: Memory,
  node: StoredNode,
  [step, ...more]: readonly Step[],
  isSo: (far: StoredNode) => boolean,
): boolean {
  if (step === undefined) return isSo(node);
  const edges = step.direction === 'out' ? memory.out(node) : memory.in(node);
  return edges
    .filter(({ type }) => type === step.type)
    .map(({ from, to }) => (step.direction === 'out' ? to : from))
    .some((next) => next.labels.includes(step.label) && reaches(memory, next, more, isSo));
}

/** Other stances of the same holder on the same proposition. */
export function rivals(memory: Memory, stance: StoredNode): readonly StoredNode[] {
  const holders = memory.in(stance).filter(({ type }) => type === 'HOLDS');
  const about = propositionsOf(memory, stance);
  return holders
    .flatMap(({ from }) => memory.out(from))
    .filter(({ type, to }) => type === 'HOLDS' && to !== stance)
    .map(({ to }) => to)
    .filter((other) => propositionsOf(memory, other).some((one) => about.includes(one)));
}

function propositionsOf(memory: Memory, stance: StoredNode): readonly StoredNode[] {
  return memory.out(stance).flatMap(({ type, to }) => (type === 'ABOUT' ? [to] : []));
}

/** The whole days between which a day lies, reckoned here by JavaScript's own calendar. */
export function dayBounds(day: string): DayBounds {
  const [year = 0, month, date] = day.split('-').map(Number);
  const last = date === undefined ? new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10) : day;
  // The scalar PartialDate has let only days through, so both are whole days.
  return { earliest: `${day}-01-01`.slice(0, 10) as WholeDay, latest: last as WholeDay };
}
