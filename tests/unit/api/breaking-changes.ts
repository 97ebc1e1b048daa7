import { execFileSync } from 'node:child_process';
import { buildSchema, findBreakingChanges } from 'graphql';
import { project } from '../../house/sources.ts';

/** Where the printed schema lies. */
export const sdlPath = 'schema/entente.graphql';

/** Breaking changes between two schemas that the newest heading of a CHANGES.md does not name. */
export function undeclared(before: string, after: string, changes: string): readonly string[] {
  const declared = declaredIn(changes);
  const [earlier, later] = [buildSchema(before), buildSchema(after)];
  return findBreakingChanges(earlier, later)
    .map(({ description }) => description)
    .filter((description) => {
      const type = replacedType(description);
      const isGone = type !== undefined && later.getType(type) === undefined;
      return !declared.has(isGone ? type : coordinateOf(description));
    });
}

/** The type that a field had before. A type that is gone stands for all fields that had it. */
function replacedType(description: string): string | undefined {
  return /^[\w.]+ changed type from (\w+) to/.exec(description)?.[1];
}

/** What stands between backticks under the newest heading. */
function declaredIn(changes: string): ReadonlySet<string> {
  const [, newest = ''] = changes.split(/^## /m);
  return new Set([...newest.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

/** The part of the schema that a description of graphql-js is about, `Pact.inForce`. */
export function coordinateOf(description: string): string {
  const [, value, owner] = /^(\w+) was removed from (?:enum|union) type (\w+)/.exec(description) ?? [];
  if (value !== undefined) return `${owner}.${value}`;
  const [, field, input] = /^A required field (\w+) on input type (\w+)/.exec(description) ?? [];
  if (field !== undefined) return `${input}.${field}`;
  const [, argument] = /^A required arg \w+ on ([\w.]+)/.exec(description) ?? [];
  return argument ?? /^[\w.]+\w/.exec(description)?.[0] ?? description;
}

/**
 * The printed schema as it was before its last change: the newest committed text that differs from this one. Undefined where
 * there is none, in the first commit or in a clone without history; a machine that checks changes needs the history.
 */
export function earlierSdl(now: string): string | undefined {
  const commits = git('log', '--format=%H', '--', sdlPath).split('\n').filter(Boolean);
  for (const commit of commits) {
    const text = git('show', `${commit}:${sdlPath}`);
    if (text !== now) return text;
  }
  return undefined;
}

function git(...args: readonly string[]): string {
  return execFileSync('git', [...args], { cwd: project, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}
