import type { NodeRef } from '../../model/node-ref.ts';
import type { ConnectionGroup, Path, Segment, Via, Weakest, Weakness } from './answer.ts';
import { asCost } from './costs.ts';
import type { WayGroup } from './groups.ts';
import type { Link, Turn } from './link.ts';
import { carrierOf, datedBy, dayOf } from './link-days.ts';
import { type Facts, sentenceOf } from './sentence.ts';
import { turnsOf, type Way } from './way.ts';

/** Tells a group in full: each of its paths, link by link. */
export function describeGroup(group: WayGroup, facts: Facts): ConnectionGroup {
  const { actors, shortest, cost, tieCount, tieCountExact, ways } = group;
  return {
    actors: actors.map(refOf),
    shortest,
    cost: asCost(cost),
    tieCount,
    tieCountExact,
    paths: ways.map((way) => describePath(way, facts)),
  };
}

function describePath(way: Way, facts: Facts): Path {
  const turns = turnsOf(way);
  const days = turns.map(({ link }) => dayOf(link)).filter((day) => day !== null);
  const segments = turns.map((turn) => describeSegment(turn, facts));
  return {
    length: way.length,
    cost: asCost(way.cost),
    segments,
    earliest: days.map(({ earliest }) => earliest).toSorted()[0] ?? null,
    latest:
      days
        .map(({ latest }) => latest)
        .toSorted()
        .at(-1) ?? null,
    weakest: weakestOf(segments),
  };
}

function describeSegment({ link, forward, far }: Turn, facts: Facts): Segment {
  const day = dayOf(link);
  const carrier = facts.of(carrierOf(link));
  const isCitedItself = link.sources.length > 0;
  const sources = isCitedItself ? link.sources : (carrier?.sources ?? []);
  return {
    from: refOf(far === link.to ? link.from : link.to),
    to: refOf(far),
    via: viaOf(link, facts),
    direction: forward ? 'FORWARD' : 'BACKWARD',
    sentence: sentenceOf(link, facts),
    date: day === null ? null : writtenDay(link, facts),
    earliest: day?.earliest ?? null,
    latest: day?.latest ?? null,
    sources: sources.slice(0, SOURCES_SHOWN).map((id) => ({ label: 'Source', id })),
    sourceCount: isCitedItself ? link.sources.length : (carrier?.sourceCount ?? 0),
    verified: link.verified ?? carrier?.verified ?? false,
  };
}

/** The day of a link as it is written; null where sources give different ones. */
function writtenDay(link: Link, facts: Facts): string | null {
  const dating = datedBy(link);
  const [life, days] = dating === null ? [link.life, facts.days(link)] : [dating.life, facts.of(dating)];
  return (life?.since == null ? days?.attestedOn : days?.since) ?? null;
}

/** Sources that a link is told with; the rest is counted. */
const SOURCES_SHOWN = 20;

function viaOf(link: Link, facts: Facts): Via {
  const { kind, type, id, word } = link;
  const stance = [link.from, link.to].find(({ label }) => label === 'Stance');
  return {
    kind,
    type,
    id,
    role: kind === 'PARTY' ? word : null,
    part: kind === 'AUTHORSHIP' ? word : null,
    reply: kind === 'REPLY' ? word : null,
    relation: kind === 'PACT_RELATION' ? word : null,
    office: kind === 'AFFILIATION' ? word : null,
    position: stance === undefined ? null : (facts.of(stance)?.position ?? null),
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

/** The name of a node, and nothing else of it. */
export function refOf({ label, id }: NodeRef): NodeRef {
  return { label, id };
}
