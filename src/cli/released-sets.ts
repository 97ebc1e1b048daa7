import type { LeftOutSet, ReleasedSet } from '../export/release/release.ts';
import type { Redistribution } from '../import/source-of.ts';
import type { StoredDataSet } from '../load/data-sets.ts';
import { setNotInGraph } from './errors.ts';

/** Which data sets of a graph a release passes on. */
export interface ReleasedSets {
  readonly dataSets: readonly ReleasedSet[];
  readonly leftOut: readonly LeftOutSet[];
}

/** The terms of a data set as they are declared beside its importer. */
export interface DeclaredTerms {
  readonly id: string;
  readonly redistribution: Redistribution;
}

/**
 * Lets through the curated facts, data sets whose importer says that others may pass them on, and those that the caller has the right to pass on and
 * names. A data set of which nothing is declared stays out.
 */
export function chooseSets(
  sets: readonly StoredDataSet[],
  declared: readonly DeclaredTerms[],
  included: readonly string[],
): ReleasedSets {
  const unknown = included.find((id) => !sets.some((set) => set.id === id));
  if (unknown !== undefined)
    throw setNotInGraph(
      unknown,
      sets.map(({ id }) => id),
    );
  const judged = sets.map((set) => ({ set, terms: declared.find(({ id }) => id === set.id)?.redistribution }));
  const reason = ({ set, terms }: (typeof judged)[number]): string | null => {
    if (set.id === curated || included.includes(set.id)) return null;
    if (terms === undefined) return 'No terms are declared for it.';
    return terms.allowed ? null : terms.because;
  };
  return {
    dataSets: judged.filter((one) => reason(one) === null).map(({ set, terms }) => released(set, terms)),
    leftOut: judged.flatMap((one) => {
      const because = reason(one);
      return because === null ? [] : [{ id: one.set.id, title: one.set.title ?? one.set.id, because }];
    }),
  };
}

/** The facts of `seeds/`, whose title and terms are in `seeds/dataset.yaml`. */
const curated = 'curated';

function released(set: StoredDataSet, terms: Redistribution | undefined): ReleasedSet {
  const { id, version, title, licence, citation, url } = set;
  const spdx = terms?.allowed ? terms.spdx : set.spdx;
  return { id, version, title: title ?? id, licence: licence ?? 'not recorded', citation, url, spdx };
}
