import neo4j, { type Neo4jError } from 'neo4j-driver';
import type { GraphError } from '../errors.ts';
import type { Neo4jConnection } from './connection.ts';
import { needsRestart } from './database-failure.ts';
import {
  busy,
  conflict,
  connectionLost,
  databaseStopped,
  databaseUnknown,
  fault,
  notAllowed,
  passwordRefused,
  timedOut,
  tooLarge,
  tooManyPasswords,
  writeRefused,
} from './errors.ts';

/**
 * What the driver threw, as one sentence of ours. What is ours already passes, and so does what is no failure of Neo4j at all.
 * `what` names the work as it stands in the sentence: `the text "read/shared-pacts"`. A fault of ours carries its Cypher for the log.
 */
export function translate(error: unknown, what: string, connection: Neo4jConnection, cypher?: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  if (needsRestart(error)) return databaseStopped(what, error);
  const { code, message } = error;
  if (isOverItsMemory(error)) return tooLarge(what, error);
  const found = table.find(([pattern]) => pattern.test(code === 'N/A' ? message : code));
  return found === undefined
    ? fault(what, code, message, error, cypher)
    : found[1]({ error, what, message, connection });
}

/**
 * Whether one transaction wanted more memory than it may have: it would again. The code is that of a moment in which all of them together want too
 * much; the message names the setting.
 */
function isOverItsMemory({ code, message }: Neo4jError): boolean {
  return /TransactionOutOfMemory/.test(code) || /\bdb\.memory\.transaction\.max\b/.test(message);
}

/** What a row of the table may need for its sentence. */
interface Failure {
  readonly error: unknown;
  readonly what: string;
  readonly message: string;
  readonly connection: Neo4jConnection;
}

/**
 * Neo4j's codes and what each means to us; the first row that fits counts.
 * An exhausted pool has no code of its own, so its message is matched.
 */
const table: readonly (readonly [RegExp, (failure: Failure) => GraphError])[] = [
  [/TransactionTimedOut|LockClientStopped|Transaction\.Terminated/, ({ what, error }) => timedOut(what, error)],
  [/^Neo\.TransientError\.|Connection acquisition timed out/, ({ what, error }) => busy(what, error)],
  [/^ServiceUnavailable$|^SessionExpired$/, ({ what, error }) => connectionLost(what, error)],
  [/ConstraintValidationFailed/, ({ what, message, error }) => conflict(what, message, error)],
  [/Statement\.AccessMode|WriteOnReadOnlyAccessDatabase/, ({ what, error }) => writeRefused(what, error)],
  [/Database\.DatabaseNotFound/, ({ connection, error }) => databaseUnknown(connection.database, error)],
  [/Security\.AuthenticationRateLimit/, ({ connection, error }) => tooManyPasswords(connection.username, error)],
  [
    /Security\.(Unauthorized|CredentialsExpired|TokenExpired)/,
    ({ connection, error }) => passwordRefused(connection.username, connection.uri, error),
  ],
  [/Security\./, ({ what, error }) => notAllowed(what, error)],
];
