import { groupBy } from '../../../kit/group-by.ts';
import type { DetailsOf } from '../../api/details.ts';
import type {
  MembershipRowFragment,
  OfficialDetailsQuery,
  OrganisationDetailsQuery,
  StanceRowFragment,
  StateDetailsQuery,
  TensionPartsFragment,
} from '../../api/generated.ts';
import { dayWords } from '../../state/days.ts';
import { regionWords } from '../../state/fact-words.ts';
import { nodeName } from '../../state/node-name.ts';
import { FactList } from './fact-list.tsx';
import { LongList } from './long-list.tsx';
import { NodeLink, NodeLinks } from './node-link.tsx';
import {
  DatedStance,
  Member,
  MemberOf,
  OfficeHolder,
  OfficeOf,
  PartyPact,
  RecognitionRow,
  StatementRow,
} from './rows.tsx';

type State = DetailsOf<StateDetailsQuery, 'State'>;
type Organisation = DetailsOf<OrganisationDetailsQuery, 'Organisation'>;

interface WithTensions {
  readonly tensions: TensionPartsFragment | null;
}

/** A state: its names and days, what it holds on each proposition, and its ties to others. */
export function StateFacts({ node, tensions }: { readonly node: State } & WithTensions) {
  const { predecessors, predecessorOf, region, unMember, recognises, recognisedBy } = node;
  return (
    <>
      <FactList
        facts={[
          ...namesAndDays(node),
          ['Region', region && regionWords(region)],
          ['UN member', unMember === null ? null : unMember ? 'yes' : 'no'],
          ['Successor of', predecessors.nodes.length > 0 ? <NodeLinks nodes={predecessors.nodes} /> : undefined],
          ['Followed by', predecessorOf ? <NodeLinks nodes={[predecessorOf]} /> : undefined],
        ]}
      />
      <Stances stances={node.stances} />
      <Tensions tensions={tensions} />
      <Memberships title="Member of" memberships={node.memberships} />
      <LongList title="Offices" items={node.officeHolders.edges} total={node.officeHolders.totalCount}>
        {(office) => <OfficeHolder office={office} />}
      </LongList>
      <LongList title="Recognitions by it" items={recognises.nodes} total={recognises.totalCount}>
        {(recognition) => <RecognitionRow recognition={recognition} />}
      </LongList>
      <LongList title="Recognitions of it" items={recognisedBy.nodes} total={recognisedBy.totalCount}>
        {(recognition) => <RecognitionRow recognition={recognition} />}
      </LongList>
      <PactsAndStatements node={node} />
    </>
  );
}

/** An organisation or grouping: its names and days, its members, and what it holds. */
export function OrganisationFacts({ node, tensions }: { readonly node: Organisation } & WithTensions) {
  const { members, recognisedBy, foundedBy } = node;
  return (
    <>
      <FactList
        facts={[
          ...namesAndDays(node),
          ['Founded by', foundedBy.nodes.length > 0 ? <NodeLinks nodes={foundedBy.nodes} /> : undefined],
        ]}
      />
      <LongList title="Members" items={members.edges} total={members.totalCount} none="No member is recorded.">
        {(membership) => <Member membership={membership} />}
      </LongList>
      <Stances stances={node.stances} />
      <Tensions tensions={tensions} />
      <Memberships title="Member of" memberships={node.memberships} />
      <LongList title="Offices" items={node.officeHolders.edges} total={node.officeHolders.totalCount}>
        {(office) => <OfficeHolder office={office} />}
      </LongList>
      <LongList title="Recognitions of it" items={recognisedBy.nodes} total={recognisedBy.totalCount}>
        {(recognition) => <RecognitionRow recognition={recognition} />}
      </LongList>
      <PactsAndStatements node={node} />
    </>
  );
}

/** A person: offices with their days, and what was said. */
export function OfficialFacts({ node }: { readonly node: DetailsOf<OfficialDetailsQuery, 'Official'> }) {
  const { nativeName, affiliation, offices, statements, voiced, stances } = node;
  return (
    <>
      <FactList
        facts={[
          ['Native name', nativeName],
          ['Belongs to', <NodeLinks key="to" nodes={[affiliation]} />],
        ]}
      />
      <LongList title="Offices" items={offices.edges} total={offices.totalCount} none="No office is recorded.">
        {(office) => <OfficeOf office={office} />}
      </LongList>
      <LongList title="Statements" items={statements.edges} total={statements.totalCount}>
        {({ statement }) => <StatementRow statement={statement} />}
      </LongList>
      <Stances title="Stances voiced" stances={voiced} />
      <Stances stances={stances} />
    </>
  );
}

/** What a state and an organisation have in common. An end that is not recorded is not spoken of. */
function namesAndDays({
  officialName,
  nativeName,
  founded,
  dissolved,
}: Pick<State | Organisation, 'officialName' | 'nativeName' | 'founded' | 'dissolved'>) {
  return [
    ['Official name', officialName],
    ['Native name', nativeName],
    ['Founded', dayOf(founded)],
    ['Ended', dissolved === null ? undefined : dayWords(dissolved)],
  ] as const;
}

function dayOf(date: string | null): string | null {
  return date === null ? null : dayWords(date);
}

interface Listed<Item> {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
}

/** Stances by proposition, the latest first. */
function Stances({
  title = 'Stances',
  stances,
}: {
  readonly title?: string;
  readonly stances: Listed<StanceRowFragment>;
}) {
  const groups = [...groupBy(stances.nodes, ({ proposition }) => proposition.id)];
  return (
    <LongList title={`${title} by proposition`} items={groups}>
      {([key, items]) => (
        <>
          <NodeLink id={key}>{items[0]?.proposition.text}</NodeLink>
          <ul>
            {items.map((stance) => (
              <li key={stance.id}>
                <DatedStance stance={stance} />
              </li>
            ))}
          </ul>
        </>
      )}
    </LongList>
  );
}

/** Where a pact commits the actor to something else than it says. It does not say that either is broken. */
function Tensions({ tensions }: WithTensions) {
  const { nodes = [], totalCount = 0 } = tensions?.tensions ?? {};
  return (
    <LongList title="Where its pacts and its words are apart" items={nodes} total={totalCount}>
      {({ sentence, stance, clause }) => (
        <>
          {sentence} <NodeLink id={stance.id}>The stance</NodeLink>,{' '}
          <NodeLink id={clause.pact.id}>{nodeName(clause.pact)}</NodeLink>
        </>
      )}
    </LongList>
  );
}

function Memberships({
  title,
  memberships: { edges, totalCount },
}: {
  readonly title: string;
  readonly memberships: { readonly totalCount: number; readonly edges: readonly MembershipRowFragment[] };
}) {
  return (
    <LongList title={title} items={edges} total={totalCount}>
      {(membership) => <MemberOf membership={membership} />}
    </LongList>
  );
}

function PactsAndStatements({ node: { pacts, statements } }: { readonly node: State | Organisation }) {
  return (
    <>
      <LongList title="Pacts" items={pacts.edges} total={pacts.totalCount}>
        {(party) => <PartyPact party={party} />}
      </LongList>
      <LongList title="Statements" items={statements.nodes} total={statements.totalCount}>
        {(statement) => <StatementRow statement={statement} />}
      </LongList>
    </>
  );
}
