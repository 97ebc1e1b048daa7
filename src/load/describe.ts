import { EntenteError } from '../errors.ts';
import type { CrosswalkTables } from '../model/crosswalk.ts';
import type { Records } from '../model/nouns.ts';
import { type Counts, type Growth, isGrowth } from './growth.ts';
import type { Report, Tally } from './report.ts';

/** A report as lines for a terminal. */
export function describeReport(report: Report): readonly string[] {
  return [headline(report), ...listOf(describeReplaced(report)), ...changeLines(report), ...findingLines(report)];
}

/**
 * What a load took the place of, as a line for a terminal: the two versions, and what is gone. A version follows from the content and has no
 * order, so whether an older folder was loaded is for the reader to see. Undefined where nothing stood there, or the same.
 */
export function describeReplaced({ before, version, nodes, edges, isDryRun }: Report): string | undefined {
  if (isDryRun || before === null || before === version) return undefined;
  const count = (what: 'removed' | 'changed') =>
    [...nodes, ...edges].reduce((sum, tally) => sum + tally[what], 0).toLocaleString('en');
  return `These facts took the place of version ${before}: ${count('removed')} nodes and edges of it are gone, ${count('changed')} are changed. If they are older, load the newer folder again.`;
}

/** The result of a check as lines for a terminal: the issues and their number, or how many entries were checked. */
export function describeCheck(
  records: Records,
  crosswalk: CrosswalkTables | undefined,
  issues: readonly EntenteError[],
): readonly string[] {
  if (issues.length > 0)
    return [...describeIssues(issues), issues.length === 1 ? '1 issue.' : `${issues.length} issues.`];
  const counts = Object.entries(records).map(
    ([name, entries]: [string, readonly object[]]) => `${entries.length} ${name}${unverified(entries)}`,
  );
  const tables = crosswalk === undefined ? [] : [`${crosswalk.actors.length} crosswalk actors`];
  return [`No issues: ${[...counts, ...tables].join(', ')}.`];
}

/** How many entries say that they are not verified, in brackets; empty if none does. */
function unverified(entries: readonly object[]): string {
  const { length } = entries.filter((entry) => 'verified' in entry && entry.verified === false);
  return length === 0 ? '' : ` (${length} not verified)`;
}

/** Issues as lines for a terminal: position, message and hint. */
export function describeIssues(issues: readonly EntenteError[]): readonly string[] {
  return issues.flatMap(({ at, message, hint }) => [
    at === undefined ? message : `${at}  ${message}`,
    ...(hint === undefined ? [] : [`    ${hint}`]),
  ]);
}

/** The issues behind a refused load or import; any other error is its own only issue. */
export function issuesOf(error: unknown): readonly EntenteError[] {
  if (!(error instanceof EntenteError)) return [];
  const { cause } = error;
  const inner = cause instanceof AggregateError ? cause.errors.filter((one) => one instanceof EntenteError) : [];
  return inner.length > 0 ? inner : [error];
}

/** What an import did to the graph, as a line for a terminal. */
export function describeGrowth(growth: Growth): string {
  if (!isGrowth(growth)) return 'The graph had all of it: nothing was added or changed.';
  const { added, changed } = growth;
  const sizeOf = ({ nodes, edges }: Counts) =>
    `${nodes.toLocaleString('en')} nodes and ${edges.toLocaleString('en')} edges`;
  const isOnlyAdded = changed.nodes + changed.edges === 0;
  return `Added ${sizeOf(added)}${isOnlyAdded ? '' : `; changed ${sizeOf(changed)}`}.`;
}

function listOf(line: string | undefined): readonly string[] {
  return line === undefined ? [] : [line];
}

function headline({ dataset, version, isDryRun, isChanged, nodes, edges }: Report): string {
  const size = `${total(nodes)} nodes and ${total(edges)} edges`;
  if (!isChanged) return `Nothing to do: the data set "${dataset}" is up to date with ${size}, version ${version}.`;
  const done = isDryRun ? 'Nothing was changed. After a load the graph would have' : 'Loaded. The graph now has';
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
