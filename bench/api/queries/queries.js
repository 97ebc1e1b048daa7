import { actorById } from './actor-by-id.js';
import { agreementOfPair, agreementWithAll } from './agreement.js';
import { deepPage } from './deep-page.js';
import { eventsOfActor } from './events-of-actor.js';
import { neighbourhood } from './neighbourhood.js';
import { oneHop } from './one-hop.js';
import { pact } from './pact.js';
import { paths } from './paths.js';
import { thread } from './thread.js';
import { threeHops } from './three-hops.js';
import { wholeFeed } from './whole-feed.js';

/**
 * The measured queries. Each has:
 * - `samples`: Cypher that returns the sets of values to ask about; they are the parameters of `maps` and `lists`
 * - `document`: GraphQL for entente and the DataLoader peer, which share a schema; `variables` makes the variables from the samples where they
 *   differ, `dataLoaderVariables` does so for the peer
 * - `neo4jGraphql`: GraphQL for @neo4j/graphql, with `answer` to map its data to the names of entente; absent for traversals
 * - `maps` and `lists`: hand-written Cypher, with `answer` to turn its rows into the same data
 * - `comparable`: the data in a form to compare, where order or rounding may differ
 */
export const queries = [
  ...[actorById, oneHop, threeHops, pact, thread],
  ...[eventsOfActor, wholeFeed, deepPage],
  ...[paths, neighbourhood, agreementOfPair, agreementWithAll],
];
