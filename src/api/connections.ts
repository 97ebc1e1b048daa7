import type { OutputRef } from '@pothos/core';
import { bound, type PageFact } from '../compile/location.ts';
import { builder } from './builder.ts';
import { count, endOf, fields, many, type Spec, type TypeRef, text } from './fields.ts';
import {
  Actor,
  Binding,
  Clause,
  Fact,
  Membership,
  Node,
  Obligation,
  Office,
  Official,
  Organisation,
  Pact,
  PactParty,
  PactRelation,
  Proposition,
  Recognition,
  Reply,
  RollCall,
  Signature,
  Source,
  Speaker,
  Stance,
  State,
  Statement,
  VoteCast,
} from './nouns.ts';

const PageInfo = builder.objectRef<object>('PageInfo').implement({
  description: 'Where a page stands in its list, as the Relay connection specification defines it.',
  extensions: bound({ kind: 'page' }),
  fields: (t) =>
    fields(t, {
      hasNextPage: pageFact('hasNextPage', 'Boolean', 'More rows come after this page.'),
      hasPreviousPage: pageFact('hasPreviousPage', 'Boolean', 'Rows come before this page.'),
      startCursor: {
        ...pageFact('startCursor', 'String', 'Cursor of the first row. Null: the page is empty.'),
        nullable: true,
      },
      endCursor: {
        ...pageFact('endCursor', 'String', 'Cursor of the last row. Null: the page is empty.'),
        nullable: true,
      },
    }),
});

function pageFact(of: PageFact, type: TypeRef, description: string): Spec {
  return { type, list: false, nullable: false, description, paged: false, location: { kind: 'page', of } };
}

/** A list of nodes that can grow, with an edge type that carries nothing but the cursor. */
function plain(name: string, node: OutputRef<unknown>, plural: string): TypeRef {
  const edge = builder.objectRef<object>(`${name}Edge`).implement({
    description: `A place in a list of ${plural}.`,
    fields: (t) => fields(t, { cursor, node: endOf('far', node, `One of the ${plural}.`) }),
  });
  return connection(`${name}Connection`, edge, node, plural);
}

/** A list of links that can grow: `edges` are the links with their facts, `nodes` what they lead to. */
function linked(name: string, link: OutputRef<unknown>, node: OutputRef<unknown>, plural: string): TypeRef {
  return connection(`${name}Connection`, link, node, plural);
}

function connection(name: string, edge: OutputRef<unknown>, node: OutputRef<unknown>, plural: string): TypeRef {
  return builder.objectRef<object>(name).implement({
    description: `A page of ${plural}.`,
    extensions: bound({ kind: 'connection' }),
    fields: (t) =>
      fields(t, {
        edges: many(edge, { kind: 'edges' }, 'The rows of this page with what their links tell.'),
        nodes: many(node, { kind: 'nodes' }, 'The rows of this page without their links: a shortcut past "edges".'),
        totalCount: {
          ...count('How many rows the whole list has. Counted only when it is asked for.'),
          location: { kind: 'total' },
        },
        pageInfo: { ...many(PageInfo, { kind: 'pageInfo' }, 'Where this page stands in its list.'), list: false },
      }),
  });
}

/** Where a row stands in its list. */
export const cursor: Spec = {
  ...text('Where this row stands in its list: hand it to "after" or "before".'),
  location: { kind: 'cursor' },
};

/** What every link tells beside its facts. */
export const linkEnd: Spec = endOf('far', Node, 'What this list leads to.');

export const States = plain('State', State, 'states');
export const Organisations = plain('Organisation', Organisation, 'organisations');
export const Officials = plain('Official', Official, 'officials');
export const Actors = plain('Actor', Actor, 'actors');
export const Facts = plain('Fact', Fact, 'facts');
export const Recognitions = plain('Recognition', Recognition, 'recognitions');
export const Propositions = plain('Proposition', Proposition, 'propositions');
export const Stances = plain('Stance', Stance, 'stances');
export const Pacts = plain('Pact', Pact, 'pacts');
export const Obligations = plain('Obligation', Obligation, 'obligations');
export const Statements = plain('Statement', Statement, 'statements');
export const Sources = plain('Source', Source, 'sources');

export const OfficesHeld = linked('OfficeHeld', Office, Actor, 'offices that one official held');
export const OfficeHolders = linked(
  'OfficeHolder',
  Office,
  Official,
  'offices of one state or organisation, with who held them',
);
export const Memberships = linked('Membership', Membership, Organisation, 'organisations that one actor belongs to');
export const Members = linked('Member', Membership, Actor, 'actors that belong to one organisation');
export const PactParties = linked('PactParty', PactParty, Actor, 'parties to one pact');
export const ActorPacts = linked('ActorPact', PactParty, Pact, 'pacts that one actor is party to');
export const PactRelations = linked('PactRelation', PactRelation, Pact, 'pacts that one pact relates to');
export const PactClauses = linked('PactClause', Clause, Proposition, 'clauses of one pact');
export const PropositionClauses = linked('PropositionClause', Clause, Pact, 'clauses on one proposition');
export const PactSignatures = linked('PactSignature', Signature, Actor, 'signatures under one pact');
export const ActorSignatures = linked('ActorSignature', Signature, Pact, 'pacts that one actor signed');
export const Bound = linked('BoundActor', Binding, Actor, 'actors that one obligation binds');
export const Bindings = linked('Binding', Binding, Obligation, 'obligations that bind one actor');
export const Speakers = linked('Speaker', Speaker, Official, 'officials of one statement');
export const Spoken = linked('SpokenStatement', Speaker, Statement, 'statements that one official took part in');
export const Replies = linked('Reply', Reply, Statement, 'replies from or to one statement');
export const Voters = linked('Voter', VoteCast, Actor, 'recorded votes of one roll call');
export const Votes = linked('Vote', VoteCast, RollCall, 'recorded votes of one actor');
