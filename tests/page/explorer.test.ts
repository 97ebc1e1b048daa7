import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import { faultsOf } from './browser.ts';
import { drawn, idsInTable, openMap, row, wide } from './map.ts';
import { startPages, type Visitor } from './pages.ts';

const pages = await startPages();
afterAll(() => pages.stop());

const tokyo = 'Statement:takaichi-diet-20251107';

describe('the explorer', () => {
  test('opens on the Taiwan question with at most two requests, in words and without an id', async () => {
    const page = await pages.open('/explorer-is-not-here', wide);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(new URL('/', page.url()).href);
    await drawn(page);
    expect(requests.filter((url) => url.endsWith('/graphql')).length).toBeLessThanOrEqual(2);
    expect(requests.filter((url) => new URL(url).origin !== new URL(page.url()).origin)).toEqual([]);
    const captions = await page.locator('tbody .name').allTextContents();
    expect(captions).toEqual(
      expect.arrayContaining(['China', 'Japan', 'Russia', 'Taiwan', 'Taiwan is part of China.']),
    );
    expect(captions.filter((caption) => /_|--/.test(caption))).toEqual([]);
    await page.context().close();
  });

  test('finds Lavrov as he is typed, and Enter brings him in', async () => {
    const page = await open();
    await page.getByRole('combobox', { name: 'Search people' }).fill('lavrov');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await row(page, 'Official:sergey-lavrov').waitFor();
    await drawn(page);
    await page.context().close();
  });

  test('expands by kind with the count, collapses, undoes and redoes', async () => {
    const page = await open();
    const before = await idsInTable(page);
    await row(page, tokyo).locator('.name').press('Enter');
    const replies = page.getByRole('button', { name: /^Replies/ });
    expect(await replies.textContent()).toMatch(/^Replies \d+ more$/);
    await replies.press('Enter');
    await row(page, tokyo)
      .getByRole('button', { name: /^Collapse/ })
      .waitFor();
    const expanded = await drawn(page);
    expect(expanded.length).toBeGreaterThan(before.length);
    await row(page, tokyo)
      .getByRole('button', { name: /^Collapse/ })
      .press('Enter');
    expect(await drawn(page)).toEqual(before);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    expect(await drawn(page)).toEqual(expanded);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    expect(await drawn(page)).toEqual(before);
    await page.getByRole('button', { name: 'Redo' }).press('Enter');
    expect(await drawn(page)).toEqual(expanded);
    await page.context().close();
  });

  test('shows the facts, the quote and the sources of a stance', async () => {
    const page = await open();
    await page.locator('tr[data-id^="Stance:russia"] .name').press('Enter');
    const panel = page.getByRole('region', { name: 'Facts' });
    await panel.locator('dl').waitFor();
    expect(await panel.locator('dl').textContent()).toContain('endorses');
    expect(await panel.getByRole('link').count()).toBeGreaterThan(0);
    expect(await panel.locator('blockquote').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('shows what holds on a day, and says how much does not', async () => {
    const page = await open();
    await page.locator('input[type="date"]').fill('1980-01-01');
    await page.getByText(/\d+ not shown, since/).waitFor();
    const ids = await drawn(page);
    expect(ids).toContain('State:japan');
    expect(ids.filter((id) => id.startsWith('Statement:'))).toEqual([]);
    await page.getByRole('button', { name: 'All days' }).click();
    await row(page, tokyo).waitFor();
    await page.context().close();
  });

  test('opens the same view again from its address', async () => {
    const page = await open();
    await row(page, 'State:united-states').getByRole('button', { name: /^Hide/ }).click();
    await row(page, 'State:japan').locator('.name').click();
    await page.getByRole('button', { name: /^Pin, so/ }).click();
    await page.locator('input[type="date"]').fill('2002-01-01');
    await page.getByText(/\d+ not shown, since/).waitFor();
    const ids = await drawn(page);
    const { hash, pathname } = new URL(page.url());
    const other = await pages.open(`${pathname}${hash}`, wide);
    await other.getByText(/\d+ not shown, since/).waitFor();
    expect(await drawn(other)).toEqual(ids);
    await other.getByRole('heading', { name: 'Japan', level: 2 }).waitFor();
    await other.getByRole('button', { name: 'Unpin' }).waitFor();
    expect(new URL(other.url()).hash).toBe(hash);
    await other.evaluate("location.hash = 'State=japan,taiwan'");
    await row(other, tokyo).waitFor({ state: 'detached' });
    expect(await drawn(other)).toEqual(['State:japan', 'State:taiwan']);
    await other.evaluate("location.hash = 'packed=cut'");
    await other.getByText('it was cut or changed on its way').waitFor();
    await Promise.all([page.context().close(), other.context().close()]);
  });

  test('holds the same nodes in the drawing and in the table through 200 random steps', async () => {
    const page = await open();
    const random = seededRandom(20251107);
    for (let at = 0; at < 200; at += 1) {
      const buttons = page.locator('.tools button:enabled, tbody button, .expansions button:enabled, .links button');
      const pick = Math.floor(random() * (await buttons.count()));
      await buttons.nth(pick).dispatchEvent('click');
      expect((await drawn(page)).length).toBeLessThan(2000);
    }
    await page.context().close();
  });

  test.each([
    [360, 'light'],
    [360, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)(
    'has no fault of accessibility and nothing cut off at %i px in a %s theme',
    async (width, colorScheme) => {
      const page = await open({ width, colorScheme });
      expect(await faultsOf(page)).toEqual([]);
      await row(page, tokyo).locator('.name').click();
      await page.getByRole('button', { name: 'BibTeX' }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('combobox', { name: 'Search people' }).fill('japan');
      await page.getByRole('option').first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.context().close();
    },
  );

  test('says that the server is gone, and keeps what is shown', async () => {
    const page = await open();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'What of this held in 1980?' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('The server does not answer.');
    expect((await idsInTable(page)).length).toBeGreaterThan(10);
    await page.context().close();
  });
});

/** The page, once its first view is drawn. */
function open(visitor?: Visitor): Promise<Page> {
  return openMap(pages, visitor);
}
