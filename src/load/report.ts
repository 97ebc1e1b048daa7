import { type Changes, type Diff, isNothing } from './diff.ts';
import type { Finding } from './inspect.ts';
import type { Plan } from './plan.ts';
import type { Written } from './write.ts';

/** How many things of one label or type were touched, and in what way. */
export interface Tally {
  readonly name: string;
  /** How many the graph holds afterwards. */
  readonly total: number;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** What a load did, or on a dry run would do. */
export interface Report {
  readonly dataset: string;
  readonly version: string;
  readonly before: string | null;
  readonly isDryRun: boolean;
  /** Whether anything was to be done. */
  readonly isChanged: boolean;
  readonly nodes: readonly Tally[];
  readonly edges: readonly Tally[];
  /** What the checks of the graph found. They are run when something was changed. */
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

/** Whether a load has something to do. A version that was never reached counts: an earlier load may have broken off. */
export function isChange({ diff, before }: Written, { version }: Plan): boolean {
  return !isNothing(diff) || before !== version;
}

/** What is told of a load. */
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

function tally<P, H>(
  changes: Changes<P, H>,
  ofPlanned: (item: P) => string,
  ofHeld: (item: H) => string,
): readonly Tally[] {
  const { created, changed, unchanged, removed } = changes;
  const names = [...created, ...changed.map(({ planned }) => planned), ...unchanged]
    .map(ofPlanned)
    .concat(removed.map(ofHeld));
  return [...new Set(names)].toSorted().map((name) => {
    const counts = {
      created: created.filter((item) => ofPlanned(item) === name).length,
      changed: changed.filter(({ planned }) => ofPlanned(planned) === name).length,
      removed: removed.filter((item) => ofHeld(item) === name).length,
      unchanged: unchanged.filter((item) => ofPlanned(item) === name).length,
    };
    return { name, total: counts.created + counts.changed + counts.unchanged, ...counts };
  });
}
