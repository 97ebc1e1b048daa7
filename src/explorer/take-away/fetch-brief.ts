import type { BriefFact, BriefInput, BriefPath, BriefQuote } from '../../export/brief.ts';
import { labelWords } from '../../kit/label-words.ts';
import { type Answer, ask } from '../api/ask.ts';
import { type BriefQuery, brief } from '../api/generated.ts';
import { basisWords, fieldWords, valueWords } from '../state/fact-words.ts';
import { type Shown, shownFacts, today } from './shown.ts';

/** How many facts the server gives at once. */
export const mostFacts = 500;

type Node = NonNullable<BriefQuery['nodes'][number]>;

/** The facts of which a brief is made: the marked ones, or all that are shown. */
export function briefNodes(shown: Shown) {
  const all = shownFacts(shown);
  const marked = all.filter(({ id }) => shown.marked.has(id));
  return marked.length > 0 ? marked : all;
}

/** What a brief is made of, in one request. */
export async function fetchBrief(shown: Shown, paths: readonly BriefPath[]): Promise<Answer<BriefInput>> {
  const nodes = briefNodes(shown);
  const { data, problem } = await ask(brief, { ids: nodes.map(({ id }) => id) });
  if (!data) return { data, problem };
  const captions = new Map(nodes.map(({ id, caption }) => [id, caption]));
  const facts = data.nodes.filter((node) => node !== null);
  return {
    data: {
      title: `Brief: ${facts.length} ${facts.length === 1 ? 'fact' : 'facts'} from entente`,
      day: shown.view.day,
      graphVersion: data.graphInMemory.version,
      dataSets: data.datasets.map(({ slug, version }) => ({ id: slug, version })),
      takenOn: today(),
      address: location.href,
      facts: facts
        .toSorted((one, other) => rankOf(one) - rankOf(other) || dayOf(one).localeCompare(dayOf(other)))
        .map((node) => briefFact(node, captions.get(node.id) ?? node.id)),
      paths,
    },
    problem,
  };
}

/** What is said comes before what was signed, and that before those who said and signed it. */
const order: readonly Node['__typename'][] = [
  'Proposition',
  'Statement',
  'Stance',
  'Pact',
  'Obligation',
  'Recognition',
  'State',
  'Organisation',
  'Official',
];

function rankOf({ __typename }: Node): number {
  const rank = order.indexOf(__typename);
  return rank < 0 ? order.length : rank;
}

function dayOf(node: Node): string {
  if (node.__typename === 'Statement') return node.saidOn;
  if (node.__typename === 'Stance') return node.heldFrom;
  if (node.__typename === 'Pact') return node.signed ?? '';
  return node.__typename === 'Recognition' ? (node.since ?? '') : '';
}

function briefFact(node: Node, caption: string): BriefFact {
  const claims = 'claims' in node ? node.claims : [];
  return {
    kind: labelWords(node.__typename.replaceAll(/(?<=[a-z])[A-Z]/g, ' $&')),
    caption,
    details: detailsOf(node).flatMap(([name, value]) => (value ? [[name, value] as const] : [])),
    quotes: quotesOf(node),
    claims: claims.map(({ field, value, ...claim }) => ({
      ...claim,
      field: fieldWords(field),
      value: valueWords(value),
    })),
    note: 'note' in node ? node.note : null,
    verified: 'verified' in node ? node.verified : null,
    publishers: 'corroboration' in node ? node.corroboration.independent : null,
    sources: 'sources' in node ? node.sources : [],
  };
}

function quotesOf(node: Node): readonly BriefQuote[] {
  if (node.__typename === 'Statement') return node.quotes;
  return node.__typename === 'Stance' && node.quote ? [node.quote] : [];
}

type Detail = readonly [string, string | null];

/** The facts of each type in words. Days stay as they are recorded, so that they can be checked. */
function detailsOf(node: Node): readonly Detail[] {
  switch (node.__typename) {
    case 'State':
    case 'Organisation':
      return [
        ['Official name', node.officialName],
        ['Founded', node.founded],
        ['Ended', node.dissolved],
      ];
    case 'Official':
      return [
        ['Native name', node.nativeName],
        ['Belongs to', node.affiliation.name],
      ];
    case 'Proposition':
      return [['Sentence', node.text]];
    case 'Obligation':
      return [
        ['Pact', node.pact.name],
        ['Article', node.article],
        ['Kind', labelWords(node.kind)],
        ['Duty', node.summary],
      ];
    case 'Pact':
      return [
        ['Type', labelWords(node.type)],
        ['Signed', [node.signed, node.signedAt].filter(Boolean).join(', ')],
        ['In force', node.inForce.map(spanWords).join('; ')],
      ];
    case 'Statement':
      return [
        ['Made for', node.actor.name],
        ['By', node.officials.nodes.map(({ name }) => name).join(', ')],
        ['Day', node.saidOn],
        ['Where', node.venue],
        ['Summary', node.summary],
      ];
    case 'Stance':
      return [
        ['Holder', node.actor.name],
        ['Verb', labelWords(node.position)],
        ['On', node.proposition.text],
        ['From', node.heldFrom],
        ['Until', node.validTo],
        ['Rests on', basisWords[node.basis]],
        ['On the word of', node.statedBy?.name ?? null],
      ];
    case 'Recognition':
      return [
        ['Recognition', `${node.recogniser.name} recognises ${node.recognised.name}`],
        ['From', node.since],
        ['Until', node.until],
      ];
    default:
      return [];
  }
}

function spanWords({ since, until }: { readonly since: string | null; readonly until: string | null }): string {
  return `from ${since ?? 'a day that is not recorded'}, ${until === null ? 'no end recorded' : `until ${until}`}`;
}
