import { EntenteError } from '../errors.ts';
import { describeIssues, issuesOf } from '../load/describe.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';

/** Where an error is told, and whether its stack is wanted. */
export interface ErrorSettings {
  readonly write: (text: string) => void;
  readonly debug: boolean;
}

/** Tells an error as one sentence and its cure, and gives the exit code. A stack is shown only to who asked for it. */
export function printError(error: unknown, { write, debug }: ErrorSettings): number {
  const known = error instanceof EntenteError;
  const lines = known ? wordsOf(error) : faultWords(error, debug);
  write(`${[...lines, ...(debug ? [stackOf(error)] : [])].join('\n')}\n`);
  return known ? exitCodeOf(error.code) : exitCodes.fault;
}

/** An error of the family: where, what, and what to do. One that sums up others comes after them, without a place of its own. */
function wordsOf(error: EntenteError): readonly string[] {
  const parts = issuesOf(error);
  const isSum = parts.some((part) => part !== error);
  return isSum ? [...describeIssues(parts), error.message] : describeIssues(parts);
}

/** A mistake of ours, with the way to see more of it. */
function faultWords(error: unknown, debug: boolean): readonly string[] {
  const message = error instanceof Error ? error.message : String(error);
  const hint = '    Run it again with ENTENTE_LOG_LEVEL=debug to see where.';
  return [`This is a fault of entente: ${message}`, ...(debug ? [] : [hint])];
}

/** The stack of an error and of its causes. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const stack = error.stack ?? error.message;
  return error.cause === undefined ? stack : `${stack}\ncaused by ${stackOf(error.cause)}`;
}
