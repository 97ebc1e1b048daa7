import { EntenteError } from '../errors.ts';
import { messageOf } from '../kit/message-of.ts';
import { describeIssues, issuesOf } from '../load/describe.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';

/** Where an error is printed, and whether with its stack. */
export interface ErrorSettings {
  readonly write: (text: string) => void;
  readonly debug: boolean;
}

/** Prints an error with its hint and returns the exit code. The stack is printed only with `debug`. */
export function printError(error: unknown, { write, debug }: ErrorSettings): number {
  const known = error instanceof EntenteError;
  const lines = known ? wordsOf(error) : faultWords(error, debug);
  write(`${[...lines, ...(debug ? [stackOf(error)] : [])].join('\n')}\n`);
  return known ? exitCodeOf(error.code) : exitCodes.fault;
}

/** An error of entente: position, message and hint. One that sums up others comes after them, without a position. */
function wordsOf(error: EntenteError): readonly string[] {
  const parts = issuesOf(error);
  const isSum = parts.some((part) => part !== error);
  return isSum ? [...describeIssues(parts), error.message] : describeIssues(parts);
}

/** A bug in entente, and how to see where. */
function faultWords(error: unknown, debug: boolean): readonly string[] {
  const message = messageOf(error);
  const hint = '    Run the command again with ENTENTE_LOG_LEVEL=debug to see the stack.';
  return [`This is a bug in entente: ${message}`, ...(debug ? [] : [hint])];
}

/** The stack of an error and of its causes. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const stack = error.stack ?? error.message;
  return error.cause === undefined ? stack : `${stack}\ncaused by ${stackOf(error.cause)}`;
}
