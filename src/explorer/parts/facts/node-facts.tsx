import type { Details } from '../../api/details.ts';
import { OfficialFacts, OrganisationFacts, StateFacts } from './actor-facts.tsx';
import { EventFacts, ObligationFacts, RecognitionFacts, RollCallFacts, SourceFacts } from './other-facts.tsx';
import { PactFacts } from './pact-facts.tsx';
import { PropositionFacts } from './proposition-facts.tsx';
import { Sources } from './sources.tsx';
import { StanceFacts } from './stance-facts.tsx';
import { StatementFacts } from './statement-facts.tsx';

/** What the graph holds of one node, in words, with where it was read. */
export function NodeFacts({ details }: { readonly details: Details }) {
  const { node } = details;
  if (!node || !isTyped(node)) return <p>Its facts are those of the node that it belongs to.</p>;
  return (
    <>
      <FactsOf details={details} node={node} />
      {'corroboration' in node && <Sources fact={node} />}
    </>
  );
}

type TypedNode = Extract<NonNullable<Details['node']>, { readonly __typename: string }>;

function isTyped(node: NonNullable<Details['node']>): node is TypedNode {
  return '__typename' in node;
}

/** The facts of each type. */
function FactsOf({ details, node }: { readonly details: Details; readonly node: TypedNode }) {
  switch (node.__typename) {
    case 'State':
      return <StateFacts node={node} tensions={tensionsOf(details)} />;
    case 'Organisation':
      return <OrganisationFacts node={node} tensions={tensionsOf(details)} />;
    case 'Official':
      return <OfficialFacts node={node} />;
    case 'Proposition':
      return <PropositionFacts node={node} />;
    case 'Pact':
      return <PactFacts node={node} />;
    case 'Statement':
      return <StatementFacts node={node} dossier={dossierOf(details)} thread={threadOf(details)} />;
    case 'Stance':
      return <StanceFacts node={node} dossier={dossierOf(details)} />;
    case 'Recognition':
      return <RecognitionFacts node={node} />;
    case 'Obligation':
      return <ObligationFacts node={node} />;
    case 'Source':
      return <SourceFacts node={node} />;
    case 'Event':
      return <EventFacts node={node} />;
    case 'RollCall':
      return <RollCallFacts node={node} />;
  }
}

function dossierOf(details: Details) {
  return 'dossier' in details ? details.dossier : null;
}

function threadOf(details: Details) {
  return 'thread' in details ? details.thread : null;
}

function tensionsOf(details: Details) {
  return 'tensions' in details ? details.tensions : null;
}
