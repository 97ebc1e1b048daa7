import type { DayBounds } from '../model/days.ts';
import { isA } from '../model/labels.ts';
import type { Step, Validity } from '../model/own-days.ts';
import { type Certainty, certaintyOn, startCertaintyOn, validities } from '../model/validity.ts';
import { labelNames, type ProjectionColumns, typeNumbers } from './columns.ts';
import type { DaySnapshot } from './day-snapshot.ts';
import type { LinkLookup } from './link-lookup.ts';

/** Certainties in ascending order. A number is a position in it, so that the most certain of several is the maximum. */
const ladder: readonly (Certainty | null)[] = [null, 'POSSIBLE', 'PRESUMED', 'CERTAIN'];

const SURELY = ladder.indexOf('CERTAIN');

/** The mark for values not computed yet; computed ones are stored as position plus one. */
const UNKNOWN = 0;

/** The table of the model by the numbers of labels. */
const validityOf: readonly (Validity | undefined)[] = labelNames.map((label) => validities[label]);

/** Creates the snapshot of a day. Each distinct set of days is evaluated once. */
export function createDaySnapshot(columns: ProjectionColumns, linksOf: LinkLookup, day: DayBounds): DaySnapshot {
  const { nodes, links, lifetimes } = columns;
  const lives = new Uint8Array(lifetimes.length);
  const ofLife = (number: number): number => {
    const known = lives[number] ?? UNKNOWN;
    if (known !== UNKNOWN) return known - 1;
    const lifetime = lifetimes[number] ?? null;
    const found = lifetime === null ? SURELY : ladder.indexOf(certaintyOn(lifetime, day));
    lives[number] = found + 1;
    return found;
  };

  const ofNode = (node: number): number => {
    const validity = validityOf[nodes.label[node] ?? 0];
    if (validity === undefined) return SURELY;
    const { through, startsWith } = validity;
    return through === null && startsWith === null ? ofLife(nodes.life[node] ?? 0) : ofLeading(node, validity);
  };

  const leading = new Map<number, number>();
  /** The certainty of a node through the nodes it depends on. */
  const ofLeading = (node: number, { through, startsWith }: Validity): number => {
    const known = leading.get(node);
    if (known !== undefined) return known;
    const life = nodes.life[node] ?? 0;
    const itself = Math.min(ofLife(life), through === null ? SURELY : along(node, through, ofNode));
    const found = orStart(itself, node, startsWith);
    leading.set(node, found);
    return found;
  };

  /** A certainty, or that of a node without a start of its own to have begun with what it begins with. */
  const orStart = (certainty: number, node: number, startsWith: Validity['startsWith']): number => {
    const lacksStart = (lifetimes[nodes.life[node] ?? 0]?.since ?? null) === null;
    return startsWith !== null && lacksStart ? Math.max(certainty, along(node, startsWith, ofStart)) : certainty;
  };

  /** The certainty that a node has begun by the day. */
  const ofStart = (node: number): number => {
    const lifetime = lifetimes[nodes.life[node] ?? 0] ?? null;
    const itself = lifetime === null ? SURELY : ladder.indexOf(startCertaintyOn(lifetime, day));
    const { startsWith = null } = validityOf[nodes.label[node] ?? 0] ?? {};
    return orStart(itself, node, startsWith);
  };

  /** The highest certainty among the nodes at the end of these steps. */
  const along = (node: number, steps: readonly Step[], certaintyOf: (node: number) => number): number => {
    const ends = steps.reduce<readonly number[]>(
      (near, step) => near.flatMap((one) => farEnds(columns, linksOf, one, step)),
      [node],
    );
    return Math.max(0, ...ends.map(certaintyOf));
  };

  const ofLink = (link: number): number => {
    const own = ofLife(links.life[link] ?? 0);
    return own === 0 ? 0 : Math.min(own, ofNode(links.from[link] ?? 0), ofNode(links.to[link] ?? 0));
  };

  return {
    day,
    node: (node) => ladder[ofNode(node)] ?? null,
    link: (link) => ladder[ofLink(link)] ?? null,
    nodeHolds: (node, certainty) => ofNode(node) >= ladder.indexOf(certainty),
    linkHolds: (link, certainty) => ofLink(link) >= ladder.indexOf(certainty),
  };
}

function farEnds(
  { nodes, links }: ProjectionColumns,
  linksOf: LinkLookup,
  node: number,
  { type, direction, label }: Step,
): readonly number[] {
  const [way, far] = direction === 'out' ? (['OUT', links.to] as const) : (['IN', links.from] as const);
  const labelOf = (one: number) => labelNames[nodes.label[one] ?? 0] ?? 'Actor';
  return Array.from(linksOf(node, way, typeNumbers.get(type)), (link) => far[link] ?? 0).filter((one) =>
    isA(labelOf(one), label),
  );
}
