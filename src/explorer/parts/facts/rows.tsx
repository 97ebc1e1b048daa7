import { labelWords } from '../../../kit/label-words.ts';
import type {
  ClauseRowFragment,
  MembershipRowFragment,
  OfficeRowFragment,
  PactRowFragment,
  RecognitionRowFragment,
  RelationRowFragment,
  StanceRowFragment,
  StatementRowFragment,
} from '../../api/generated.ts';
import { dayWords, type Lasting, periodWords } from '../../state/days.ts';
import { partyRoleWords, polarityWords } from '../../state/fact-words.ts';
import { nodeName } from '../../state/node-name.ts';
import { NodeLink, NodeLinks } from './node-link.tsx';
import { Words } from './quotes.tsx';

/** Days beside a name. */
export function Days({ of }: { readonly of: Lasting }) {
  return <small>{periodWords(of)}</small>;
}

/** A stance under the name of its holder. */
export function HeldStance({
  stance: { id, actor, position, date, polarity },
}: {
  readonly stance: StanceRowFragment;
}) {
  return (
    <>
      <NodeLink id={id}>
        {actor.name}: {labelWords(position)}
      </NodeLink>{' '}
      <small>
        {dayWords(date)} · {polarityWords(polarity)}
      </small>
    </>
  );
}

/** A stance under its verb, where the proposition and the holder are known. */
export function DatedStance({ stance: { id, position, date, polarity } }: { readonly stance: StanceRowFragment }) {
  return (
    <>
      <NodeLink id={id}>{labelWords(position)}</NodeLink>{' '}
      <small>
        {dayWords(date)} · {polarityWords(polarity)}
      </small>
    </>
  );
}

/** A statement: who, when and what. */
export function StatementRow({
  statement: { id, actor, date, summary },
}: {
  readonly statement: StatementRowFragment;
}) {
  return (
    <>
      <NodeLink id={id}>
        {actor.name}, {dayWords(date)}
      </NodeLink>{' '}
      {summary}
    </>
  );
}

/** A pact with the role and the days of one of its parties. */
export function PartyPact({
  party: { role, since, until, pact },
}: {
  readonly party: {
    readonly role: keyof typeof partyRoleWords;
    readonly since: string | null;
    readonly until: string | null;
    readonly pact: PactRowFragment;
  };
}) {
  const words = [
    partyRoleWords[role],
    pact.signed && `signed ${dayWords(pact.signed)}`,
    since && `joined ${dayWords(since)}`,
    until && `left ${dayWords(until)}`,
  ];
  return (
    <>
      <NodeLink id={pact.id}>{pact.name}</NodeLink> <small>{words.filter(Boolean).join(' · ')}</small>
    </>
  );
}

export function RecognitionRow({ recognition }: { readonly recognition: RecognitionRowFragment }) {
  return (
    <>
      <NodeLink id={recognition.id}>{nodeName(recognition)}</NodeLink> <Days of={recognition} />
    </>
  );
}

/** An office of a person. */
export function OfficeOf({ office }: { readonly office: OfficeRowFragment }) {
  return (
    <>
      {office.title}, <NodeLinks nodes={[office.belongsTo]} /> <Days of={office} />
    </>
  );
}

/** Who held an office. */
export function OfficeHolder({ office }: { readonly office: OfficeRowFragment }) {
  return (
    <>
      <NodeLinks nodes={[office.official]} />, {office.title} <Days of={office} />
    </>
  );
}

export function MemberOf({ membership }: { readonly membership: MembershipRowFragment }) {
  return (
    <>
      <NodeLinks nodes={[membership.organisation]} /> <Days of={membership} />
    </>
  );
}

export function Member({ membership }: { readonly membership: MembershipRowFragment }) {
  return (
    <>
      <NodeLinks nodes={[membership.actor]} /> <Days of={membership} />
    </>
  );
}

/** What a pact says on a proposition; `of` names the end to show. */
export function ClauseRow({ clause, of }: { readonly clause: ClauseRowFragment; readonly of: 'pact' | 'proposition' }) {
  const { article, position, text, lang, translated, actors, pact, proposition } = clause;
  return (
    <>
      {article && `Article ${article}: `}
      {actors.length > 0 && actors.map(({ name }) => name).join(', ')} {labelWords(position)}:{' '}
      <NodeLink id={of === 'pact' ? pact.id : proposition.id}>
        {of === 'pact' ? nodeName(pact) : proposition.text}
      </NodeLink>
      {text && lang && <Words quote={{ text, lang, translated: translated ?? false }} />}
    </>
  );
}

/** How a pact relates to another: `of` names the end to show. */
export function RelationRow({
  relation: { kind, earlier, later },
  of,
}: {
  readonly relation: RelationRowFragment;
  readonly of: 'earlier' | 'later';
}) {
  const pact = of === 'earlier' ? earlier : later;
  return (
    <>
      {of === 'earlier' ? relationWords[kind][0] : relationWords[kind][1]}{' '}
      <NodeLink id={pact.id}>{nodeName(pact)}</NodeLink>
    </>
  );
}

/** What the later pact does to the earlier one, and what the earlier one is to the later. */
const relationWords = {
  AMENDS: ['amends', 'is amended by'],
  CITES: ['names', 'is named by'],
  IMPLEMENTS: ['carries out', 'is carried out by'],
  INTERPRETS: ['says how to read', 'is interpreted by'],
  RELATED: ['concerns the same matter as', 'concerns the same matter as'],
  RENEWS: ['extends the term of', 'has its term extended by'],
  SUPERSEDES: ['replaces', 'is replaced by'],
  TERMINATES: ['ends', 'is ended by'],
} as const;
