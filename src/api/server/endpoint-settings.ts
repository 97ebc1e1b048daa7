import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Executor } from '../executor.ts';
import type { Answers } from './answer-cache.ts';

/** What the GraphQL endpoint is made of. */
export interface EndpointSettings {
  readonly schema: GraphQLSchema;
  readonly execute: Executor;
  readonly log: Logger;
  /** Origins whose pages may ask; none means that browsers keep other origins out. */
  readonly corsOrigins: readonly string[];
  /** How requests are answered; left out, each is executed. */
  readonly answers?: Answers;
}
