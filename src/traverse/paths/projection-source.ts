import { remembered } from '../../kit/remembered.ts';
import type { EdgeType } from '../../model/edge-types.ts';
import type { LinkDirection, Projection } from '../../projection/projection.ts';
import type { Link, LinkSource, PathNode, Turn } from './link.ts';
import { edgesOf, kindOf, type LinkKind, mainLabelOf } from './link-kinds.ts';

/** The nodes and links of a projection. Each is made once it is met. */
export function projectionSource(projection: Projection): LinkSource {
  const numbers = new Map<PathNode, number>();
  const node = remembered((number: number) => {
    const made = nodeOf(projection, number);
    numbers.set(made, number);
    return made;
  });
  const link = remembered((number: number) => linkOf(projection, number, node));
  const numberOf = (one: PathNode) => numbers.get(one) ?? 0;

  return (kinds) => {
    const sum = (one: PathNode, direction: LinkDirection) =>
      typesAt(one, direction, kinds).reduce(
        (links, type) => links + projection.degree(numberOf(one), direction, type),
        0,
      );
    const turns = (one: PathNode, direction: LinkDirection) =>
      typesAt(one, direction, kinds).flatMap((type) =>
        Array.from(projection.links(numberOf(one), direction, type), (number) => turnOf(link(number), direction)),
      );
    return {
      node(ref) {
        const number = projection.find(ref);
        return number === undefined ? undefined : node(number);
      },
      turns: remembered((one: PathNode) => [...turns(one, 'OUT'), ...turns(one, 'IN')]),
      degree: remembered((one: PathNode) => sum(one, 'OUT') + sum(one, 'IN')),
    };
  };
}

/** The types of edge that links of some kinds are where they leave a node, or come in. */
function typesAt(node: PathNode, direction: LinkDirection, kinds: readonly LinkKind[]): readonly EdgeType[] {
  const label = mainLabelOf(node);
  const edges = kinds.flatMap(edgesOf).filter(({ from, to }) => (direction === 'OUT' ? from : to) === label);
  return [...new Set(edges.map(({ type }) => type))];
}

function turnOf(link: Link, direction: LinkDirection): Turn {
  return direction === 'OUT' ? { link, forward: true, far: link.to } : { link, forward: false, far: link.from };
}

function nodeOf(projection: Projection, number: number): PathNode {
  const ref = projection.ref(number);
  const isPact = ref.label === 'Pact';
  const periods = isPact ? Array.from(projection.links(number, 'OUT', 'IN_FORCE'), (one) => projection.to(one)) : [];
  return {
    ...ref,
    parties: isPact ? projection.degree(number, 'IN', 'PARTY_TO') : 0,
    life: projection.nodeLife(number),
    periods: periods.flatMap((period) => projection.nodeLife(period) ?? []),
  };
}

function linkOf(projection: Projection, number: number, node: (number: number) => PathNode): Link {
  const type = projection.type(number);
  const { role, kind, title, sources, verified } = projection.facts(number);
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
