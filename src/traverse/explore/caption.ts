import type { EdgeType } from '../../model/edge-types.ts';
import type { Label } from '../../model/labels.ts';
import type { LinkDirection, Projection } from '../../projection/projection.ts';
import { captionOrNull, firstNeighbour } from '../neighbours.ts';

/** Most letters of a caption, and of the name of another node in it. */
const LONGEST = { caption: 60, part: 48 } as const;

type Caption = (graph: Projection, node: number) => string | null;

/** A few words that name a node in a drawing or a list. What has no name of its own is named by its ends and its days. */
export function shortCaption(graph: Projection, node: number): string {
  return captions[graph.label(node)]?.(graph, node) ?? graph.caption(node);
}

/** Parts that a node lacks are left out; without any, it has the caption of the projection. */
const captions: Partial<Record<Label, Caption>> = {
  Stance: (graph, node) =>
    parts(
      said(along(graph, node, 'IN', 'HOLDS'), words(graph.nodeFacts(node).position)),
      sentencePart(along(graph, node, 'OUT', 'ABOUT')),
      yearOf(graph, node),
    ),
  Recognition: (graph, node) =>
    parts(
      between(along(graph, node, 'OUT', 'BY'), 'recognises', along(graph, node, 'OUT', 'OF')),
      yearsOf(graph, node),
    ),
  Statement: statementCaption,
  Obligation: (graph, node) => {
    const { kind, article } = graph.nodeFacts(node);
    const place = article && `article ${article}`;
    return parts(said(place, words(kind)), sentencePart(along(graph, node, 'IN', 'IMPOSES')));
  },
  RollCall: (graph, node) => shorten(graph.caption(node), LONGEST.caption),
  Quote: (graph, node) => shorten(graph.caption(node), LONGEST.caption),
  Event: (graph, node) =>
    parts(
      between(along(graph, node, 'IN', 'INITIATED'), 'towards', along(graph, node, 'OUT', 'TARGETS')),
      dayOf(graph, node),
    ),
  Period: (graph, node) => parts('In force', yearsOf(graph, node)),
  Suspension: (graph, node) => parts('Suspended', yearsOf(graph, node)),
  Renewal: (graph, node) => parts('Renewed', dayOf(graph, node)),
};

/** Who spoke, for whom, and on what day; without a speaker, the first words of the summary. */
function statementCaption(graph: Projection, node: number): string | null {
  const actor = along(graph, node, 'OUT', 'ON_BEHALF_OF');
  const official = speakerOf(graph, node);
  const speaker = official && actor ? `${official} (${actor})` : (official ?? actor);
  const day = dayOf(graph, node);
  if (speaker === null) return shorten(graph.caption(node), LONGEST.caption);
  return parts(shorten(speaker, LONGEST.caption - separator.length - (day?.length ?? 0)), day);
}

/** The official whose words they are, with a note that there are more; who asked or was addressed is none of them. */
function speakerOf(graph: Projection, node: number): string | null {
  const [first, ...more] = [...graph.links(node, 'IN', 'SPOKE')]
    .filter((link) => ['speaker', 'signatory'].includes(graph.linkFacts(link).role ?? ''))
    .map((link) => graph.caption(graph.from(link)));
  if (first === undefined) return null;
  return more.length === 0 ? first : `${first} and others`;
}

const separator = ' · ';

/** Joins what is there; null if nothing is. */
function parts(...texts: readonly (string | null)[]): string | null {
  return texts.filter((text) => text !== null).join(separator) || null;
}

/** The caption of the first neighbour along links of a type; null if there is none. */
function along(graph: Projection, node: number, direction: LinkDirection, type: EdgeType): string | null {
  return captionOrNull(graph, firstNeighbour(graph, node, direction, type));
}

function said(who: string | null, what: string | null): string | null {
  return who && what ? `${who}: ${what}` : (who ?? what);
}

function between(one: string | null, verb: string, other: string | null): string | null {
  return one && other ? `${one} ${verb} ${other}` : (one ?? other);
}

function words(value: string | null): string | null {
  return value?.replaceAll('_', ' ') ?? null;
}

/** A sentence as a part of a caption, without its full stop. */
function sentencePart(sentence: string | null): string | null {
  return sentence && shorten(sentence.replace(/\.$/, ''), LONGEST.part);
}

/** Cuts a text between two words, with a mark that it was cut. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 1);
  const space = head.lastIndexOf(' ');
  return `${(space > most / 2 ? head.slice(0, space) : head).trimEnd()}…`;
}

function dayOf(graph: Projection, node: number): string | null {
  return graph.nodeLife(node)?.written.since ?? null;
}

function yearOf(graph: Projection, node: number): string | null {
  return dayOf(graph, node)?.slice(0, 4) ?? null;
}

/** The years between which a fact holds: `1979`, `1912 to 1972`, `until 1972`. Without a known start, the year it is attested for. */
function yearsOf(graph: Projection, node: number): string | null {
  const { since, until, attestedOn } = graph.nodeLife(node)?.written ?? { since: null, until: null, attestedOn: null };
  const [first, last] = [since ?? attestedOn, until].map((day) => day?.slice(0, 4) ?? null);
  if (first && last) return first === last ? first : `${first} to ${last}`;
  return first ?? (last ? `until ${last}` : null);
}
