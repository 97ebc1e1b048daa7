import type { InputRef, OutputRef } from '@pothos/core';
import { bound, type PageFact } from '../compile/location.ts';
import { builder } from './builder.ts';
import { byChoice, byDay, byLinked, byMonth, byText, byYear, facetsOf } from './facets.ts';
import {
  type Connection,
  count,
  endOf,
  fields,
  many,
  one,
  type Spec,
  type Specs,
  type TypeRef,
  text,
} from './fields.ts';
import type { Inputs } from './filters.ts';
import * as inputs from './inputs.ts';
import {
  Actor,
  Binding,
  Clause,
  Event,
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
import * as orders from './orders.ts';

/** Where a page stands in its list. */
export const PageInfo = builder.objectRef<object>('PageInfo').implement({
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
  return { ...text(description), type, location: { kind: 'page', of } };
}

/** A list of nodes that can grow, with an edge type that carries nothing but the cursor. */
function plain(name: string, node: OutputRef<unknown>, plural: string, asked: Asked = {}): Connection {
  const edge = builder.objectRef<object>(`${name}Edge`).implement({
    description: `A place in a list of ${plural}.`,
    fields: (t) => fields(t, { cursor, node: endOf('far', node, `One of the ${plural}.`) }),
  });
  return connection(`${name}Connection`, edge, node, plural, asked);
}

/** A list of links that can grow: `edges` are the links with their facts, `nodes` what they lead to. */
function linked(
  name: string,
  link: OutputRef<unknown>,
  node: OutputRef<unknown>,
  plural: string,
  asked: Asked = {},
): Connection {
  return connection(`${name}Connection`, link, node, plural, asked);
}

/** How the rows of a list can be filtered and ordered. */
interface Asked {
  readonly inputs?: Inputs;
  readonly orderBy?: InputRef<unknown>;
  readonly facets?: TypeRef;
}

function connection(
  name: string,
  edge: OutputRef<unknown>,
  node: OutputRef<unknown>,
  plural: string,
  { inputs, orderBy, facets }: Asked,
): Connection {
  const type = connectionType(name, edge, node, plural, facets);
  return { type, where: inputs?.where, orderBy };
}

function connectionType(
  name: string,
  edge: OutputRef<unknown>,
  node: OutputRef<unknown>,
  plural: string,
  facets: TypeRef | undefined,
): TypeRef {
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
        ...(facets === undefined
          ? {}
          : { facets: one(facets, { kind: 'facets' }, 'Rows of the whole list, counted.') }),
        pageInfo: { ...many(PageInfo, { kind: 'pageInfo' }, 'Where this page stands in its list.'), list: false },
      }),
  });
}

/** Where a row stands in its list. */
const cursor: Spec = {
  ...text('Where this row stands in its list: hand it to "after" or "before".'),
  location: { kind: 'cursor' },
};

/** What every link tells beside its facts. */
export const link: Specs = {
  cursor,
  node: endOf('far', Node, 'What this list leads to.'),
  dataset: { ...text('The data set that this link comes from: "curated" for the seeds.'), location: { kind: 'owner' } },
};

/** What lists can be counted by, for each noun that has such dimensions. */
const facets = {
  State: facetsOf('State', { byKind: byChoice('kind'), byRegion: byChoice('region') }),
  Recognition: facetsOf('Recognition', {
    byRecognised: byLinked('who is recognised', 'OF', 'out', 'Actor'),
    byYear: byYear('since'),
  }),
  Stance: facetsOf('Stance', {
    byPosition: byChoice('position'),
    byBasis: byChoice('basis'),
    byYear: byYear('date'),
    byActor: byLinked('who held it', 'HOLDS', 'in', 'Actor'),
    byProposition: byLinked('proposition', 'ABOUT', 'out', 'Proposition'),
  }),
  Pact: facetsOf('Pact', {
    byType: byChoice('type'),
    byStatus: byChoice('status'),
    byYear: byYear('signed'),
    byParty: byLinked('party', 'PARTY_TO', 'in', 'Actor'),
  }),
  Obligation: facetsOf('Obligation', {
    byKind: byChoice('kind'),
    byCondition: byChoice('condition'),
    byActor: byLinked('who owes it', 'BINDS', 'out', 'Actor'),
  }),
  Statement: facetsOf('Statement', {
    byKind: byChoice('kind'),
    byYear: byYear('date'),
    byActor: byLinked('on whose behalf it was made', 'ON_BEHALF_OF', 'out', 'Actor'),
    byProposition: byLinked('proposition', 'ABOUT', 'out', 'Proposition'),
    byInvokedPact: byLinked('pact it names', 'INVOKES', 'out', 'Pact'),
  }),
  Source: facetsOf('Source', {
    byKind: byChoice('kind'),
    byLanguage: byText('language'),
    byPublisher: byText('publisher'),
    byYear: byYear('published'),
  }),
  RollCall: facetsOf('RollCall', { byYear: byYear('date') }),
  Event: facetsOf('Event', {
    byRootCode: byText('rootCode'),
    byQuadClass: byText('quadClass'),
    byYear: byYear('date'),
    byMonth: byMonth('date'),
    byDay: byDay('date'),
    byInitiator: byLinked('who did it', 'INITIATED', 'in', 'Actor'),
    byTarget: byLinked('to whom it was done', 'TARGETS', 'out', 'Actor'),
  }),
};

