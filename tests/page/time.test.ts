import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { faultsOf } from './browser.ts';
import { drawn, openMap, row } from './map.ts';
import { startPages } from './pages.ts';

const pages = await startPages();
afterAll(() => pages.stop());

describe('time on the page', () => {
  test('goes from change to change by buttons and by keys, and says the day', async () => {
    const page = await open();
    const slider = page.getByRole('slider', { name: 'Day on the line of time' });
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^all days, \d{4}-\d\d-\d\d to /);
    await page.getByRole('button', { name: 'Earlier change' }).press('Enter');
    await page.getByText(/^Shown is what holds on 20/).waitFor();
    const day = await page.getByLabel('Day', { exact: true }).inputValue();
    await slider.press('ArrowLeft');
    await expect.poll(() => page.getByLabel('Day', { exact: true }).inputValue()).not.toBe(day);
    expect((await page.getByLabel('Day', { exact: true }).inputValue()) < day).toBe(true);
    await drawn(page);
    await page.context().close();
  });

  test('plays through the changes, and stops when told to', async () => {
    const page = await open();
    await page.getByLabel('Day', { exact: true }).fill('1972-01-01');
    await page.getByText('Shown is what holds on 1972-01-01.').waitFor();
    await page.getByRole('button', { name: 'Play' }).press('Enter');
    await expect.poll(() => page.getByLabel('Day', { exact: true }).inputValue()).not.toBe('1972-01-01');
    await page.getByRole('button', { name: 'Pause' }).press('Enter');
    await page.getByRole('button', { name: 'Play' }).waitFor();
    await page.context().close();
  });

  test('shows by another certainty without a request, and fewer links by a stricter one', async () => {
    const page = await open();
    await row(page, 'State:taiwan').locator('.name').press('Enter');
    await page.getByRole('button', { name: /^Recognitions \d+ more/ }).press('Enter');
    await page.getByText(/^\d+ added\./).waitFor();
    await page.getByLabel('Day', { exact: true }).fill('2026-06-01');
    await page.getByText('Shown is what holds on 2026-06-01.').waitFor();
    const presumed = await linkCount(page);
    const questions: string[] = [];
    page.on('request', (request) => questions.push(request.url()));
    await page.getByRole('radio', { name: 'certain', exact: true }).check();
    expect(await linkCount(page)).toBeLessThan(presumed);
    await page.getByRole('radio', { name: 'possible' }).check();
    expect(await linkCount(page)).toBeGreaterThanOrEqual(presumed);
    expect(questions.filter((url) => url.endsWith('/graphql'))).toEqual([]);
    await page.getByText(/^Possible: at least one reading/).waitFor();
    await page.context().close();
  });

  test('judges what an expansion brings for the day at once, in one request', async () => {
    const page = await open();
    await page.getByLabel('Day', { exact: true }).fill('1972-06-01');
    await page.getByText('Shown is what holds on 1972-06-01.').waitFor();
    await row(page, 'State:china').locator('.name').press('Enter');
    const button = page.getByRole('button', { name: /^Pacts \d+ more/ });
    await button.waitFor();
    const questions: string[] = [];
    page.on('request', (request) => questions.push(request.url()));
    const before = await drawn(page);
    await button.press('Enter');
    await page.getByText(/^\d+ added\./).waitFor();
    const after = await drawn(page);
    expect(questions.filter((url) => url.endsWith('/graphql')).length).toBe(1);
    expect(after.length).toBeGreaterThan(before.length);
    await page.getByText(/\d+ not shown, since/).waitFor();
    await page.getByLabel('Day', { exact: true }).fill('1972-06-02');
    await page.getByText('Shown is what holds on 1972-06-02.').waitFor();
    expect(await drawn(page)).toEqual(after);
    await page.context().close();
  });

  test('marks and lists what began and ended between two days, in the address too', async () => {
    const page = await open();
    await page.getByLabel('Day', { exact: true }).fill('2025-12-28');
    await page.getByText('Shown is what holds on 2025-12-28.').waitFor();
    await page.getByLabel('Compare with').fill('2030');
    await page.getByLabel('Compare with').press('Enter');
    await page.getByText('Write a day before 2025-12-28.').waitFor();
    await page.getByLabel('Compare with').fill('2016');
    await page.getByLabel('Compare with').press('Enter');
    const changes = page.getByRole('region', { name: 'Changes' });
    await changes.locator('li').first().waitFor();
    expect(await changes.locator('h2').textContent()).toBe('2016 to 2025-12-28');
    const takaichi = row(page, 'Statement:takaichi-diet-20251107');
    expect(await takaichi.locator('.mark').textContent()).toBe('+ began');
    expect(await row(page, 'State:china').locator('.mark').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    const ids = await drawn(page);
    const { hash, pathname } = new URL(page.url());
    expect(hash).toContain('from=2016');
    const other = await pages.open(`${pathname}${hash}`, { width: 1440, colorScheme: 'dark' });
    await other.getByRole('region', { name: 'Changes' }).locator('li').first().waitFor();
    expect(await drawn(other)).toEqual(ids);
    await Promise.all([page.context().close(), other.context().close()]);
  });

  test('compares two days by a drag over the marks, at 360 px too', async () => {
    const page = await open(360);
    const marks = page.locator('.marks');
    await marks.scrollIntoViewIfNeeded();
    const { x, y, width } = (await marks.boundingBox()) ?? { x: 0, y: 0, width: 0 };
    await page.mouse.move(x + width * 0.2, y + 8);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.9, y + 8, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('region', { name: 'Changes' }).locator('li').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.getByRole('button', { name: 'All days' }).click();
    await page.getByText('All days are shown.').waitFor();
    await page.context().close();
  });
});

function open(width = 1440): Promise<Page> {
  return openMap(pages, { width, colorScheme: 'light' });
}

/** The number of links that are shown, as the table says it. */
async function linkCount(page: Page): Promise<number> {
  await drawn(page);
  const words = await page.getByText(/^\d+ shown, with \d+ links?$/).textContent();
  return Number(/with (\d+)/.exec(words ?? '')?.[1]);
}
