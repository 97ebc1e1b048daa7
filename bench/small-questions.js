/** Actors that small questions are about. */
export const actors = ['japan', 'china', 'russia', 'united-states', 'south-korea', 'philippines', 'germany', 'france'];

/** An actor by its id. */
export const actorDocument = 'query Actor($id: ID!) { actor(by: { id: $id }) { id name } }';

/** The first 20 stances of an actor. */
export const stancesDocument =
  'query Stances($id: ID!) { actor(by: { id: $id }) { name stances(first: 20) { nodes { id position date } } } }';
