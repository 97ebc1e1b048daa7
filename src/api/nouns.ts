import { builder } from './builder.ts';

/** A row of the graph. Resolvers never see one: the compiler turns rows into answers. */
type Row = object;

/** Interfaces. */
export const Node = builder.interfaceRef<Row>('Node');
export const Fact = builder.interfaceRef<Row>('Fact');
export const Actor = builder.interfaceRef<Row>('Actor');

/** Nouns: each has an id, a lookup and a list of its own. */
export const State = builder.objectRef<Row>('State');
export const Organisation = builder.objectRef<Row>('Organisation');
export const Official = builder.objectRef<Row>('Official');
export const Recognition = builder.objectRef<Row>('Recognition');
export const Proposition = builder.objectRef<Row>('Proposition');
export const Stance = builder.objectRef<Row>('Stance');
export const Pact = builder.objectRef<Row>('Pact');
export const Obligation = builder.objectRef<Row>('Obligation');
export const Statement = builder.objectRef<Row>('Statement');
export const Source = builder.objectRef<Row>('Source');
export const RollCall = builder.objectRef<Row>('RollCall');
export const Event = builder.objectRef<Row>('Event');

/** Parts: they belong to one noun and go with it. */
export const AllowedPosition = builder.objectRef<Row>('AllowedPosition');
export const Period = builder.objectRef<Row>('Period');
export const Renewal = builder.objectRef<Row>('Renewal');
export const Suspension = builder.objectRef<Row>('Suspension');
export const Identifier = builder.objectRef<Row>('Identifier');
export const Quote = builder.objectRef<Row>('Quote');
export const Claim = builder.objectRef<Row>('Claim');

/** Links that carry facts of their own. */
export const Office = builder.objectRef<Row>('Office');
export const Membership = builder.objectRef<Row>('Membership');
export const PactParty = builder.objectRef<Row>('PactParty');
export const PactRelation = builder.objectRef<Row>('PactRelation');
export const Clause = builder.objectRef<Row>('Clause');
export const Signature = builder.objectRef<Row>('Signature');
export const Binding = builder.objectRef<Row>('Binding');
export const Speaker = builder.objectRef<Row>('Speaker');
export const Reply = builder.objectRef<Row>('Reply');
export const VoteCast = builder.objectRef<Row>('VoteCast');

/** The whole schema as of a day. */
export const Snapshot = builder.objectRef<Row>('Snapshot');
