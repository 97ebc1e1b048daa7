import { labelWords } from '../../../kit/label-words.ts';
import type { DetailsOf } from '../../api/details.ts';
import type { IdentifierScheme, PactDetailsQuery } from '../../api/generated.ts';
import { dayWords, periodWords } from '../../state/days.ts';
import { partyRoleWords } from '../../state/fact-words.ts';
import { Claims } from './claims.tsx';
import { Duty } from './duty.tsx';
import { FactList, type FactRow } from './fact-list.tsx';
import { LongList } from './long-list.tsx';
import { NodeLink, NodeLinks } from './node-link.tsx';
import { ClauseRow, HeldStance, RelationRow, StatementRow } from './rows.tsx';

type Pact = DetailsOf<PactDetailsQuery, 'Pact'>;

/** A pact: when it was signed and in force, whom it binds to what, and what others make of it. */
export function PactFacts({ node }: { readonly node: Pact }) {
  return (
    <>
      <FactList facts={factsOf(node)} />
      <Claims claims={node.claims} />
      <LongList title="Parties" items={node.parties.edges} total={node.parties.totalCount} none="No party is recorded.">
        {({ actor, role, since, until }) => (
          <>
            <NodeLinks nodes={[actor]} />{' '}
            <small>
              {[partyRoleWords[role], since && `joined ${dayWords(since)}`, until && `left ${dayWords(until)}`]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </>
        )}
      </LongList>
      <LongList title="Obligations" items={node.obligations.nodes} total={node.obligations.totalCount}>
        {(obligation) => <Duty obligation={obligation} />}
      </LongList>
      <LongList title="What it says on propositions" items={node.clauses.edges} total={node.clauses.totalCount}>
        {(clause) => <ClauseRow clause={clause} of="proposition" />}
      </LongList>
      <LongList title="Stances expressed in it" items={node.stances.nodes} total={node.stances.totalCount}>
        {(stance) => (
          <>
            <HeldStance stance={stance} /> {stance.proposition.text}
          </>
        )}
      </LongList>
      <LongList title="Earlier pacts" items={node.relations.edges} total={node.relations.totalCount}>
        {(relation) => <RelationRow relation={relation} of="earlier" />}
      </LongList>
      <LongList title="Later pacts" items={node.relatedFrom.edges} total={node.relatedFrom.totalCount}>
        {(relation) => <RelationRow relation={relation} of="later" />}
      </LongList>
      <LongList title="Statements that name it" items={node.invokedBy.nodes} total={node.invokedBy.totalCount}>
        {(statement) => <StatementRow statement={statement} />}
      </LongList>
    </>
  );
}

function factsOf(node: Pact): readonly FactRow[] {
  const { type, signed, signedAt, status, inForce, termYears, computedEnd, renewals, suspensions } = node;
  const periods = inForce.map(periodWords).join('; ');
  return [
    ['Type', labelWords(type)],
    ['Signed', signed && [dayWords(signed), signedAt].filter(Boolean).join(', ')],
    ['Signed by', signersOf(node)],
    ['In force', periods === '' ? null : periods],
    ['Term', termYears === null ? undefined : `${termYears} ${termYears === 1 ? 'year' : 'years'}`],
    ['Extended', renewals.length === 0 ? undefined : renewals.map(renewalWords).join('; ')],
    [
      'Term ends',
      computedEnd
        ? `${dayWords(computedEnd.date)}, computed: ${computedEnd.years} years from ${dayWords(computedEnd.from)}; no source prints it`
        : undefined,
    ],
    ['Suspended', suspensions.length === 0 ? undefined : suspensions.map(periodWords).join('; ')],
    ['Status', status && labelWords(status)],
    ['Founds', node.founds ? <NodeLink id={node.founds.id}>{node.founds.name}</NodeLink> : undefined],
    ['In favour of', node.beneficiary ? <NodeLinks nodes={[node.beneficiary]} /> : undefined],
    ...node.identifiers.flatMap(({ scheme, value }) => (value ? [[schemes[scheme], value] as const] : [])),
  ];
}

/** Registers in which a pact has a number. */
const schemes: Readonly<Record<IdentifierScheme, string>> = {
  ATOP: 'ATOP number',
  ATS: 'Australian Treaty Series',
  CIA_DOCUMENT: 'CIA reading room',
  COW_ALLIANCE: 'COW alliance',
  DESTA: 'DESTA number',
  GGO: 'GGO agreement',
  KREMLIN_SUPPLEMENT: 'Kremlin document',
  PLENARY_MEETING: 'Plenary meeting',
  PRESIDENTIAL_ORDER: 'Presidential order',
  STAT: 'US Statutes at Large',
  TIAS: 'TIAS',
  UNTS: 'UN Treaty Series',
  UN_SYMBOL: 'UN document',
  UST: 'US Treaties',
  US_CODE: 'US Code',
  US_PUBLIC_LAW: 'US public law',
  WIKIDATA: 'Wikidata',
};

function signersOf({ signatories }: Pact): string | undefined {
  const names = signatories.edges.map(({ name, capacity, actor }) => `${name} (${capacity ?? actor.name})`);
  return names.length === 0 ? undefined : names.join('; ');
}

function renewalWords({ date, how, extendsByYears, until }: Pact['renewals'][number]): string {
  const by = extendsByYears === null ? 'for a number of years that is not recorded' : `by ${extendsByYears} years`;
  return `${by}${until ? `, until ${dayWords(until)}` : ''}, on ${dayWords(date)} (${how})`;
}
