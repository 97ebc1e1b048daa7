import type { PagePlan } from './plan.ts';
import type { Row } from './record-rows.ts';

/** What is known of a page besides its rows. */
export interface PageFacts {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** The row that holds the page: a total stands beside the rows it counts. */
  readonly outer: Row;
}

/** The facts of a page that is read one row further than it shows. */
export function pageFacts({ backward, after, before }: PagePlan, more: boolean, outer: Row): PageFacts {
  return backward
    ? { hasNextPage: before !== undefined, hasPreviousPage: more, outer }
    : { hasNextPage: more, hasPreviousPage: after !== undefined, outer };
}

/** A row, or the rows of a page beside its facts. */
export type PagedRow = Row & { readonly page?: PageFacts };

/** The facts that `connectionReader` hands down beside the rows of a page. */
export function pageOf({ page }: PagedRow): PageFacts {
  if (page === undefined) throw new TypeError('only the rows of a page have its facts');
  return page;
}
