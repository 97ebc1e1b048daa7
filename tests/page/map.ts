import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Pages, Visitor } from './pages.ts';

/** A visitor at a desk. */
export const wide = { width: 1440, colorScheme: 'light' } as const;

/** The page, once its first view is drawn. */
export async function openMap(pages: Pages, visitor: Visitor = wide): Promise<Page> {
  const page = await pages.open('/', visitor);
  await page.locator('tbody tr').first().waitFor();
  await drawn(page);
  return page;
}

/** The row of a node in the table. */
export function row(page: Page, id: string) {
  return page.locator(`tr[data-id="${id}"]`);
}

/** Waits until nothing loads and the drawing holds the nodes that the table lists, and gives their ids. */
export async function drawn(page: Page): Promise<readonly string[]> {
  await expect.poll(() => page.evaluate<boolean>(isDrawn), { interval: 40 }).toBe(true);
  return idsInTable(page);
}

/** Compares the ids of the drawing's own graph with those of the rows; runs in the page. */
const isDrawn = `(() => {
  const drawn = (document.querySelector('[data-drawn]')?.dataset.drawn ?? '').split(' ').filter(Boolean);
  const rows = [...document.querySelectorAll('tr[data-id]')].map((row) => row.dataset.id);
  const isLoading = document.querySelector('.status')?.textContent.startsWith('Loading');
  return !isLoading && drawn.sort().join() === rows.sort().join();
})()`;

/** The ids that the table lists, sorted. */
export async function idsInTable(page: Page): Promise<readonly string[]> {
  const ids = await page.evaluate<string[]>(
    '[...document.querySelectorAll("tr[data-id]")].map((row) => row.dataset.id)',
  );
  return ids.toSorted();
}
