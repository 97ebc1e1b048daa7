import { boundsIn } from '../../../src/model/bounds-in.ts';
import { boundsOf, type DayBounds } from '../../../src/model/days.ts';
import { isA } from '../../../src/model/labels.ts';
import type { AskedDay, NodeRef } from '../../../src/model/node-ref.ts';
import type { Step } from '../../../src/model/own-days.ts';
import { holdsOn, lifetimeOf, validities } from '../../../src/model/validity.ts';
import type { PlainLink, PlainNode } from '../../../src/projection/plain-graph.ts';
import type { DrawnGraph } from './draw.ts';

/** What of a graph holds on a day, as the table of the model says it, with nothing indexed and nothing kept. */
export function seenOn(graph: DrawnGraph, day: AskedDay | undefined): DrawnGraph {
  if (day === undefined) return graph;
  const on = boundsOf(day.date);
  const nodes = graph.nodes.filter((node) => nodeHolds(graph, node, on, day));
  const isSeen = (ref: NodeRef) => nodes.some(({ id }) => id === ref.id);
  const links = graph.links.filter((link) => isSeen(link.from) && isSeen(link.to) && linkHolds(link, on, day));
  return { nodes, links };
}

function linkHolds({ type, values }: PlainLink, on: DayBounds, { certainty }: AskedDay): boolean {
  const own = validities[type]?.own ?? null;
  return own === null || holdsOn(lifetimeOf(own, values), on, certainty);
}

function nodeHolds(graph: DrawnGraph, node: PlainNode, on: DayBounds, day: AskedDay): boolean {
  const validity = validities[node.label];
  if (validity === undefined) return true;
  const { own, through, startsWith } = validity;
  const others = own?.superseded === true ? rivalDays(graph, node) : [];
  const byItself = own === null || holdsOn(lifetimeOf(own, node.values, others), on, day.certainty);
  if (byItself && (through === null || someEnd(graph, node, through, (end) => nodeHolds(graph, end, on, day))))
    return true;
  return startsWith !== null && hasBegun(graph, node, on, day);
}

/** A node that has no day of its own has begun once something it begins with has. */
function hasBegun(graph: DrawnGraph, node: PlainNode, on: DayBounds, day: AskedDay): boolean {
  const { own = null, startsWith = null } = validities[node.label] ?? {};
  if (own === null) return true;
  if (startsWith !== null && boundsIn(node.values, own.since) === null)
    return someEnd(graph, node, startsWith, (end) => hasBegun(graph, end, on, day));
  const life = lifetimeOf(own, node.values);
  return holdsOn({ ...life, until: null, superseded: null, lastCovered: null, noEnd: true }, on, day.certainty);
}

function someEnd(
  graph: DrawnGraph,
  node: PlainNode,
  steps: readonly Step[],
  isSo: (end: PlainNode) => boolean,
): boolean {
  const [step, ...rest] = steps;
  if (step === undefined) return isSo(node);
  return ends(graph, node, step).some((end) => someEnd(graph, end, rest, isSo));
}

function ends({ nodes, links }: DrawnGraph, node: PlainNode, { type, direction, label }: Step): readonly PlainNode[] {
  const [near, far] = direction === 'out' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const ids = links.filter((link) => link.type === type && link[near].id === node.id).map((link) => link[far].id);
  return nodes.filter((one) => ids.includes(one.id) && isA(one.label, label));
}

/** The days of other stances of one who holds this one, on a proposition that this one is about. */
function rivalDays({ nodes, links }: DrawnGraph, stance: PlainNode): readonly DayBounds[] {
  const pairs = (id: string) =>
    links
      .filter(({ type, to }) => type === 'HOLDS' && to.id === id)
      .flatMap(({ from }) =>
        links
          .filter((about) => about.type === 'ABOUT' && about.from.id === id)
          .map((about) => `${from.id} ${about.to.id}`),
      );
  const own = pairs(stance.id);
  return nodes
    .filter(({ label, id }) => label === 'Stance' && id !== stance.id && pairs(id).some((pair) => own.includes(pair)))
    .flatMap(({ values }) => boundsIn(values, 'date') ?? []);
}
