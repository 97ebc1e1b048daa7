import type { Asker } from '../../graph/graph.ts';
import { whole } from '../../graph/whole.ts';
import type { WholeDay } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { BareLink, Bounds, Expansion, LinkSource, PathNode } from './link.ts';
import {
  defaultKinds,
  edgesOf,
  everyKind,
  isAt,
  keyOf,
  kindOf,
  type LinkKind,
  mainLabelOf,
  type Way,
} from './link-kinds.ts';
import { expandGreatNodes, expandLinks, expandMoreLinks, type LinksRow, type NodeRow, pathNodes } from './texts.ts';

/** Links and nodes read from Neo4j. */
export function graphSource(graph: Asker): LinkSource {
  let queries = 0;
  let linksRead = 0;
  let nodesRead = 0;
  const ask: Asker['ask'] = (text, params) => {
    queries += 1;
    return graph.ask(text, params);
  };

  return {
    async nodes(refs, kinds) {
      const rows = await ask(pathNodes, { frontiers: [{ ...idsByLabel(refs), kinds: [...kinds] }] });
      nodesRead += rows.length;
      const byKey = new Map(rows.map(({ label, id, node }) => [keyOf({ label, id }), nodeOf(node)]));
      return refs.map((ref) => byKey.get(keyOf(ref)) ?? null);
    },
    async links(frontier, most) {
      const small = frontier.filter(({ isGreat }) => !isGreat);
      const great = frontier.filter(({ isGreat }) => isGreat).map(greatOf);
      const texts = [
        { text: expandLinks, lists: listsOf(small, isUsual) },
        { text: expandMoreLinks, lists: listsOf(small, (kind) => !isUsual(kind)) },
      ].filter(({ lists }) => Object.keys(lists).length > 0);
      const answers = await Promise.all([
        ...texts.map(({ text, lists }) => ask(text, { frontiers: [lists] })),
        ...(great.length === 0 ? [] : [ask(expandGreatNodes, { greats: great, most: whole(most) })]),
      ]);
      const rows = answers.flat();
      linksRead += rows.reduce((sum, { links }) => sum + links.length, 0);
      return rows.flatMap(linksOf);
    },
    done: () => ({ queries, links: linksRead, nodes: nodesRead }),
  };
}

/** A node with the types of edge to follow from it and to it. */
function greatOf({ node, ways }: Expansion) {
  const label = mainLabelOf(node);
  const types = (end: Way['end']) =>
    ways
      .filter((way) => way.end === end)
      .flatMap(({ kind }) => edgesOf(kind).filter((edge) => edge[end] === label))
      .map(({ type }) => type);
  return { label, id: node.id, typesFrom: types('from'), typesTo: types('to') };
}

/** Ids under the main label of what they name, as the texts on nodes take them. */
export function idsByLabel(refs: readonly NodeRef[]): Readonly<Record<string, string[]>> {
  const lists: Record<string, string[]> = {};
  for (const ref of new Map(refs.map((one) => [keyOf(one), one])).values()) {
    add(lists, mainLabelOf(ref), ref.id);
  }
  return lists;
}

function isUsual(kind: LinkKind): boolean {
  return defaultKinds.includes(kind);
}

/** The lists of ids that a text takes: `partyFromActor` for links of the kind PARTY that start at actors. */
function listsOf(frontier: readonly Expansion[], takes: (kind: LinkKind) => boolean): Record<string, string[]> {
  const lists: Record<string, string[]> = {};
  for (const { node, ways } of frontier) {
    const label = mainLabelOf(node);
    for (const { kind, end } of ways) {
      if (!takes(kind) || !isAt(label, { kind, end })) continue;
      const name = `${camelCase[kind]}${end === 'from' ? 'From' : 'To'}${label}`;
      add(lists, name, node.id);
    }
  }
  return lists;
}

function add(lists: Record<string, string[]>, name: string, id: string): void {
  const list = lists[name];
  if (list === undefined) lists[name] = [id];
  else list.push(id);
}

const camelCase = Object.fromEntries(
  everyKind.map((kind) => [kind, kind.toLowerCase().replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase())]),
);

function linksOf({ label, id, type, forward, farLabel, links }: LinksRow): readonly BareLink[] {
  const near = { label, id };
  const kind = kindOf(type);
  return links.map(([farId, own, word, since, until, attestedOn, sources, verified]) => {
    const far = { label: farLabel, id: farId };
    return {
      kind,
      type,
      id: own,
      from: forward ? near : far,
      to: forward ? far : near,
      word,
      since: boundsOf(since),
      until: boundsOf(until),
      attestedOn: boundsOf(attestedOn),
      sources: sources ?? [],
      verified,
    };
  });
}

function nodeOf([label, id, degree, parties, day, until, attestedOn, periods]: NodeRow): PathNode {
  return {
    label,
    id,
    degree,
    parties,
    day: boundsOf(day),
    until: boundsOf(until),
    attestedOn: boundsOf(attestedOn),
    periods: periods.map(([since, end, certain]) => ({
      since: boundsOf(since),
      until: boundsOf(end),
      attestedOn: null,
      certain: certain ?? false,
    })),
  };
}

function boundsOf(row: readonly [string, string, string] | null): Bounds | null {
  if (row === null) return null;
  const [written, earliest, latest] = row;
  // The loader keeps whole days beside each day.
  return { written, earliest: earliest as WholeDay, latest: latest as WholeDay };
}
