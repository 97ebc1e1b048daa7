import SchemaBuilder from '@pothos/core';
import { createYoga } from 'graphql-yoga';
import { createLoaders } from './loaders.js';
import { createReader, serve } from './serve.js';

/** Yoga, Pothos and DataLoader: one resolver per link, with the part of entente's schema that the queries use. */
const builder = new SchemaBuilder({});
const { read, close } = createReader();

builder.scalarType('PartialDate', { serialize: String, parseValue: String });
const EventOrder = builder.enumType('EventOrder', { values: ['DATE_ASC', 'DATE_DESC'] });

/** An object type with text fields and others. */
function node(name, texts, others = () => ({})) {
  return builder.objectRef(name).implement({
    fields: (t) => ({
      slug: t.exposeString('id'),
      ...Object.fromEntries(texts.map((text) => [text, t.exposeString(text, { nullable: true })])),
      ...others(t),
    }),
  });
}

/** A field with an upper-case word that the graph stores in lower case. */
function word(t, name) {
  return t.string({ resolve: (row) => row[name].toUpperCase() });
}

/** A field with the one node at the other end of a link, or null. */
function one(t, type, loader) {
  return t.field({
    type,
    nullable: true,
    resolve: async ({ id }, _, loaders) => (await loaders[loader](null).load(id))[0] ?? null,
  });
}

/** A field with all nodes at the other end of a link. */
function many(t, type, loader) {
  return t.field({ type: [type], resolve: ({ id }, _, loaders) => loaders[loader](null).load(id) });
}

/** A field with the first nodes or edges of a link, as a connection. */
function page(t, connection, loader) {
  return t.field({
    type: connection,
    args: { first: t.arg.int({ defaultValue: 25 }) },
    resolve: ({ id }, { first }, loaders) => loaders[loader](first).load(id),
  });
}

function connection(name, field, type) {
  return builder.objectRef(name).implement({
    fields: (t) => ({ [field]: t.field({ type: [type()], resolve: (rows) => rows }) }),
  });
}

const Actor = node('Actor', ['name', 'wikidata', 'note'], (t) => ({
  aliases: t.exposeStringList('aliases'),
  verified: t.exposeBoolean('verified'),
  stances: page(t, Stances, 'stancesOfActor'),
}));
const Source = node('Source', ['title', 'publisher']);
const Obligation = node('Obligation', ['article', 'summary'], (t) => ({
  kind: word(t, 'kind'),
  condition: word(t, 'condition'),
}));
const Statement = node('Statement', ['date', 'summary'], (t) => ({
  actor: one(t, Actor, 'actorOfStatement'),
  replies: page(t, Replies, 'replies'),
}));
const Reply = builder.objectRef('Reply').implement({
  fields: (t) => ({ kind: word(t, 'kind'), reply: t.expose('reply', { type: Statement }) }),
});
const Proposition = node('Proposition', ['text'], (t) => ({
  topic: word(t, 'topic'),
  stances: page(t, Stances, 'stancesOnProposition'),
  statements: page(t, Statements, 'statements'),
}));
const Stance = node('Stance', ['date'], (t) => ({
  position: word(t, 'position'),
  polarity: t.exposeFloat('polarity', { nullable: true }),
  actor: one(t, Actor, 'actorOfStance'),
  proposition: one(t, Proposition, 'proposition'),
}));
const Party = builder.objectRef('PactParty').implement({
  fields: (t) => ({ role: word(t, 'role'), actor: t.expose('actor', { type: Actor }) }),
});
const Pact = node('Pact', ['name', 'signed'], (t) => ({
  type: word(t, 'type'),
  parties: page(t, Parties, 'parties'),
  obligations: page(t, Obligations, 'obligations'),
  sources: many(t, Source, 'sources'),
}));
const Event = node('Event', ['date', 'code'], (t) => ({
  quadClass: t.exposeInt('quadClass'),
  intensity: t.exposeFloat('intensity', { nullable: true }),
  initiator: one(t, Actor, 'initiator'),
  target: one(t, Actor, 'target'),
}));
const Stances = connection('StanceConnection', 'nodes', () => Stance);
const Statements = connection('StatementConnection', 'nodes', () => Statement);
const Replies = connection('ReplyConnection', 'edges', () => Reply);
const Parties = connection('PactPartyConnection', 'edges', () => Party);
const Obligations = connection('ObligationConnection', 'nodes', () => Obligation);
const Events = builder.objectRef('EventConnection').implement({
  fields: (t) => ({
    nodes: t.field({ type: [Event], resolve: (page, _, loaders) => loaders.events(page) }),
    totalCount: t.int({ resolve: (page, _, loaders) => loaders.eventCount(page) }),
  }),
});

const Key = builder.inputType('Key', { fields: (t) => ({ id: t.id({ required: true }) }) });
const ActorMatch = builder.inputType('ActorMatch', { fields: (t) => ({ ids: t.idList({ required: true }) }) });
const DayRange = builder.inputType('DayRange', {
  fields: (t) => ({
    since: t.field({ type: 'PartialDate', required: true }),
    before: t.field({ type: 'PartialDate', required: true }),
  }),
});
const DayFilter = builder.inputType('DayFilter', {
  fields: (t) => ({ during: t.field({ type: DayRange, required: true }) }),
});
const EventWhere = builder.inputType('EventWhere', {
  fields: (t) => ({
    initiator: t.field({ type: ActorMatch, required: true }),
    date: t.field({ type: DayFilter, required: true }),
  }),
});

/** A root field that looks up a node by id. */
function byId(t, type, loader) {
  return t.field({
    type,
    nullable: true,
    args: { by: t.arg({ type: Key, required: true }) },
    resolve: async (_, { by }, loaders) => (await loaders[loader](null).load(by.id))[0] ?? null,
  });
}

builder.queryType({
  fields: (t) => ({
    actor: byId(t, Actor, 'actorById'),
    pact: byId(t, Pact, 'pactById'),
    proposition: byId(t, Proposition, 'propositionById'),
    statement: byId(t, Statement, 'statementById'),
    events: t.field({
      type: Events,
      args: {
        first: t.arg.int({ required: true }),
        after: t.arg.string(),
        orderBy: t.arg({ type: EventOrder, defaultValue: 'DATE_ASC' }),
        where: t.arg({ type: EventWhere }),
      },
      resolve: (_, args) => args,
    }),
  }),
});

const yoga = createYoga({
  schema: builder.toSchema(),
  context: () => createLoaders(read),
  graphiql: false,
  landingPage: false,
  logging: false,
});

serve(yoga, close);
