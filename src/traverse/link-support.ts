import { compareTexts } from '../kit/compare-texts.ts';
import type { NodeRef } from '../model/node-ref.ts';
import type { Projection } from '../projection/projection.ts';

/** What a link rests on. */
export interface LinkSupport {
  /** Ids of the sources that state it: its own ones, or those of the fact that it belongs to. */
  readonly sources: readonly string[];
  readonly verified: boolean;
}

/** What is read of a graph for it. */
type SupportGraph = Pick<Projection, 'type' | 'from' | 'to' | 'id' | 'links' | 'linkFacts' | 'isVerified'>;

/** The sources of a link, and whether it is verified. */
export function linkSupport(graph: SupportGraph, link: number): LinkSupport {
  const { sources: own, verified } = graph.linkFacts(link);
  const carrier = supportingNode(graph, link);
  const sources = own.length > 0 ? own : sourcesOf(graph, carrier);
  return { sources, verified: verified ?? graph.isVerified(carrier) };
}

/** The first sources of a link by ID. All are counted; a fact that a data set imputes can have hundreds. */
export function firstSources({ sources }: LinkSupport): readonly NodeRef[] {
  return sources
    .toSorted(compareTexts)
    .slice(0, MAX_LINK_SOURCES)
    .map((id) => ({ label: 'Source', id }));
}

/** Maximum number of sources listed per link. */
export const MAX_LINK_SOURCES = 20;

/** The node that gives a link its sources and day if it has none of its own. */
export function supportingNode(graph: Pick<Projection, 'type' | 'from' | 'to'>, link: number): number {
  return supportedByTarget.has(graph.type(link)) ? graph.to(link) : graph.from(link);
}

/** Types of edges from an actor to the fact that they belong to. All others start from that fact. */
const supportedByTarget: ReadonlySet<string> = new Set(['PARTY_TO', 'SIGNED', 'HOLDS', 'SPOKE', 'VOTED', 'INITIATED']);

/** Ids of the sources that a node cites. */
function sourcesOf(graph: SupportGraph, node: number): readonly string[] {
  return Array.from(graph.links(node, 'OUT', 'CITES'), (link) => graph.id(graph.to(link)));
}
