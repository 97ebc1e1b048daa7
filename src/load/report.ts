import { type Changes, type Diff, isNothing } from './diff.ts';
import type { Finding } from './inspect.ts';
import type { Plan } from './plan.ts';
import type { Written } from './write.ts';

/** How many nodes of one label or edges of one type were created, changed and removed. */
export interface Tally {
  readonly name: string;
  /** How many the graph has afterwards. */
  readonly total: number;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** What a load did, or what a dry run would do. */
export interface Report {
  readonly dataset: string;
  readonly version: string;
  readonly before: string | null;
  readonly isDryRun: boolean;
  /** Whether there was anything to change. */
  readonly isChanged: boolean;
  readonly nodes: readonly Tally[];
  readonly edges: readonly Tally[];
  /** Rules of the graph that are broken. They are checked after a change, unless the settings of the load leave it out. */
  readonly findings: readonly Finding[];
}

/** Counts a diff by label and by type of edge. */
function tallies({ nodes, edges }: Diff): Pick<Report, 'nodes' | 'edges'> {
  return {
    nodes: tally(
      nodes,
      ({ label }) => label,
      ({ label }) => label,
    ),
    edges: tally(
      edges,
      ({ type }) => type,
      ({ type }) => type,
    ),
  };
}

/** Whether a load has something to do. Another version counts as a change: an earlier load may have been interrupted. */
export function isChange({ diff, before }: Written, { version }: Plan): boolean {
  return !isNothing(diff) || before !== version;
}

/** The report of a load. */
export function reportOf(plan: Plan, written: Written, rest: Pick<Report, 'isDryRun' | 'findings'>): Report {
  return {
    dataset: plan.dataset,
    version: plan.version,
    before: written.before,
    isChanged: isChange(written, plan),
    ...tallies(written.diff),
    ...rest,
  };
}

function tally<P, S>(
  changes: Changes<P, S>,
  ofPlanned: (item: P) => string,
  ofStored: (item: S) => string,
): readonly Tally[] {
  const { created, changed, unchanged, removed } = changes;
  const names = [...created, ...changed.map(({ planned }) => planned), ...unchanged]
    .map(ofPlanned)
    .concat(removed.map(ofStored));
  return [...new Set(names)].toSorted().map((name) => {
    const counts = {
      created: created.filter((item) => ofPlanned(item) === name).length,
      changed: changed.filter(({ planned }) => ofPlanned(planned) === name).length,
      removed: removed.filter((item) => ofStored(item) === name).length,
      unchanged: unchanged.filter((item) => ofPlanned(item) === name).length,
    };
    return { name, total: counts.created + counts.changed + counts.unchanged, ...counts };
  });
}
