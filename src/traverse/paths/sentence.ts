import type { DayBounds } from '../../model/days.ts';
import type { Lifetime } from '../../model/validity.ts';
import type { Link, PathNode } from './link.ts';
import type { DaysRow, FactsRow } from './texts.ts';

/** What the nodes and links of paths say. */
export interface Facts {
  readonly of: (node: PathNode) => FactsRow | undefined;
  /** The days of a link as they are written; undefined where it has none. */
  readonly days: (link: Link) => Days | undefined;
}

/** Days as they are written. Null: it has none, or sources give different ones. */
type Days = Pick<DaysRow, 'since' | 'until' | 'attestedOn'>;

/** What a link says, from subject to object. It is made of facts alone: who, what word the graph keeps, and when. */
export function sentenceOf(link: Link, facts: Facts): string {
  const { from, to, word } = link;
  const name = (node: PathNode) => nameOf(node, facts);
  switch (link.kind) {
    case 'REPLY':
      return `${capital(name(from))} answers${inBrackets(word)} ${name(to)}.`;
    case 'INVOCATION':
      return `${capital(name(from))} names ${name(to)}.`;
    case 'PARTY':
      return `${name(from)} ${roles[word ?? ''] ?? 'stood to'} ${name(to)}${during(link, facts)}.`;
    case 'PACT_RELATION':
      return `${name(from)} ${relations[word ?? ''] ?? 'takes up'} ${name(to)}.`;
    case 'HOLDING':
      return `${name(from)} took the position ${quoted(words(facts.of(to)?.position))} on ${quoted(facts.of(to)?.proposition)}${when(to, facts)}.`;
    case 'EXPRESSION':
      return `${capital(name(from))} is expressed in ${name(to)}.`;
    case 'PROPOSITION':
      return `${capital(name(from))} is about ${name(to)}.`;
    case 'AFFILIATION':
      return link.type === 'AFFILIATED_WITH'
        ? `${name(from)} belongs to ${name(to)}.`
        : `${name(from)} held the office ${quoted(word)} of ${name(to)}${during(link, facts)}.`;
    case 'AUTHORSHIP':
      return link.type === 'ON_BEHALF_OF'
        ? `${capital(name(from))} was made on behalf of ${name(to)}.`
        : `${name(from)} ${parts[word ?? ''] ?? 'took part in'} ${name(to)}.`;
    case 'ADDRESS':
      return `${capital(name(from))} is addressed to ${name(to)}.`;
    case 'MEMBERSHIP':
      return `${name(from)} was a member of ${name(to)}${during(link, facts)}.`;
    case 'RECOGNITION':
      return ofRecognition(link, facts);
  }
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
  questioner: 'asked the question in',
  signatory: 'signed',
  addressee: 'was the one addressed by',
  host: 'was host to',
};

/** Names a node in the middle of a sentence. */
function nameOf(node: PathNode, facts: Facts): string {
  const known = facts.of(node);
  switch (node.label) {
    case 'Statement':
      return `the statement of ${known?.actor ?? 'an actor'}${when(node, facts)}`;
    case 'Stance':
      return `the stance of ${known?.holder ?? 'an actor'} on ${quoted(known?.proposition)}${inBrackets(known?.position)}${when(node, facts)}`;
    case 'Pact':
      return `${quoted(known?.name)}${dated(' of', 'since', node.life, known)}`;
    case 'Proposition':
      return `the proposition ${quoted(known?.name)}`;
    case 'Recognition':
      return `the recognition of ${known?.recognised ?? 'an actor'} by ${known?.actor ?? 'an actor'}`;
    default:
      return known?.name ?? node.id;
  }
}

function ofRecognition({ type, from, to }: Link, facts: Facts): string {
  const known = facts.of(from);
  const recognised = `${known?.actor ?? 'An actor'} recognised ${known?.recognised ?? 'an actor'}`;
  const since = dated(' from', 'since', from.life, known);
  const until = dated(' until', 'until', from.life, known);
  const instead = type === 'INSTEAD_OF' ? ` instead of ${nameOf(to, facts)}` : '';
  return `${recognised}${instead}${since}${until}.`;
}

/** From when until when a link itself says that it held. */
function during(link: Link, facts: Facts): string {
  const { life } = link;
  const days = facts.days(link);
  const isBound = life?.since != null || life?.until != null;
  const begun = dated(', from', 'since', life, days);
  const ended = dated(begun === '' ? ', until' : ' until', 'until', life, days);
  return isBound ? `${begun}${ended}` : dated(', as attested on', 'attestedOn', life, days);
}

/** Some words and the day that follows them; nothing where there is no day. */
function dated(words: string, bound: keyof Days, life: Lifetime | null, days: Days | undefined): string {
  const day: DayBounds | null = life?.[bound] ?? null;
  if (day === null) return '';
  return `${words} ${days?.[bound] ?? `some day between ${day.earliest} and ${day.latest}`}`;
}

/** A whole day is a day on which, a month or a year one in which. */
function when(node: PathNode, facts: Facts): string {
  const known = facts.of(node);
  const isPartial = known?.since != null && known.since.length < 10;
  return dated(isPartial ? ' in' : ' on', 'since', node.life, known);
}

function inBrackets(word: string | null | undefined): string {
  return word == null ? '' : ` (${words(word)})`;
}

function words(word: string | null | undefined): string | undefined {
  return word?.replaceAll('_', ' ');
}

function quoted(text: string | null | undefined): string {
  return text == null ? 'what has no name' : `"${text}"`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
