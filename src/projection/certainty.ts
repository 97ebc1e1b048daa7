import type { DayBounds } from '../model/days.ts';
import { isA, type Label } from '../model/labels.ts';
import { type Certainty, certaintyOn, leastSure, type Step, surest, validities } from '../model/validity.ts';
import { type Columns, labelNames, typeNumbers } from './columns.ts';
import type { LinksOf } from './links-of.ts';

/** What of a graph holds on one day, and how surely. */
export interface OnDay {
  readonly day: DayBounds;
  node(node: number): Certainty | null;
  /** A link holds where it does itself and both of its ends do. */
  link(link: number): Certainty | null;
}

/** Looks at a graph as of a day. Things with the same days hold alike, so each set of days is looked at once. */
export function onDay({ nodes, links, lifetimes }: Columns, linksOf: LinksOf, day: DayBounds): OnDay {
  const known: (Certainty | null | undefined)[] = [];
  const ofLifetime = (number: number) => {
    const before = known[number];
    if (before !== undefined) return before;
    const lifetime = lifetimes[number] ?? null;
    const found = lifetime === null ? 'CERTAIN' : certaintyOn(lifetime, day);
    known[number] = found;
    return found;
  };

  /** Of the things at the end of these steps the one that holds most surely. */
  const along = (node: number, steps: readonly Step[]): Certainty | null => {
    const ends = steps.reduce<readonly number[]>((near, step) => near.flatMap((one) => farEnds(one, step)), [node]);
    return surest(ends.map(ofNode));
  };

  const farEnds = (node: number, { type, direction, label }: Step): readonly number[] => {
    const [way, far] = direction === 'out' ? (['OUT', links.to] as const) : (['IN', links.from] as const);
    return Array.from(linksOf(node, way, typeNumbers.get(type)), (link) => far[link] ?? 0).filter((one) =>
      isA(labelOf(one), label),
    );
  };

  const labelOf = (node: number): Label => labelNames[nodes.label[node] ?? 0] ?? 'Actor';

  const ofNode = (node: number): Certainty | null => {
    const validity = validities[labelOf(node)];
    if (validity === undefined) return 'CERTAIN';
    const life = nodes.life[node] ?? 0;
    const own = ofLifetime(life);
    const ofOthers = validity.through === null ? 'CERTAIN' : along(node, validity.through);
    const lacksStart = validity.instead !== null && (lifetimes[life]?.since ?? null) === null;
    return surest([leastSure([own, ofOthers]), lacksStart ? along(node, validity.instead ?? []) : null]);
  };

  const ofLink = (link: number): Certainty | null => {
    const own = ofLifetime(links.life[link] ?? 0);
    return own === null ? null : leastSure([own, ofNode(links.from[link] ?? 0), ofNode(links.to[link] ?? 0)]);
  };

  return { day, node: ofNode, link: ofLink };
}
