import type { PagePlan } from './plan.ts';

type Row = readonly unknown[];

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

/** The facts that `connectionReader` hands down beside the rows of a page. */
export function pageOf(rows: Row): PageFacts {
  // connectionReader hands down no rows without their page.
  return (rows as Row & { readonly page: PageFacts }).page;
}
