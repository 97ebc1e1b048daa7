import type { DetailsQuery } from '../api/generated.ts';
import { labelWords } from '../state/words.ts';

type Node = NonNullable<DetailsQuery['node']>;
type Of<Name extends Node['__typename']> = Extract<Node, { readonly __typename: Name }>;

/** What the graph holds of one node, in words, with where it was read. */
export function NodeFacts({ known: { node } }: { readonly known: DetailsQuery }) {
  if (!node) return <p>Its facts are those of the node that it belongs to.</p>;
  const facts = factsOf(node).filter(([, value]) => value !== null && value !== '');
  return (
    <>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Quotes node={node} />
      <Sources node={node} />
    </>
  );
}

type FactOf = readonly [string, string | null];

/** The facts of each type, as names and values. A value that was not found is left out. */
function factsOf(node: Node): readonly FactOf[] {
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
      return [
        ['Sentence', node.text],
        ['Topic', labelWords(node.topic)],
        [
          'What one can hold',
          node.positions.map(({ position, label }) => `${labelWords(position)}: ${label}`).join('; '),
        ],
      ];
    case 'Pact':
      return pactFacts(node);
    case 'Statement':
      return [
        ['Made by', node.actor.name],
        ['Day', node.date],
        ['Where', node.venue],
        ['Kind', labelWords(node.kind)],
        ['Summary', node.summary],
      ];
    case 'Stance':
      return stanceFacts(node);
    case 'Recognition':
      return [
        ['Recognises', `${node.recogniser.name} recognises ${node.recognised.name}`],
        ['From', node.since],
        ['Until', node.until],
        ['Recorded in', node.pact?.name ?? null],
      ];
    case 'Obligation':
      return [
        ['Kind', labelWords(node.obligationKind)],
        ['Article', node.article],
        ['Duty', node.summary],
      ];
    default:
      return [];
  }
}

function pactFacts({ type, signed, signedAt, status, inForce }: Of<'Pact'>): readonly FactOf[] {
  const periods = inForce.map(({ since, until }) => `${since ?? 'an unknown day'} to ${until ?? 'no recorded end'}`);
  return [
    ['Type', labelWords(type)],
    ['Signed', signed && signedAt ? `${signed}, ${signedAt}` : signed],
    ['In force', periods.join('; ')],
    ['Status', status && labelWords(status)],
  ];
}

function stanceFacts({
  actor,
  position,
  polarity,
  proposition,
  date,
  basis,
  statedBy,
}: Of<'Stance'>): readonly FactOf[] {
  const other = statedBy && statedBy.id !== actor.id ? statedBy.name : null;
  return [
    ['Holder', actor.name],
    ['Verb', labelWords(position)],
    ['Polarity', polarity === null ? null : `${polarity} of -1 to 1`],
    ['On', proposition.text],
    ['Since', date],
    ['Rests on', labelWords(basis)],
    ['On the word of', other],
  ];
}

/** The words of a statement or a stance, each marked with its language. */
function Quotes({ node }: { readonly node: Node }) {
  const quotes = 'quotes' in node ? node.quotes : 'quote' in node && node.quote ? [node.quote] : [];
  return (
    <>
      {quotes.map(({ text, lang, translated }) => (
        <blockquote key={text} lang={lang}>
          {text} <small lang="en">{translated ? `translated, ${lang}` : lang}</small>
        </blockquote>
      ))}
    </>
  );
}

/** Where a fact was read, with the number of publishers that do not copy each other. */
function Sources({ node }: { readonly node: Node }) {
  if (!('sources' in node) || node.sources.length === 0) return null;
  const { independent } = node.corroboration;
  return (
    <>
      <h3>
        Sources{' '}
        <small>{independent === 1 ? 'one independent publisher' : `${independent} independent publishers`}</small>
      </h3>
      <ul class="sources">
        {node.sources.map(({ id, title, publisher, published, url }) => (
          <li key={id}>
            {url ? <a href={url}>{title}</a> : title} · {[publisher, published].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
      {!node.verified && <p class="unverified">Not verified: the source was not seen by those who entered it.</p>}
    </>
  );
}
