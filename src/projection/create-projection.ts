import type { DayBounds } from '../model/days.ts';
import { isA, type Label, labels } from '../model/labels.ts';
import {
  CAPTIONED_BY_ID,
  labelNames,
  nodeKey,
  numberOf,
  ownIdForms,
  type ProjectionColumns,
  typeNames,
  typeNumbers,
} from './columns.ts';
import { createDaySnapshot } from './create-day-snapshot.ts';
import type { DaySnapshot } from './day-snapshot.ts';
import { noLinkFacts, noNodeFacts } from './facts.ts';
import { createLinkLookup, createLinkVisitor } from './link-lookup.ts';
import type { LinkDirection, Projection } from './projection.ts';

/** A projection over its columns. */
export function createProjection(
  { version, leftOut }: Pick<Projection, 'version' | 'leftOut'>,
  columns: ProjectionColumns,
): Projection {
  const { nodes, links, lifetimes, nodeFacts, linkFacts, formerIds, ranges } = columns;
  const linkRows = createLinkLookup(columns);
  const eachLink = createLinkVisitor(columns);
  const label = (node: number): Label => labelNames[nodes.label[node] ?? 0] ?? 'Actor';
  const id = (node: number) => nodes.ids.at(node);
  const rangeOf = (name: Label) => ranges.get(labels[name].main) ?? [0, 0];
  const count = (node: number, direction: LinkDirection, type: number | undefined) => {
    const { starts } = direction === 'OUT' ? columns.out : columns.in;
    return type === undefined ? (starts[node + 1] ?? 0) - (starts[node] ?? 0) : linkRows(node, direction, type).length;
  };
  const on = memoizeLastDay((day) => createDaySnapshot(columns, linkRows, day));

  return Object.freeze<Projection>({
    version,
    leftOut,
    nodeCount: nodes.label.length,
    linkCount: links.type.length,
    bytes: byteCounts(columns),
    find(ref) {
      const found = numberOf(columns, ref.label, formerIds.get(nodeKey(ref.label, ref.id)) ?? ref.id);
      return found !== undefined && isA(label(found), ref.label) ? found : undefined;
    },
    *nodesOf(name) {
      const [start, end] = rangeOf(name);
      for (let node = start; node < end; node += 1) if (isA(label(node), name)) yield node;
    },
    label,
    id,
    ref: (node) => ({ label: label(node), id: id(node) }),
    caption(node) {
      const caption = nodes.caption[node] ?? CAPTIONED_BY_ID;
      return caption === CAPTIONED_BY_ID ? id(node) : nodes.captions.at(caption);
    },
    isCaptionStored: (node) => nodes.caption[node] !== CAPTIONED_BY_ID,
    isVerified: (node) => nodes.verified[node] === 1,
    nodeFacts: (node) => nodeFacts[nodes.facts[node] ?? 0] ?? noNodeFacts,
    nodeLife: (node) => lifetimes[nodes.life[node] ?? 0] ?? null,
    nodeLifeNumber: (node) => nodes.life[node] ?? 0,
    links: (node, direction, type) => linkRows(node, direction, type && typeNumbers.get(type)),
    eachLink(node, direction, type, visit) {
      const number = typeNumbers.get(type);
      if (number !== undefined) eachLink(node, direction, number, visit);
    },
    degree(node, direction, type) {
      const number = type && typeNumbers.get(type);
      if (direction !== undefined) return count(node, direction, number);
      return count(node, 'OUT', number) + count(node, 'IN', number);
    },
    type: (link) => typeNames[links.type[link] ?? 0] ?? 'CITES',
    from: (link) => links.from[link] ?? 0,
    to: (link) => links.to[link] ?? 0,
    linkId(link) {
      const form = links.ownId[link] ?? ownIdForms.NONE;
      const [from, to] = [links.from[link] ?? 0, links.to[link] ?? 0];
      if (form === ownIdForms.NONE) return null;
      if (form === ownIdForms.FROM_TO) return `${id(from)}--${id(to)}`;
      return form === ownIdForms.TO_FROM ? `${id(to)}--${id(from)}` : links.ownIds.at(form);
    },
    linkFacts: (link) => linkFacts[links.facts[link] ?? 0] ?? noLinkFacts,
    linkLife: (link) => lifetimes[links.life[link] ?? 0] ?? null,
    linkLifeNumber: (link) => links.life[link] ?? 0,
    lifetimes,
    votes: columns.votes,
    on,
  });
}

/** Caches the snapshot of the last day, because a traversal reads many things on one day. */
function memoizeLastDay(look: (day: DayBounds) => DaySnapshot): (day: DayBounds) => DaySnapshot {
  let last: DaySnapshot | undefined;
  return (day) => {
    if (last?.day.earliest !== day.earliest || last.day.latest !== day.latest) last = look(day);
    return last;
  };
}

function byteCounts({ nodes, links, out, in: into, index, votes }: ProjectionColumns): Projection['bytes'] {
  const sum = (columns: readonly (Uint8Array | Uint32Array)[]) =>
    columns.reduce((bytes, { byteLength }) => bytes + byteLength, 0);
  return {
    nodes: sum([nodes.label, nodes.verified, nodes.life, nodes.facts, nodes.caption, out.starts, into.starts]),
    links: sum([links.type, links.from, links.to, links.life, links.facts, links.ownId, out.order, into.order]),
    tables: nodes.ids.bytes + index.bytes + nodes.captions.bytes + links.ownIds.bytes,
    votes: votes.bytes,
  };
}