export const States = plain('State', State, 'states', {
  inputs: inputs.StateInputs,
  orderBy: orders.StateOrder,
  facets: facets.State,
});
export const Organisations = plain('Organisation', Organisation, 'organisations', {
  inputs: inputs.OrganisationInputs,
  orderBy: orders.OrganisationOrder,
});
export const Officials = plain('Official', Official, 'officials', {
  inputs: inputs.OfficialInputs,
  orderBy: orders.OfficialOrder,
});
export const Actors = plain('Actor', Actor, 'actors', { inputs: inputs.ActorInputs, orderBy: orders.ActorOrder });
export const Facts = plain('Fact', Fact, 'facts');
export const Recognitions = plain('Recognition', Recognition, 'recognitions', {
  inputs: inputs.RecognitionInputs,
  orderBy: orders.RecognitionOrder,
  facets: facets.Recognition,
});
export const Propositions = plain('Proposition', Proposition, 'propositions', {
  inputs: inputs.PropositionInputs,
  orderBy: orders.PropositionOrder,
});
export const Stances = plain('Stance', Stance, 'stances', {
  inputs: inputs.StanceInputs,
  orderBy: orders.StanceOrder,
  facets: facets.Stance,
});
export const Pacts = plain('Pact', Pact, 'pacts', {
  inputs: inputs.PactInputs,
  orderBy: orders.PactOrder,
  facets: facets.Pact,
});
export const Obligations = plain('Obligation', Obligation, 'obligations', {
  inputs: inputs.ObligationInputs,
  orderBy: orders.ObligationOrder,
  facets: facets.Obligation,
});
export const Statements = plain('Statement', Statement, 'statements', {
  inputs: inputs.StatementInputs,
  orderBy: orders.StatementOrder,
  facets: facets.Statement,
});
export const Sources = plain('Source', Source, 'sources', {
  inputs: inputs.SourceInputs,
  orderBy: orders.SourceOrder,
  facets: facets.Source,
});

export const RollCalls = plain('RollCall', RollCall, 'roll calls', {
  inputs: inputs.RollCallInputs,
  orderBy: orders.RollCallOrder,
  facets: facets.RollCall,
});
export const Events = plain('Event', Event, 'events', {
  inputs: inputs.EventInputs,
  orderBy: orders.EventOrder,
  facets: facets.Event,
});

export const OfficesHeld = linked('OfficeHeld', Office, Actor, 'offices that one official held', {
  inputs: inputs.ActorInputs,
});
export const OfficeHolders = linked(
  'OfficeHolder',
  Office,
  Official,
  'offices of one state or organisation, with who held them',
  { inputs: inputs.OfficialInputs },
);
export const Memberships = linked('Membership', Membership, Organisation, 'organisations that one actor belongs to', {
  inputs: inputs.OrganisationInputs,
});
export const Members = linked('Member', Membership, Actor, 'actors that belong to one organisation', {
  inputs: inputs.ActorInputs,
});
export const PactParties = linked('PactParty', PactParty, Actor, 'parties to one pact', { inputs: inputs.ActorInputs });
export const ActorPacts = linked('ActorPact', PactParty, Pact, 'pacts that one actor is party to', {
  inputs: inputs.PactInputs,
});
export const PactRelations = linked('PactRelation', PactRelation, Pact, 'pacts that one pact relates to', {
  inputs: inputs.PactInputs,
});
export const PactClauses = linked('PactClause', Clause, Proposition, 'clauses of one pact', {
  inputs: inputs.PropositionInputs,
});
export const PropositionClauses = linked('PropositionClause', Clause, Pact, 'clauses on one proposition', {
  inputs: inputs.PactInputs,
});
export const PactSignatures = linked('PactSignature', Signature, Actor, 'signatures under one pact', {
  inputs: inputs.ActorInputs,
});
export const ActorSignatures = linked('ActorSignature', Signature, Pact, 'pacts that one actor signed', {
  inputs: inputs.PactInputs,
});
export const Bound = linked('BoundActor', Binding, Actor, 'actors that one obligation binds', {
  inputs: inputs.ActorInputs,
});
export const Bindings = linked('Binding', Binding, Obligation, 'obligations that bind one actor', {
  inputs: inputs.ObligationInputs,
});
export const Speakers = linked('Speaker', Speaker, Official, 'officials of one statement', {
  inputs: inputs.OfficialInputs,
});
export const Spoken = linked('SpokenStatement', Speaker, Statement, 'statements that one official took part in', {
  inputs: inputs.StatementInputs,
});
export const Replies = linked('Reply', Reply, Statement, 'replies from or to one statement', {
  inputs: inputs.StatementInputs,
});
export const Voters = linked('Voter', VoteCast, Actor, 'recorded votes of one roll call', {
  inputs: inputs.ActorInputs,
});
export const Votes = linked('Vote', VoteCast, RollCall, 'recorded votes of one actor', {
  inputs: inputs.RollCallInputs,
});
