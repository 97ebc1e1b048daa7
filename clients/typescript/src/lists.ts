import type { Client } from './client.ts';
import { changedTooOften, QueryRefused } from './errors.ts';
import type { TypedDocument } from './generated.ts';

/** A page of a list. */
export interface Page<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The versions of the data sets that an answer was made of. */
interface Versioned {
  readonly datasets: readonly { readonly slug: string; readonly version: string | null }[];
}

/** An answer with one page of a list, of today's graph or of a day. */
export type PageAnswer<Node> = Versioned &
  ({ readonly page: Page<Node> } | { readonly asOf: { readonly page: Page<Node> } });

/** Variables that say which page is read. */
interface PageVariables {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** How a list is read. */
export interface ListSettings {
  /** Items of a page, from 1 to 500. Default: 500. */
  readonly pageSize?: number;
  /** Called after each page with the items read so far and in all. */
  readonly onProgress?: (read: number, total: number) => void;
}

const tries = 3;
const tooLarge: readonly string[] = ['TOO_EXPENSIVE', 'QUERY_TOO_LARGE', 'TIMEOUT'];

/**
 * All items of a list, page by page: `readAll(client, stances, { where })`. Pages that the server finds too expensive
 * are halved. If the graph changes meanwhile, the list is read from the start again; the third time `GraphChanged` is
 * thrown. Errors of `Client.query` pass through.
 */
export async function readAll<Node, Variables extends PageVariables>(
  client: Client,
  document: TypedDocument<PageAnswer<Node>, Variables>,
  variables: Omit<Variables, 'first' | 'after'>,
  settings: ListSettings = {},
): Promise<readonly Node[]> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const items = await readOnce(client, document, variables, settings);
    if (items) return items;
  }
  throw changedTooOften(tries);
}

/** All items, or undefined if the graph changed between two pages. */
async function readOnce<Node, Variables extends PageVariables>(
  client: Client,
  document: TypedDocument<PageAnswer<Node>, Variables>,
  variables: Omit<Variables, 'first' | 'after'>,
  { pageSize = 500, onProgress }: ListSettings,
): Promise<readonly Node[] | undefined> {
  const items: Node[] = [];
  let size = pageSize;
  let after: string | null = null;
  let version: string | undefined;
  for (;;) {
    // The variables of the list with those of the page are the whole.
    const all = { ...variables, first: size, after } as unknown as Variables;
    const answer: PageAnswer<Node> | undefined = await client.query(document, all).catch((error: unknown) => {
      if (size === 1 || !(error instanceof QueryRefused && tooLarge.includes(error.code))) throw error;
      return undefined;
    });
    if (!answer) {
      size = Math.floor(size / 2);
      continue;
    }
    const read = JSON.stringify(answer.datasets);
    version ??= read;
    if (version !== read) return undefined;
    const page: Page<Node> = 'page' in answer ? answer.page : answer.asOf.page;
    items.push(...page.nodes);
    onProgress?.(items.length, page.totalCount);
    if (!page.pageInfo.hasNextPage) return items;
    after = page.pageInfo.endCursor;
  }
}
