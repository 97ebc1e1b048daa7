import type { GraphCode, ImportCode, RequestCode, SeedCode, SetupCode } from '../errors.ts';

/** What each way to end means to a script that called the command. */
export const exitCodes = {
  done: 0,
  /** What was given is refused: seeds with issues, a question that has no answer. */
  refused: 1,
  /** The command was not understood, or a setting has no such value. */
  usage: 2,
  /** The machine lacks something, or something is in the way. */
  setup: 3,
  /** The database is away, or does not let us in. */
  graph: 4,
  /** A mistake of ours. */
  fault: 70,
} as const;

/** The exit code of every code of the family. */
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
  BAD_USER_INPUT: exitCodes.refused,
  BAD_CURSOR: exitCodes.refused,
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
  PASSWORD_REFUSED: exitCodes.setup,
  SERVICE_UNAVAILABLE: exitCodes.graph,
  SERVICE_BUSY: exitCodes.graph,
  UNAUTHORISED: exitCodes.graph,
  TIMEOUT: exitCodes.graph,
  QUERY_TOO_LARGE: exitCodes.graph,
  CONFLICT: exitCodes.graph,
  GRAPH_FAULT: exitCodes.fault,
};

/** The exit code of a code; one that is not in the family is our mistake. */
export function exitCodeOf(code: string): number {
  return new Map(Object.entries(byCode)).get(code) ?? exitCodes.fault;
}
