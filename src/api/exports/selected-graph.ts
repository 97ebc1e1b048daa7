import { linkPeriods } from '../../export/link-periods.ts';
import { linkPhrase, linkWord } from '../../export/link-phrase.ts';
import type { Period, Rows, SelectedLink, SelectedNode, SelectedSource } from '../../export/selection.ts';
import { labelWords } from '../../kit/label-words.ts';
import type { Projection } from '../../projection/projection.ts';
import type { View } from '../../projection/view.ts';
import { graphLink } from '../../traverse/explore/graph-link.ts';
import { graphNode } from '../../traverse/explore/graph-node.ts';
import { firstSources, linkSupport } from '../../traverse/link-support.ts';

/** Nodes and links of the graph in memory by their numbers. */
export interface GraphMembers {
  readonly nodes: readonly number[] | Uint32Array;
  readonly links: readonly number[] | Uint32Array;
}

/** Sources by their ids, each with what a citation needs. */
export type SourcesById = ReadonlyMap<string, SelectedSource>;

/** Ids of all sources that some nodes and links rest on. */
export function sourceIdsOf({ graph }: View, { nodes, links }: GraphMembers): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const node of nodes) for (const id of sourcesOfNode(graph, node)) ids.add(id);
  for (const link of links) for (const { id } of firstSources(linkSupport(graph, link))) ids.add(id);
  return ids;
}

/** Nodes as files hold them, each made where it is written. */
export function selectedNodes({ graph }: View, nodes: GraphMembers['nodes'], sources: SourcesById): Rows<SelectedNode> {
  return rows(nodes, (node) => {
    const { id, label, caption } = graphNode(graph, node);
    const cited = citedSources(sourcesOfNode(graph, node), sources);
    return {
      id,
      kind: labelWords(spaced(label)),
      caption,
      periods: periodsOf(graph, node),
      verified: cited.length === 0 ? null : graph.isVerified(node),
      sources: cited,
      look: null,
    };
  });
}

/** Links as files hold them, each made where it is written. */
export function selectedLinks(view: View, links: GraphMembers['links'], sources: SourcesById): Rows<SelectedLink> {
  return rows(links, (number) => {
    const { id, type, from, to, verified, sources: refs, ...facts } = graphLink(view, number);
    return {
      id,
      type,
      from,
      to,
      phrase: linkPhrase({ type, word: linkWord(facts) }),
      periods: linkPeriods(facts),
      verified,
      sources: citedSources(
        refs.map((ref) => ref.id),
        sources,
      ),
      look: null,
    };
  });
}

function rows<T>(numbers: GraphMembers['nodes'], make: (number: number) => T): Rows<T> {
  return {
    length: numbers.length,
    *[Symbol.iterator]() {
      for (const number of numbers) yield make(number);
    },
  };
}

/** When a node holds: from its first day to its end, if it has either. */
function periodsOf(graph: Projection, node: number): readonly Period[] {
  const { since = null, until = null } = graph.nodeLife(node)?.written ?? {};
  return since === null && until === null ? [] : [{ since, until }];
}

function sourcesOfNode(graph: Projection, node: number): readonly string[] {
  return Array.from(graph.links(node, 'OUT', 'CITES'), (link) => graph.id(graph.to(link)));
}

function citedSources(ids: readonly string[], sources: SourcesById): readonly SelectedSource[] {
  return ids.flatMap((id) => sources.get(id) ?? []);
}

/** A label such as `RollCall` as the enum of labels writes it. */
function spaced(label: string): string {
  return label.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_');
}
