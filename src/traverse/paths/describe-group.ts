import { firstSources, linkSupport } from '../link-support.ts';
import type { ListedPath } from './best-paths.ts';
import type { ConnectionGroup, Path, Segment, Via, Weakest, Weakness } from './connections-result.ts';
import { fromMillionths } from './costs.ts';
import { linkDates } from './link-dates.ts';
import { linkKindOf } from './link-kinds.ts';
import { linkSentence, termOf } from './link-sentence.ts';
import type { PathGraph } from './path-graph.ts';
import type { PathGroup } from './search-paths.ts';

/** Describes a group; its paths are described when they are read. */
export function describeGroup(graph: PathGraph, group: PathGroup): ConnectionGroup {
  const { actors, shortest, cost, tieCount, tieCountExact, paths } = group;
  return {
    actors: actors.map(graph.ref),
    shortest,
    cost: fromMillionths(cost),
    tieCount,
    tieCountExact,
    paths: paths.map((path) => describePath(graph, path)),
  };
}

function describePath(graph: PathGraph, path: ListedPath): Path {
  let described: Pick<Path, 'segments' | 'earliest' | 'latest' | 'weakest'> | undefined;
  const describe = () => {
    described ??= describeLinks(graph, path);
    return described;
  };
  return {
    length: path.links.length,
    cost: fromMillionths(path.cost),
    get segments() {
      return describe().segments;
    },
    get earliest() {
      return describe().earliest;
    },
    get latest() {
      return describe().latest;
    },
    get weakest() {
      return describe().weakest;
    },
  };
}

function describeLinks(graph: PathGraph, { nodes, links }: ListedPath) {
  const days = linkDates(graph);
  const known = Array.from(links, days.of).filter((day) => day !== null);
  const segments = Array.from(links, (link, at) => describeSegment(graph, link, nodes[at] ?? 0, nodes[at + 1] ?? 0));
  return {
    segments,
    earliest: known.map(({ earliest }) => earliest).toSorted()[0] ?? null,
    latest:
      known
        .map(({ latest }) => latest)
        .toSorted()
        .at(-1) ?? null,
    weakest: weakestOf(segments),
  };
}

function describeSegment(graph: PathGraph, link: number, near: number, far: number): Segment {
  const day = linkDates(graph).of(link);
  const support = linkSupport(graph, link);
  return {
    from: graph.ref(near),
    to: graph.ref(far),
    via: viaOf(graph, link),
    direction: graph.from(link) === near ? 'FORWARD' : 'BACKWARD',
    sentence: linkSentence(graph, link),
    date: day === null ? null : writtenDay(graph, link),
    earliest: day?.earliest ?? null,
    latest: day?.latest ?? null,
    sources: firstSources(support),
    sourceCount: support.sources.length,
    verified: support.verified,
  };
}

/** The day of a link as it is written; null where sources give different ones. */
function writtenDay(graph: PathGraph, link: number): string | null {
  const dating = linkDates(graph).datedBy(link);
  const life = dating === null ? graph.linkLife(link) : graph.nodeLife(dating);
  return life?.written[life.since === null ? 'attestedOn' : 'since'] ?? null;
}

function viaOf(graph: PathGraph, link: number): Via {
  const type = graph.type(link);
  const kind = linkKindOf(type);
  const word = termOf(graph, link);
  const stance = [graph.from(link), graph.to(link)].find((node) => graph.label(node) === 'Stance');
  return {
    kind,
    type,
    id: graph.linkId(link),
    role: kind === 'PARTY' ? word : null,
    part: kind === 'AUTHORSHIP' ? word : null,
    reply: kind === 'REPLY' ? word : null,
    relation: kind === 'PACT_RELATION' ? word : null,
    office: kind === 'AFFILIATION' ? word : null,
    position: stance === undefined ? null : graph.nodeFacts(stance).position,
  };
}

/** The first link that is not verified, else the first with one source at most; null where every link rests on more. */
function weakestOf(segments: readonly Segment[]): Weakest | null {
  return (
    firstWith(segments, 'UNVERIFIED', ({ verified }) => !verified) ??
    firstWith(segments, 'SINGLE_SOURCE', ({ sourceCount }) => sourceCount <= 1)
  );
}

function firstWith(
  segments: readonly Segment[],
  weakness: Weakness,
  isWeak: (segment: Segment) => boolean,
): Weakest | null {
  const at = segments.findIndex(isWeak);
  const segment = segments[at];
  return segment === undefined ? null : { position: at + 1, weakness, segment };
}
