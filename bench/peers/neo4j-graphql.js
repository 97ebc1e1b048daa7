import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import { openDriver, serve } from './serve.js';

/** @neo4j/graphql on Yoga, with type definitions for the part of the graph that the queries use. */
const typeDefs = `#graphql
  type Actor @node {
    id: ID!
    name: String!
    aliases: [String!]
    wikidata: String
    verified: Boolean
    note: String
    stances: [Stance!]! @relationship(type: "HOLDS", direction: OUT)
    initiated: [Event!]! @relationship(type: "INITIATED", direction: OUT)
  }

  type Proposition @node {
    id: ID!
    text: String!
    topic: String!
    stances: [Stance!]! @relationship(type: "ABOUT", direction: IN)
    statements: [Statement!]! @relationship(type: "ABOUT", direction: IN)
  }

  type Stance @node {
    id: ID!
    date: String!
    dateEarliest: String!
    position: String!
    polarity: Float
    actor: [Actor!]! @relationship(type: "HOLDS", direction: IN)
    proposition: [Proposition!]! @relationship(type: "ABOUT", direction: OUT)
  }

  type Statement @node {
    id: ID!
    date: String!
    dateEarliest: String!
    summary: String!
    actor: [Actor!]! @relationship(type: "ON_BEHALF_OF", direction: OUT)
    replies: [Statement!]! @relationship(type: "RESPONDS_TO", direction: IN, properties: "Reply")
  }

  type Reply @relationshipProperties {
    id: ID!
    kind: String!
  }

  type Pact @node {
    id: ID!
    name: String!
    type: String!
    signed: String
    parties: [Actor!]! @relationship(type: "PARTY_TO", direction: IN, properties: "Party")
    obligations: [Obligation!]! @relationship(type: "IMPOSES", direction: OUT)
    sources: [Source!]! @relationship(type: "CITES", direction: OUT)
  }

  type Party @relationshipProperties {
    id: ID!
    role: String!
  }

  type Obligation @node {
    id: ID!
    kind: String!
    article: String
    summary: String!
    condition: String!
  }

  type Source @node {
    id: ID!
    title: String!
    publisher: String
  }

  type Event @node {
    id: ID!
    date: String!
    dateEarliest: String!
    dateLatest: String!
    code: String!
    quadClass: Int!
    intensity: Float
    initiator: [Actor!]! @relationship(type: "INITIATED", direction: IN)
    target: [Actor!]! @relationship(type: "TARGETS", direction: OUT)
  }
`;

const driver = openDriver();
const features = { filters: { String: { LT: true, GTE: true } } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
const yoga = createYoga({
  schema,
  context: () => ({ sessionConfig: { database: 'neo4j' } }),
  graphiql: false,
  landingPage: false,
  logging: false,
});

serve(yoga, () => driver.close());
