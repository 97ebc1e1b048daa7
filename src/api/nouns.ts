import { memoize } from '../kit/memoize.ts';
import { builder } from './builder.ts';

/** A row of the graph. Resolvers never see one: the compiler turns rows into answers. */
type Row = object;

/** The reference of an object type that the model or a declaration makes. */
export const objectOf = memoize((name: string) => builder.objectRef<Row>(name));

/** The reference of an interface. */
export const interfaceOf = memoize((name: 'Node' | 'Fact' | 'Actor') => builder.interfaceRef<Row>(name));

/** The interfaces. */
export const Node = interfaceOf('Node');
export const Fact = interfaceOf('Fact');
export const Actor = interfaceOf('Actor');

export const Official = objectOf('Official');
export const Proposition = objectOf('Proposition');
export const Stance = objectOf('Stance');
export const Pact = objectOf('Pact');
export const Obligation = objectOf('Obligation');
export const Statement = objectOf('Statement');
export const Source = objectOf('Source');
export const Period = objectOf('Period');
export const Suspension = objectOf('Suspension');

/** The whole schema as of a day. */
export const Snapshot = objectOf('Snapshot');
