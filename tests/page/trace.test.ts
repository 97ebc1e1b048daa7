import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { faultsOf } from './browser.ts';
import { drawn, openMap, row, wide } from './map.ts';
import { startPages, type Visitor } from './pages.ts';

const pages = await startPages();
afterAll(() => pages.stop());

const tokyo = 'Statement:takaichi-diet-20251107';
const moscow = 'Statement:lavrov-tass-20251228';

describe('a trace', () => {
  test('leads from the remark in Tokyo to the interview in Moscow, with replies and without, in two actions', async () => {
    const { page, trace } = await openTrace();
    expect(await sentences(trace)).toEqual([
      'The statement of Russia on 2025-12-28 answers (warns) the statement of Japan on 2025-11-07.',
    ]);
    await trace.getByRole('button', { name: 'Leave out replies' }).press('Enter');
    await trace.getByText(/^Over Japan, China: 6 links/).waitFor();
    const chain = await sentences(trace);
    expect(chain).toHaveLength(6);
    expect(chain.join(' ')).not.toContain('answers');
    expect(chain[4]).toContain('Treaty of Good-Neighborliness and Friendly Cooperation');
    expect(await trace.locator('article').first().locator('a').count()).toBeGreaterThan(5);
    await page.context().close();
  });

  test('is drawn: its nodes are added, and the table tells their order', async () => {
    const { page, trace } = await openTrace();
    await trace.getByRole('button', { name: 'Leave out replies' }).press('Enter');
    await trace.getByText(/^Over Japan, China: 6 links/).waitFor();
    await trace.getByRole('button', { name: 'Show on the drawing' }).first().press('Enter');
    await row(page, 'Pact:us-japan-security-1960').waitFor();
    await drawn(page);
    expect(await row(page, tokyo).textContent()).toContain('1 on the path');
    expect(await row(page, 'State:japan').textContent()).toContain('3 on the path');
    expect(await row(page, moscow).textContent()).toContain('7 on the path');
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('joins two sets of nodes, found by the keyboard alone', async () => {
    const page = await openMap(pages);
    await page.getByRole('button', { name: 'Trace', exact: true }).press('Enter');
    for (const name of ['Russia', 'Belarus']) await find(page, 'From', name);
    for (const name of ['Japan', 'United States']) await find(page, 'To', name);
    const trace = page.getByRole('region', { name: 'Trace' });
    const ends = async () => {
      const groups = await trace.locator('.paths summary').allTextContents();
      return new Set(groups.map((words) => /^Over ([^,]+),(?:.*, | )([^,]+): \d/.exec(words)?.slice(1).join(' to ')));
    };
    const expected = ['Belarus to Japan', 'Belarus to United States', 'Russia to Japan', 'Russia to United States'];
    await expect.poll(ends).toEqual(new Set(expected));
    await page.context().close();
  });

  test('holds on the day of the view, and a button looks on the nearest day with a path', async () => {
    const page = await openMap(pages);
    await row(page, 'State:russia').locator('.name').press('Enter');
    await page.getByRole('button', { name: 'Trace from here' }).press('Enter');
    await row(page, 'State:china').locator('.name').press('Enter');
    await page.getByRole('button', { name: 'Trace to here' }).press('Enter');
    const trace = page.getByRole('region', { name: 'Trace' });
    await trace.locator('article').first().waitFor();
    await page.locator('input[type="date"]').fill('1990-01-01');
    await trace.getByText('There is no path on 1 January 1990.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await trace.getByRole('button', { name: /^Look on \d+ \w+ \d{4}$/ }).press('Enter');
    await trace.locator('article').first().waitFor();
    expect(await trace.textContent()).toContain('the day of the view');
    await page.context().close();
  });

  test.each([
    ['the kinds of link', 'Follow all kinds of link', async (page: Page) => only(page, 'memberships')],
    ['the nodes to avoid', 'Avoid nothing', async (page: Page) => find(page, 'Avoid', 'China')],
    ['the length', 'Allow 6 links', async (page: Page) => page.getByLabel('Most links on a path').selectOption('3')],
  ] as const)('without a path names the rule that excludes it, and lifts it: %s', async (_, button, exclude) => {
    const { page, trace } = await openTrace();
    await trace.locator('details > summary').first().press('Enter');
    await trace.getByRole('checkbox', { name: 'replies' }).press('Space');
    await exclude(page);
    await trace.getByText('No path.').waitFor();
    await trace.getByRole('button', { name: button }).press('Enter');
    await trace.locator('article').first().waitFor();
    await page.context().close();
  });

  test('says what is missing before it asks', async () => {
    const page = await openMap(pages);
    await page.getByRole('button', { name: 'Trace', exact: true }).press('Enter');
    const trace = page.getByRole('region', { name: 'Trace' });
    expect(await trace.textContent()).toContain('Choose a start and an end.');
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  test.each([
    [360, 'light'],
    [360, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('has no fault of accessibility and nothing cut off at %i px, %s', async (width, colorScheme) => {
    const { page, trace } = await openTrace({ width, colorScheme });
    expect(await faultsOf(page)).toEqual([]);
    await trace.locator('details > summary').first().press('Enter');
    await page.getByRole('combobox', { name: 'To: find a node' }).fill('united');
    await trace.getByRole('option').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.context().close();
  });
});

/** The page with the trace that it proposes, once its paths have come. */
async function openTrace(visitor: Visitor = wide) {
  const page = await openMap(pages, visitor);
  await page.getByRole('button', { name: 'How does it connect to the interview in Moscow?' }).press('Enter');
  const trace = page.getByRole('region', { name: 'Trace' });
  await trace.locator('article').first().waitFor();
  return { page, trace };
}

/** The sentences of the first path, without the sources. */
async function sentences(trace: Awaited<ReturnType<typeof openTrace>>['trace']): Promise<readonly string[]> {
  const items = trace.locator('article').first().locator('li');
  await items.first().waitFor({ state: 'attached' });
  return items.evaluateAll((all) => all.map((item) => item.firstChild?.textContent ?? ''));
}

/** Finds a node by its name, and puts it in a set of the trace. */
async function find(page: Page, set: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: `${set}: find a node` }).pressSequentially(name);
  await page.getByRole('option', { name, exact: true }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `${set}: remove ${name}` }).waitFor();
}

/** Follows one kind of link alone. */
async function only(page: Page, kind: string): Promise<void> {
  const boxes = page.getByRole('group', { name: 'Links to follow' }).getByRole('checkbox');
  await page.getByRole('checkbox', { name: kind }).check();
  for (const box of await boxes.all()) {
    const isKind = (await box.evaluate((input) => input.parentElement?.textContent))?.trim() === kind;
    if (!isKind) await box.uncheck();
  }
}
