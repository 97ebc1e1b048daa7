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
 * What is measured. Each query says what it asks of entente and of each peer, and how the answer of each is read:
 * - `samples`: Cypher whose rows are the values asked about, one after the other; they are the parameters of `maps` and `lists`
 * - `document`: for entente and for the DataLoader peer, which has the same schema as far as this goes; `variables` where they are not
 *   the samples, made with the help of `ask` where need be; `dataLoaderVariables` where that peer's are others
 * - `neo4jGraphql`: the document for @neo4j/graphql, and how its answer reads in the names of entente; absent where it cannot be asked
 * - `maps` and `lists`: the Cypher that one writes by hand, and how its rows become the answer
 * - `inOrder`: an answer in a form that can be compared, where order or rounding may differ
 */
export const queries = [
  ...[actorById, oneHop, threeHops, pact, thread],
  ...[eventsOfActor, wholeFeed, deepPage],
  ...[paths, neighbourhood, agreementOfPair, agreementWithAll],
];
