import type { Link, PathNode } from './link.ts';
import type { FactsRow } from './texts.ts';

/** What is known of a node on a path. */
export type Facts = (node: PathNode) => FactsRow | undefined;

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
      return `${name(from)} ${roles[word ?? ''] ?? 'stood to'} ${name(to)}${during(link)}.`;
    case 'PACT_RELATION':
      return `${name(from)} ${relations[word ?? ''] ?? 'takes up'} ${name(to)}.`;
    case 'HOLDING':
      return `${name(from)} took the position ${quoted(words(facts(to)?.position))} on ${quoted(facts(to)?.proposition)}${when(to)}.`;
    case 'EXPRESSION':
      return `${capital(name(from))} is expressed in ${name(to)}.`;
    case 'PROPOSITION':
      return `${capital(name(from))} is about ${name(to)}.`;
    case 'AFFILIATION':
      return link.type === 'AFFILIATED_WITH'
        ? `${name(from)} belongs to ${name(to)}.`
        : `${name(from)} held the office ${quoted(word)} of ${name(to)}${during(link)}.`;
    case 'AUTHORSHIP':
      return link.type === 'ON_BEHALF_OF'
        ? `${capital(name(from))} was made on behalf of ${name(to)}.`
        : `${name(from)} ${parts[word ?? ''] ?? 'took part in'} ${name(to)}.`;
    case 'ADDRESS':
      return `${capital(name(from))} is addressed to ${name(to)}.`;
    case 'MEMBERSHIP':
      return `${name(from)} was a member of ${name(to)}${during(link)}.`;
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
  const known = facts(node);
  switch (node.label) {
    case 'Statement':
      return `the statement of ${known?.actor ?? 'an actor'}${when(node)}`;
    case 'Stance':
      return `the stance of ${known?.holder ?? 'an actor'} on ${quoted(known?.proposition)}${inBrackets(known?.position)}${when(node)}`;
    case 'Pact':
      return `${quoted(known?.name)}${node.day === null ? '' : ` of ${node.day.written}`}`;
    case 'Proposition':
      return `the proposition ${quoted(known?.name)}`;
    case 'Recognition':
      return `the recognition of ${known?.recognised ?? 'an actor'} by ${known?.actor ?? 'an actor'}`;
    default:
      return known?.name ?? node.id;
  }
}

function ofRecognition({ type, from, to }: Link, facts: Facts): string {
  const known = facts(from);
  const recognised = `${known?.actor ?? 'An actor'} recognised ${known?.recognised ?? 'an actor'}`;
  const since = from.day === null ? '' : ` from ${from.day.written}`;
  const until = from.until === null ? '' : ` until ${from.until.written}`;
  const instead = type === 'INSTEAD_OF' ? ` instead of ${nameOf(to, facts)}` : '';
  return `${recognised}${instead}${since}${until}.`;
}

/** From when until when a link itself says that it held. */
function during({ since, until, attestedOn }: Link): string {
  const begun = since === null ? '' : `, from ${since.written}`;
  const ended = until === null ? '' : `${since === null ? ',' : ''} until ${until.written}`;
  const seen = since === null && until === null && attestedOn !== null ? `, as attested on ${attestedOn.written}` : '';
  return `${begun}${ended}${seen}`;
}

/** A whole day is a day on which, a month or a year one in which. */
function when({ day }: PathNode): string {
  if (day === null) return '';
  return ` ${day.written.length === 10 ? 'on' : 'in'} ${day.written}`;
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
