import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import { NONE } from './links-to-targets.ts';
import { IS_PASSABLE, isActor } from './node-flags.ts';
import { FROM_HERE, TO_HERE } from './path-rules.ts';
import { UNREACHABLE } from './remaining-hops.ts';
import { type DistancesToActor, distancesToActors, hopsToTarget } from './sequence-distances.ts';
import type { SequenceSearch } from './sequence-search.ts';

/**
 * The nodes that paths reach after a number of links, and the steps to the next layer. A node is there once for each number of actors that
 * the paths to it have passed.
 */
export interface TieLayer {
  /** Local number of each node. */
  readonly nodes: number[];
  /** Where the steps of each node start; one more at the end. */
  readonly starts: number[];
  /** Of each step: its link in the subgraph, and where the node it leads to is in the next layer. */
  readonly edges: number[];
  readonly ends: number[];
}

/** Links looked at between two yields to the event loop. */
const LOOKS_PER_SLICE = 16_384;

/**
 * Collects the steps of all paths, layer by layer from the sources. They are a superset: they ignore that a path visits no node twice, that its
 * links may have to be in chronological order, and `via` nodes.
 */
export function* tieLayers(search: SequenceSearch): CooperativeTask<readonly TieLayer[]> {
  const distances = yield* distancesToActors(search);
  let layer = firstLayer(search);
  const layers = [layer];
  for (let depth = 0; depth < search.length; depth += 1) {
    const next = newLayer(search);
    yield* fillSteps(search, distances, depth, layer, next);
    layers.push(next);
    layer = next;
  }
  return layers;
}

/** A layer while it is built. */
interface GrowingLayer extends TieLayer {
  /** Number of actors passed before each node. */
  readonly passed: number[];
  /** The place of a node; adds it if it is not there. */
  placeOf(local: number, passed: number): number;
}

function newLayer({ subgraph }: SequenceSearch): GrowingLayer {
  const places = new Map<number, number>();
  const nodes: number[] = [];
  const passed: number[] = [];
  return {
    nodes,
    passed,
    starts: [],
    edges: [],
    ends: [],
    placeOf(local, actors) {
      const key = actors * subgraph.size + local;
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, nodes.length);
      passed.push(actors);
      return nodes.push(local) - 1;
    },
  };
}

/** The sources, of which an actor has to be the first of the sequence. */
function firstLayer(search: SequenceSearch): GrowingLayer {
  const layer = newLayer(search);
  for (const source of search.sources) {
    if (!isActor(search.prepared.flags[source] ?? 0)) layer.placeOf(source, 0);
    else if (source === search.actors[0]) layer.placeOf(source, 1);
  }
  return layer;
}

function* fillSteps(
  search: SequenceSearch,
  distances: readonly (DistancesToActor | undefined)[],
  depth: number,
  layer: GrowingLayer,
  next: GrowingLayer,
): CooperativeTask<void> {
  const { subgraph, prepared, actors, length } = search;
  const { flags, toTargets } = prepared;
  const { neighbours, open } = subgraph.packedEdges();
  const left = length - depth - 1;
  let looks = 0;
  for (let at = 0; at < layer.nodes.length; at += 1) {
    const [local, passed] = [layer.nodes[at] ?? 0, layer.passed[at] ?? 0];
    const [start, end] = [subgraph.starts[local] ?? 0, subgraph.ends[local] ?? 0];
    const towards = distances[passed];
    layer.starts.push(layer.edges.length);
    if (left === 0) {
      for (let entry = toTargets.first[local] ?? NONE; entry !== NONE; entry = toTargets.next[entry] ?? NONE)
        addStep(toTargets.edges[entry] ?? 0, toTargets.targets[entry] ?? 0, passed);
    } else if (towards !== undefined && towards.linkCount < end - start) {
      addStepsTo(actors[passed] ?? 0, local, passed);
      for (const [far, hops] of towards.hops) if (hops <= left) addStepsTo(far, local, passed);
    } else {
      for (let edge = start; edge < end; edge += 1) {
        looks += 1;
        if (looks % LOOKS_PER_SLICE === 0) yield;
        if (((open[edge] ?? 0) & FROM_HERE) !== 0) addStep(edge, neighbours[edge] ?? 0, passed);
      }
    }
  }
  layer.starts.push(layer.edges.length);

  /** Adds the steps to a node, looked up at that node. */
  function addStepsTo(far: number, local: number, passed: number): void {
    for (let edge = subgraph.starts[far] ?? 0; edge < (subgraph.ends[far] ?? 0); edge += 1)
      if (neighbours[edge] === local && ((open[edge] ?? 0) & TO_HERE) !== 0) addStep(edge, far, passed);
  }

  function addStep(edge: number, far: number, passed: number): void {
    const flag = flags[far] ?? 0;
    if (isActor(flag) && far !== actors[passed]) return;
    const reached = isActor(flag) ? passed + 1 : passed;
    if (left === 0 ? reached < actors.length : (flag & IS_PASSABLE) === 0) return;
    const towards = distances[reached];
    const hops = towards === undefined ? hopsToTarget(search, far) : (towards.hops.get(far) ?? UNREACHABLE);
    if (hops > left) return;
    layer.edges.push(edge);
    layer.ends.push(next.placeOf(far, reached));
  }
}
