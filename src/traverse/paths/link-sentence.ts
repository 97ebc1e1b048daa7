import type { EdgeType } from '../../model/edge-types.ts';
import type { LinkDirection, WrittenLifetime } from '../../projection/projection.ts';
import { captionOrNull as captionOf, firstNeighbour } from '../neighbours.ts';
import { linkKindOf } from './link-kinds.ts';
import type { PathGraph } from './path-graph.ts';

/** What a link says, from subject to object. It is made of facts alone: who, what word the graph keeps, and when. */
export function linkSentence(graph: PathGraph, link: number): string {
  const [from, to, type] = [graph.from(link), graph.to(link), graph.type(link)];
  const word = termOf(graph, link);
  const name = (node: number) => phraseFor(graph, node);
  switch (linkKindOf(type)) {
    case 'REPLY':
      return `${capital(name(from))} answers${inBrackets(word)} ${name(to)}.`;
    case 'INVOCATION':
      return `${capital(name(from))} names ${name(to)}.`;
    case 'PARTY':
      return `${name(from)} ${roles[word ?? ''] ?? 'stood to'} ${name(to)}${during(graph.linkLife(link))}.`;
    case 'PACT_RELATION':
      return `${name(from)} ${relations[word ?? ''] ?? 'takes up'} ${name(to)}.`;
    case 'HOLDING':
      return `${name(from)} took the position ${inQuotes(words(graph.nodeFacts(to).position))} on ${inQuotes(propositionOf(graph, to))}${when(graph.nodeLife(to))}.`;
    case 'EXPRESSION':
      return `${capital(name(from))} is expressed in ${name(to)}.`;
    case 'PROPOSITION':
      return `${capital(name(from))} is about ${name(to)}.`;
    case 'AFFILIATION':
      return type === 'AFFILIATED_WITH'
        ? `${name(from)} belongs to ${name(to)}.`
        : `${name(from)} held the office ${inQuotes(word)} of ${name(to)}${during(graph.linkLife(link))}.`;
    case 'AUTHORSHIP':
      return type === 'ON_BEHALF_OF'
        ? `${capital(name(from))} was made on behalf of ${name(to)}.`
        : `${name(from)} ${parts[word ?? ''] ?? 'took part in'} ${name(to)}.`;
    case 'ADDRESS':
      return `${capital(name(from))} is addressed to ${name(to)}.`;
    case 'MEMBERSHIP':
      return `${name(from)} was a member of ${name(to)}${during(graph.linkLife(link))}.`;
    case 'RECOGNITION':
      return ofRecognition(graph, link);
  }
}

/** The one word or title that a link carries: a role, what a reply or a relation does, an office. */
export function termOf(graph: PathGraph, link: number): string | null {
  const { role, kind, title } = graph.linkFacts(link);
  return role ?? kind ?? title;
}

/** One verb for each way to stand to a pact. */
const roles: Readonly<Record<string, string>> = {
  party: 'was party to',
  enacted_by: 'enacted',
  adopted_by: 'adopted',
  member: 'was a member of',
  observer: 'was an observer of',
  depositary: 'was depositary of',
};

const relations: Readonly<Record<string, string>> = {
  renews: 'renews',
  amends: 'amends',
  supersedes: 'supersedes',
  terminates: 'terminates',
  implements: 'implements',
  interprets: 'interprets',
  cites: 'cites',
  related: 'is on the same matter as',
};

const parts: Readonly<Record<string, string>> = {
  speaker: 'spoke in',
  questioner: 'args the question in',
  signatory: 'signed',
  addressee: 'was the one addressed by',
  host: 'was host to',
};

/** Names a node in the middle of a sentence. */
function phraseFor(graph: PathGraph, node: number): string {
  const life = graph.nodeLife(node);
  switch (graph.label(node)) {
    case 'Statement':
      return `the statement of ${speakerOf(graph, node) ?? 'an actor'}${when(life)}`;
    case 'Stance':
      return `the stance of ${holderOf(graph, node) ?? 'an actor'} on ${inQuotes(propositionOf(graph, node))}${inBrackets(graph.nodeFacts(node).position)}${when(life)}`;
    case 'Pact':
      return `${inQuotes(graph.caption(node))}${withDay(' of', 'since', life)}`;
    case 'Proposition':
      return `the proposition ${inQuotes(graph.caption(node))}`;
    case 'Recognition':
      return `the recognition of ${recognisedBy(graph, node) ?? 'an actor'} by ${giverOf(graph, node) ?? 'an actor'}`;
    default:
      return graph.caption(node);
  }
}

const speakerOf = captionAlong('OUT', 'ON_BEHALF_OF');
const holderOf = captionAlong('IN', 'HOLDS');
const propositionOf = captionAlong('OUT', 'ABOUT');
const giverOf = captionAlong('OUT', 'BY');
const recognisedBy = captionAlong('OUT', 'OF');

/** The caption of the first node, by id, at the far end of links of a type; null where there is none. */
function captionAlong(direction: LinkDirection, type: EdgeType): (graph: PathGraph, node: number) => string | null {
  return (graph, node) => captionOf(graph, firstNeighbour(graph, node, direction, type));
}

function ofRecognition(graph: PathGraph, link: number): string {
  const [from, to] = [graph.from(link), graph.to(link)];
  const life = graph.nodeLife(from);
  const recognised = `${giverOf(graph, from) ?? 'An actor'} recognised ${recognisedBy(graph, from) ?? 'an actor'}`;
  const instead = graph.type(link) === 'INSTEAD_OF' ? ` instead of ${phraseFor(graph, to)}` : '';
  return `${recognised}${instead}${withDay(' from', 'since', life)}${withDay(' until', 'until', life)}.`;
}

/** From when until when a link itself says that it held. */
function during(life: WrittenLifetime | null): string {
  const isBound = life?.since != null || life?.until != null;
  const begun = withDay(', from', 'since', life);
  const ended = withDay(begun === '' ? ', until' : ' until', 'until', life);
  return isBound ? `${begun}${ended}` : withDay(', as attested on', 'attestedOn', life);
}

/** Some words and the day that follows them; nothing where there is no day. */
function withDay(before: string, bound: keyof WrittenLifetime['written'], life: WrittenLifetime | null): string {
  const day = life?.[bound] ?? null;
  if (day === null) return '';
  return `${before} ${life?.written[bound] ?? `some day between ${day.earliest} and ${day.latest}`}`;
}

/** A whole day is a day on which, a month or a year one in which. */
function when(life: WrittenLifetime | null): string {
  const written = life?.written.since;
  return withDay(written != null && written.length < 10 ? ' in' : ' on', 'since', life);
}

function inBrackets(word: string | null | undefined): string {
  return word == null ? '' : ` (${words(word)})`;
}

function words(word: string | null | undefined): string | undefined {
  return word?.replaceAll('_', ' ');
}

function inQuotes(text: string | null | undefined): string {
  return text == null ? 'what has no name' : `"${text}"`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
