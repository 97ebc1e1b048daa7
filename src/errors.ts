/** What a complaint carries beside its sentence. */
export interface Circumstances {
  /** What to do about it, as an order. */
  readonly hint?: string | undefined;
  /** Where it was found: `seeds/stances.yaml:41:3`, or a path in a GraphQL document. */
  readonly at?: string | undefined;
  /** The Cypher that failed, for the log alone. */
  readonly cypher?: string | undefined;
  readonly cause?: unknown;
}

/** The one family of errors: a code that is never renamed, a whole sentence, and what to do. */
export class EntenteError<Code extends string = string> extends Error {
  override readonly name: string = 'EntenteError';
  readonly code: Code;
  readonly hint: string | undefined;
  readonly at: string | undefined;
  readonly cypher: string | undefined;

  constructor(code: Code, message: string, { hint, at, cypher, cause }: Circumstances = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.hint = hint;
    this.at = at;
    this.cypher = cypher;
  }
}

/** What can be wrong with a seed file. */
export type SeedCode =
  /** A file that cannot be read as YAML text: missing, too large, bad UTF-8, tabs, aliases. */
  | 'SEED_UNREADABLE'
  /** An entry whose shape or values are not those of its noun. */
  | 'SEED_INVALID'
  /** An id that two entries share. */
  | 'SEED_DUPLICATE'
  /** A reference to an entry that does not exist. */
  | 'SEED_UNLINKED'
  /** Values that are fine alone and contradict each other. */
  | 'SEED_CONTRADICTORY'
  /** The sum of all complaints of one load. */
  | 'SEED_REFUSED';

/** A seed that cannot be loaded. */
export class SeedError extends EntenteError<SeedCode> {
  override readonly name = 'SeedError';
}

/** What can be wrong between entente and Neo4j. */
export type GraphCode =
  | 'SERVICE_UNAVAILABLE'
  | 'SERVICE_BUSY'
  | 'TIMEOUT'
  | 'QUERY_TOO_LARGE'
  | 'CONFLICT'
  | 'UNAUTHORISED'
  | 'GRAPH_FAULT';

/** A fault of the database or of the way to it. */
export class GraphError extends EntenteError<GraphCode> {
  override readonly name = 'GraphError';
}

/** What can be missing on the machine, or be in the way. */
export type SetupCode =
  | 'JAVA_MISSING'
  | 'JAVA_UNSUITED'
  | 'MAVEN_MISSING'
  | 'DOWNLOAD_FAILED'
  | 'PORT_TAKEN'
  | 'STORE_LOCKED'
  | 'START_FAILED'
  | 'PASSWORD_REFUSED'
  | 'SETTING_INVALID'
  | 'USAGE';

/** Something about this machine or its settings that stops a command. */
export class SetupError extends EntenteError<SetupCode> {
  override readonly name = 'SetupError';
}

/** What can be wrong with a GraphQL request. */
export type RequestCode = 'BAD_REQUEST' | 'BAD_USER_INPUT' | 'BAD_CURSOR' | 'TOO_EXPENSIVE' | 'WRITES_REFUSED';

/** A request that is refused before or instead of running. */
export class RequestError extends EntenteError<RequestCode> {
  override readonly name = 'RequestError';
}

/** What can be wrong with a data set or with the files of one. */
export type ImportCode =
  /** A file that cannot be read, or is none of those the data set has. */
  | 'IMPORT_UNREADABLE'
  /** A row that does not have the form of its file: too short or long, bad quotes, bad UTF-8. */
  | 'ROW_MALFORMED'
  /** A row of the right form with a value that means nothing. */
  | 'ROW_INVALID'
  /** More complaints than were allowed. */
  | 'IMPORT_REFUSED'
  /** A data set that is not known, or not in the graph. */
  | 'DATASET_UNKNOWN'
  /** A data set that is in use, half imported or not to be removed. */
  | 'DATASET_IN_THE_WAY';

/** A data set that cannot be imported or removed. */
export class ImportError extends EntenteError<ImportCode> {
  override readonly name = 'ImportError';
}
