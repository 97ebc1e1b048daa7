import { remembered } from '../../kit/remembered.ts';
import type { EdgeType } from '../../model/edge-types.ts';
import type { MainLabel } from '../../model/labels.ts';
import type { LinkDirection, Projection } from '../../projection/projection.ts';
import type { Link, LinkSource, PathGraph, PathNode, Turn } from './link.ts';
import { edgesOf, kindOf, type LinkKind, mainLabelOf } from './link-kinds.ts';

/** The nodes and links of a projection. Each is made once it is met. */
export function projectionSource(projection: Projection): LinkSource {
  const made = madeOnce(projection);
  const graphs = new Map<string, PathGraph>();
  return (kinds) => {
    const key = kinds.join(' ');
    const graph = graphs.get(key) ?? graphOver(projection, made, kinds);
    graphs.set(key, graph);
    return graph;
  };
}

/** Nodes and links by their numbers, and the numbers of nodes. */
interface Made {
  readonly node: (number: number) => PathNode;
  readonly link: (number: number) => Link;
  readonly numberOf: (node: PathNode) => number;
}

function madeOnce(projection: Projection): Made {
  const numbers = new Map<PathNode, number>();
  const node = remembered((number: number) => {
    const made = nodeOf(projection, number);
    numbers.set(made, number);
    return made;
  });
  const link = remembered((number: number) => linkOf(projection, number, node));
  return { node, link, numberOf: (one) => numbers.get(one) ?? 0 };
}

function graphOver(projection: Projection, { node, link, numberOf }: Made, kinds: readonly LinkKind[]): PathGraph {
  const typesAt = remembered((label: MainLabel) => waysOf(kinds, label));
  return {
    node(ref) {
      const number = projection.find(ref);
      return number === undefined ? undefined : node(number);
    },
    turns: remembered((near: PathNode) => {
      const turns: Turn[] = [];
      for (const { type, direction } of typesAt(mainLabelOf(near))) {
        for (const number of projection.links(numberOf(near), direction, type)) {
          turns.push(turnOf(link(number), direction));
        }
      }
      return turns;
    }),
    degree: remembered((near: PathNode) =>
      typesAt(mainLabelOf(near)).reduce(
        (sum, { type, direction }) => sum + projection.degree(numberOf(near), direction, type),
        0,
      ),
    ),
  };
}

/** A type of edge, and whether it leaves a node or comes in. */
interface Way {
  readonly type: EdgeType;
  readonly direction: LinkDirection;
}

/** What links of some kinds are where they leave nodes of a label, or come in. */
function waysOf(kinds: readonly LinkKind[], label: MainLabel): readonly Way[] {
  const typesWhere = (end: 'from' | 'to') =>
    new Set(kinds.flatMap(edgesOf).flatMap((edge) => (edge[end] === label ? [edge.type] : [])));
  return [
    ...Array.from(typesWhere('from'), (type): Way => ({ type, direction: 'OUT' })),
    ...Array.from(typesWhere('to'), (type): Way => ({ type, direction: 'IN' })),
  ];
}

function turnOf(link: Link, direction: LinkDirection): Turn {
  return direction === 'OUT' ? { link, forward: true, far: link.to } : { link, forward: false, far: link.from };
}

function nodeOf(projection: Projection, number: number): PathNode {
  const ref = projection.ref(number);
  return {
    label: ref.label,
    id: ref.id,
    parties: ref.label === 'Pact' ? projection.degree(number, 'IN', 'PARTY_TO') : 0,
    life: projection.nodeLife(number),
    periods: () =>
      [...projection.links(number, 'OUT', 'IN_FORCE')].flatMap(
        (link) => projection.nodeLife(projection.to(link)) ?? [],
      ),
  };
}

function linkOf(projection: Projection, number: number, node: (number: number) => PathNode): Link {
  const type = projection.type(number);
  const { role, kind, title, sources, verified } = projection.linkFacts(number);
  return {
    kind: kindOf(type),
    type,
    id: projection.linkId(number),
    from: node(projection.from(number)),
    to: node(projection.to(number)),
    word: role ?? kind ?? title,
    life: projection.linkLife(number),
    sources,
    verified,
  };
}
