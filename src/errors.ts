/** The details of an error beside its message. */
export interface ErrorDetails {
  /** What to do about it. */
  readonly hint?: string | undefined;
  /** Where the problem is: `seeds/stances.yaml:41:3`, or a path in a GraphQL document. */
  readonly at?: string | undefined;
  /** The Cypher that failed, for the log only. */
  readonly cypher?: string | undefined;
  readonly cause?: unknown;
}

/** Every error of entente: a code that is never renamed, a message, and a hint. */
export class EntenteError<Code extends string = string> extends Error {
  override readonly name: string = 'EntenteError';
  readonly code: Code;
  readonly hint: string | undefined;
  readonly at: string | undefined;
  readonly cypher: string | undefined;

  constructor(code: Code, message: string, { hint, at, cypher, cause }: ErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.hint = hint;
    this.at = at;
    this.cypher = cypher;
  }
}

/** Codes of errors in seed files. */
export type SeedCode =
  /** A file that cannot be read as YAML text: missing, too large, bad UTF-8, tabs, aliases. */
  | 'SEED_UNREADABLE'
  /** An entry with an invalid shape or value. */
  | 'SEED_INVALID'
  /** An id that two entries share. */
  | 'SEED_DUPLICATE'
  /** A reference to an entry that does not exist. */
  | 'SEED_UNLINKED'
  /** Values that are valid alone and contradict each other. */
  | 'SEED_CONTRADICTORY'
  /** All issues of one load as one error. */
  | 'SEED_REFUSED';

/** A seed that cannot be loaded. */
export class SeedError extends EntenteError<SeedCode> {
  override readonly name = 'SeedError';
}

/** Codes of errors of the database. */
export type GraphCode =
  | 'SERVICE_UNAVAILABLE'
  | 'SERVICE_BUSY'
  /** The server answers, and could not open the database: its files are damaged, or of another version. */
  | 'DATABASE_FAILED'
  | 'TIMEOUT'
  | 'QUERY_TOO_LARGE'
  | 'CONFLICT'
  | 'UNAUTHORISED'
  | 'GRAPH_FAULT';

/** An error of the database or of the connection to it. */
export class GraphError extends EntenteError<GraphCode> {
  override readonly name = 'GraphError';
}

/** Codes of errors of the machine and its settings. */
export type SetupCode =
  | 'JAVA_MISSING'
  | 'JAVA_UNSUITED'
  | 'MAVEN_MISSING'
  | 'DOWNLOAD_FAILED'
  | 'PORT_TAKEN'
  | 'STORE_LOCKED'
  | 'START_FAILED'
  /** No room is left on a disk. */
  | 'DISK_FULL'
  /** A file or a folder that this user cannot read or write, or that is something else. */
  | 'PATH_UNUSABLE'
  /** A copy of a store that cannot be made, is damaged, or does not hold what it should. */
  | 'COPY_FAILED'
  | 'PASSWORD_REFUSED'
  | 'SETTING_INVALID'
  | 'USAGE';

/** A problem of the machine or its settings that stops a command. */
export class SetupError extends EntenteError<SetupCode> {
  override readonly name = 'SetupError';
}

/** Codes of refused GraphQL requests. */
export type RequestCode =
  | 'BAD_REQUEST'
  | 'NOT_FOUND'
  | 'HOST_REFUSED'
  | 'REQUEST_ENTITY_TOO_LARGE'
  | 'BAD_USER_INPUT'
  | 'BAD_CURSOR'
  | 'UNKNOWN_ID'
  | 'TOO_EXPENSIVE'
  | 'TIMEOUT'
  | 'SERVICE_BUSY'
  | 'WRITES_REFUSED';

/** A request that is refused. */
export class RequestError extends EntenteError<RequestCode> {
  override readonly name = 'RequestError';
}

/** An error that came back from the API of this server, where a part of it asks there as a client does: with the code that clients get. */
export class AnswerError extends EntenteError {
  override readonly name = 'AnswerError';

  /** From an error as it stands in an answer, or from none if the answer had nothing at all. */
  static of(error: Answered | undefined): AnswerError {
    const { code, hint } = error?.extensions ?? {};
    const told = typeof hint === 'string' ? { hint } : {};
    return new AnswerError(String(code ?? 'INTERNAL'), error?.message ?? 'The graph gave no answer.', told);
  }
}

/** An error as it stands in an answer. */
interface Answered {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Codes of errors of data sets and their files. */
export type ImportCode =
  /** A file that cannot be read, or does not belong to the data set. */
  | 'IMPORT_UNREADABLE'
  /** A row that cannot be read: too short or too long, wrong quotes, not UTF-8. */
  | 'ROW_MALFORMED'
  /** A row with an invalid value. */
  | 'ROW_INVALID'
  /** More rejected rows than allowed. */
  | 'IMPORT_REFUSED'
  /** A data set that is unknown, or not in the graph. */
  | 'DATASET_UNKNOWN'
  /** A data set that is in use, partly imported or protected. */
  | 'DATASET_IN_THE_WAY';

/** A data set that cannot be imported or removed. */
export class ImportError extends EntenteError<ImportCode> {
  override readonly name = 'ImportError';
}
