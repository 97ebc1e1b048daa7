import type { GraphCode, ImportCode, RequestCode, SeedCode, SetupCode } from '../errors.ts';

/** The exit codes of a command. */
export const exitCodes = {
  done: 0,
  /** The input is refused: seeds with issues, a request with errors. */
  refused: 1,
  /** Wrong usage: an unknown command or option, or an invalid setting. */
  usage: 2,
  /** Set-up failed: the machine lacks something, or a port or a store is in use. */
  setup: 3,
  /** The database cannot be reached, or refuses the connection or the query. */
  graph: 4,
  /** A bug in entente. */
  fault: 70,
} as const;

/** The exit code of each error code. */
const byCode: Readonly<Record<SeedCode | GraphCode | SetupCode | RequestCode | ImportCode, number>> = {
  SEED_UNREADABLE: exitCodes.refused,
  SEED_INVALID: exitCodes.refused,
  SEED_DUPLICATE: exitCodes.refused,
  SEED_UNLINKED: exitCodes.refused,
  SEED_CONTRADICTORY: exitCodes.refused,
  SEED_REFUSED: exitCodes.refused,
  IMPORT_UNREADABLE: exitCodes.refused,
  ROW_MALFORMED: exitCodes.refused,
  ROW_INVALID: exitCodes.refused,
  IMPORT_REFUSED: exitCodes.refused,
  DATASET_UNKNOWN: exitCodes.refused,
  DATASET_IN_THE_WAY: exitCodes.refused,
  BAD_REQUEST: exitCodes.refused,
  NOT_FOUND: exitCodes.refused,
  HOST_REFUSED: exitCodes.refused,
  REQUEST_ENTITY_TOO_LARGE: exitCodes.refused,
  BAD_USER_INPUT: exitCodes.refused,
  BAD_CURSOR: exitCodes.refused,
  UNKNOWN_ID: exitCodes.refused,
  TOO_EXPENSIVE: exitCodes.refused,
  WRITES_REFUSED: exitCodes.refused,
  USAGE: exitCodes.usage,
  SETTING_INVALID: exitCodes.usage,
  JAVA_MISSING: exitCodes.setup,
  JAVA_UNSUITED: exitCodes.setup,
  MAVEN_MISSING: exitCodes.setup,
  DOWNLOAD_FAILED: exitCodes.setup,
  PORT_TAKEN: exitCodes.setup,
  STORE_LOCKED: exitCodes.setup,
  START_FAILED: exitCodes.setup,
  DISK_FULL: exitCodes.setup,
  PATH_UNUSABLE: exitCodes.setup,
  COPY_FAILED: exitCodes.setup,
  PASSWORD_REFUSED: exitCodes.setup,
  SERVICE_UNAVAILABLE: exitCodes.graph,
  SERVICE_BUSY: exitCodes.graph,
  DATABASE_FAILED: exitCodes.graph,
  UNAUTHORISED: exitCodes.graph,
  TIMEOUT: exitCodes.graph,
  QUERY_TOO_LARGE: exitCodes.graph,
  CONFLICT: exitCodes.graph,
  GRAPH_FAULT: exitCodes.fault,
};

/** The exit code of an error code; an unknown one is a bug. */
export function exitCodeOf(code: string): number {
  return new Map(Object.entries(byCode)).get(code) ?? exitCodes.fault;
}
