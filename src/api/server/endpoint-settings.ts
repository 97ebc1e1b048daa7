import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Admission } from '../admission.ts';
import type { Executor } from '../executor.ts';
import type { Answers } from './answer-cache.ts';
import type { LargeProcess } from './large-process.ts';

/** What the GraphQL endpoint is made of. */
export interface EndpointSettings {
  readonly schema: GraphQLSchema;
  readonly execute: Executor;
  readonly log: Logger;
  /** Origins whose pages may ask; none means that browsers keep other origins out. */
  readonly corsOrigins: readonly string[];
  /** Is told of bytes that wait to be sent. */
  readonly admission?: Pick<Admission, 'hold'>;
  /** How requests are answered; left out, each is executed. */
  readonly answers?: Answers;
  /** The process that answers large requests; left out, this one does. */
  readonly largeProcess?: LargeProcess;
}
