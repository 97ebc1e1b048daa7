import type { EdgeType } from '../../model/edge-types.ts';
import type { Label } from '../../model/labels.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { LinkDirection, Projection, WrittenLifetime } from '../../projection/projection.ts';
import { linkIdOf, neighboursAlong } from '../neighbours.ts';

/** What a day is to a fact: it began, it ended, or it happened. */
export type Moment = 'BEGAN' | 'ENDED' | 'HAPPENED';

/** One of the days of a fact, and what its key has behind the id of the fact. */
export interface ChangeDay {
  readonly moment: Moment;
  readonly bound: 'since' | 'until';
  readonly suffix: string;
}

/** What a change names, and the names and terms that its sentence is made of. */
export interface ChangeDescription {
  /** What changed, or what owns the link or the part that did. */
  readonly node: NodeRef;
  /** Whose change it is. Null: no one actor's. */
  readonly actor: NodeRef | null;
  /** The other end of a link; what a stance is on; who is recognised. */
  readonly target: NodeRef | null;
  readonly words: readonly string[];
}

/** The nodes or links that a kind of change concerns, and how to describe them. */
export interface ChangedFacts {
  readonly all: (graph: Projection) => Iterable<number>;
  /** Those that concern an actor. */
  readonly around: (graph: Projection, actor: number) => readonly number[];
  readonly life: (graph: Projection, fact: number) => WrittenLifetime | null;
  readonly id: (graph: Projection, fact: number) => string;
  readonly days: readonly ChangeDay[];
  /** Undefined: it lacks an end, which no load lets in. */
  readonly describe: (graph: Projection, fact: number) => ChangeDescription | undefined;
}

/** What began and may have ended. */
export const lasting: readonly ChangeDay[] = [
  { moment: 'BEGAN', bound: 'since', suffix: '--began' },
  { moment: 'ENDED', bound: 'until', suffix: '--ended' },
];

/** What happened on a day. */
export function happening(suffix = ''): readonly ChangeDay[] {
  return [{ moment: 'HAPPENED', bound: 'since', suffix }];
}

/** Steps from an actor to the facts that concern it. */
type PathPattern = readonly (readonly [LinkDirection, EdgeType])[];

/** Facts that are nodes, each of which concerns the actors that one of the ways leads from. */
export function factsOfNodes(
  label: Label,
  days: readonly ChangeDay[],
  ways: readonly PathPattern[],
  tell: ChangedFacts['describe'],
): ChangedFacts {
  return {
    all: (graph) => graph.nodesOf(label),
    around: (graph, actor) => ways.flatMap((way) => nodesAlong(graph, actor, way)),
    life: (graph, node) => graph.nodeLife(node),
    id: (graph, node) => graph.id(node),
    days,
    describe: tell,
  };
}

function nodesAlong(graph: Projection, actor: number, way: PathPattern): readonly number[] {
  return way.reduce<readonly number[]>(
    (near, [direction, type]) => near.flatMap((node) => neighboursAlong(graph, node, direction, type)),
    [actor],
  );
}

/** Facts that are links, each of which concerns the actor that it leaves, the one that it points to, or both. */
export function factsOfLinks(
  from: Label,
  type: EdgeType,
  directions: readonly LinkDirection[],
  tell: (graph: Projection, link: number) => ChangeDescription,
): ChangedFacts {
  return {
    all: (graph) => leaving(graph, from, type),
    around: (graph, actor) => directions.flatMap((direction) => [...graph.links(actor, direction, type)]),
    life: (graph, link) => graph.linkLife(link),
    id: linkIdOf,
    days: lasting,
    describe: tell,
  };
}

function* leaving(graph: Projection, label: Label, type: EdgeType): Iterable<number> {
  for (const node of graph.nodesOf(label)) yield* graph.links(node, 'OUT', type);
}
