import { EntenteError } from '../errors.ts';
import type { CrosswalkTables } from '../model/crosswalk.ts';
import type { Records } from '../model/nouns.ts';
import type { Report, Tally } from './report.ts';

/** A report as lines for a terminal. */
export function describeReport(report: Report): readonly string[] {
  return [headline(report), ...changeLines(report), ...findingLines(report)];
}

/** What a check of a seeds folder found, as lines for a terminal: the issues and their number, or how many entries are in order. */
export function describeCheck(
  records: Records,
  crosswalk: CrosswalkTables | undefined,
  issues: readonly EntenteError[],
): readonly string[] {
  if (issues.length > 0)
    return [...describeIssues(issues), issues.length === 1 ? '1 issue.' : `${issues.length} issues.`];
  const counts = Object.entries(records).map(
    ([name, entries]: [string, readonly unknown[]]) => `${entries.length} ${name}`,
  );
  const tables = crosswalk === undefined ? [] : [`${crosswalk.actors.length} actors of the crosswalk`];
  return [`No issues: ${[...counts, ...tables].join(', ')}.`];
}

/** Issues as lines for a terminal: place, sentence, and what to do. */
export function describeIssues(issues: readonly EntenteError[]): readonly string[] {
  return issues.flatMap(({ at, message, hint }) => [
    at === undefined ? message : `${at}  ${message}`,
    ...(hint === undefined ? [] : [`    ${hint}`]),
  ]);
}

/** The single issues behind a refused load; an error of another kind is its own only issue. */
export function issuesOf(error: unknown): readonly EntenteError[] {
  if (!(error instanceof EntenteError)) return [];
  const { cause } = error;
  const inner = cause instanceof AggregateError ? cause.errors.filter((one) => one instanceof EntenteError) : [];
  return inner.length > 0 ? inner : [error];
}

function headline({ dataset, version, isDryRun, isChanged, nodes, edges }: Report): string {
  const size = `${total(nodes)} nodes and ${total(edges)} edges`;
  if (!isChanged) return `Nothing to do: the graph holds the data set "${dataset}", ${size}, version ${version}.`;
  const done = isDryRun ? 'Nothing was changed. A load would bring the graph to' : 'Loaded: the graph now holds';
  return `${done} the data set "${dataset}", ${size}, version ${version}.`;
}

function changeLines({ nodes, edges }: Report): readonly string[] {
  return [...nodes, ...edges]
    .filter(({ created, changed, removed }) => created + changed + removed > 0)
    .map(({ name, created, changed, removed, total: left }) => {
      const parts = [part(created, 'created'), part(changed, 'changed'), part(removed, 'removed')].filter(
        (text) => text !== '',
      );
      return `  ${name}: ${parts.join(', ')}; ${left} in all`;
    });
}

function findingLines({ findings }: Report): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.map(({ check, what }) => `  cypher/${check}.cypher: ${what}`);
  return [`The graph breaks ${findings.length} of its rules:`, ...lines];
}

function part(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}`;
}

function total(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, tally) => sum + tally.total, 0);
}
