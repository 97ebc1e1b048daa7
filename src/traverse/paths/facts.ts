import type { Asker } from '../../graph/graph.ts';
import { groupBy } from '../../kit/group-by.ts';
import type { Link, PathNode } from './link.ts';
import { keyOf, mainLabelOf } from './link-kinds.ts';
import type { Facts } from './sentence.ts';
import { pathFacts, pathLinkDays } from './texts.ts';
import { nodesOf, turnsOf, type Way } from './way.ts';

/** What the nodes and links of some paths say. */
export async function factsOf(graph: Asker, ways: readonly Way[]): Promise<Facts> {
  const nodes = [...new Set(ways.flatMap(nodesOf))];
  const links = [...new Set(ways.flatMap((way) => turnsOf(way).map(({ link }) => link)))].filter(hasDays);
  const [nodeRows, linkRows] = await Promise.all([
    nodes.length === 0 ? [] : graph.ask(pathFacts, { frontiers: [idsByLabel(nodes)] }),
    links.length === 0 ? [] : graph.ask(pathLinkDays, { links: [namesByType(links)] }),
  ]);
  const byNode = new Map(nodeRows.map((row) => [keyOf(row), row]));
  const byLink = new Map(linkRows.map((row) => [nameOf(row), row]));
  return { of: (node) => byNode.get(keyOf(node)), days: (link) => byLink.get(nameOf(link)) };
}

function hasDays({ life }: Link): boolean {
  return life !== null && (life.since !== null || life.until !== null || life.attestedOn !== null);
}

/** Ids under the main label of what they name. */
function idsByLabel(nodes: readonly PathNode[]): Readonly<Record<string, string[]>> {
  return listed(groupBy(nodes, mainLabelOf), ({ id }) => id);
}

function namesByType(links: readonly Link[]) {
  return listed(
    groupBy(links, ({ type }) => type),
    ({ from, to, id }) => ({ from: from.id, to: to.id, id: id ?? '' }),
  );
}

function listed<T, V>(groups: ReadonlyMap<string, readonly T[]>, name: (one: T) => V): Readonly<Record<string, V[]>> {
  return Object.fromEntries([...groups].map(([key, some]) => [key, some.map(name)]));
}

/** A link that has an id of its own among those of its type. */
function nameOf({ type, id }: Pick<Link, 'type' | 'id'>): string {
  return `${type} ${id ?? ''}`;
}
