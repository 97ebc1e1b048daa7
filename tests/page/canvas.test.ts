import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import { faultsOf } from './browser.ts';
import { drawn, idsInTable, openMap, row } from './map.ts';
import { startPages } from './pages.ts';

const pages = await startPages();
afterAll(() => pages.stop());

const tokyo = 'Statement:takaichi-diet-20251107';

describe('the canvas', () => {
  test('leaves every node where it is on the screen when others arrive or go, through 40 random steps', async () => {
    const page = await open();
    const random = seededRandom(20251228);
    for (let at = 0; at < 40; at += 1) {
      const before = await pointsOf(page);
      const buttons = page.locator(
        'nav[aria-label="Tools"] button:enabled:not(:has-text("Start again")), .expansions button:enabled, tbody .name, tbody button',
      );
      await buttons.nth(Math.floor(random() * (await buttons.count()))).dispatchEvent('click');
      await drawn(page);
      const after = await pointsOf(page);
      const stayed = [...before].filter(([id]) => after.has(id));
      expect(stayed.filter(([id, point]) => after.get(id) !== point)).toEqual([]);
    }
    await page.context().close();
  });

  test('marks nodes with a line around them, takes one out by a click with Shift, and hides, keeps and pins what is marked', async () => {
    const page = await open();
    const all = await idsInTable(page);
    await page.getByRole('button', { name: 'Lasso' }).click();
    await dragAround(page);
    expect(await page.locator('.selection output').textContent()).toBe(`${all.length} selected`);
    await page.getByRole('button', { name: 'Lasso' }).click();
    await clickNode(page, 'State:japan', 'Shift');
    expect(await page.locator('.selection output').textContent()).toBe(`${all.length - 1} selected`);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keep only these' }).press('Enter');
    expect(await drawn(page)).toEqual(all.filter((id) => id !== 'State:japan'));
    await page.getByRole('button', { name: 'Pin selected' }).press('Enter');
    expect(await page.locator('tbody .mark').count()).toBe(all.length - 1);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await drawn(page)).toEqual(all);
    await page.keyboard.press('Control+Shift+Z');
    expect(await drawn(page)).toEqual(all.filter((id) => id !== 'State:japan'));
    await page.context().close();
  });

  test('expands several nodes in one request', async () => {
    const page = await open();
    await row(page, 'State:russia').getByRole('checkbox').check();
    await row(page, 'State:china').getByRole('checkbox').check();
    await page.getByLabel('Expand along').selectOption('Pacts');
    const questions: string[] = [];
    page.on('request', (request) => questions.push(request.url()));
    const before = await drawn(page);
    await page.getByRole('button', { name: 'Expand selected' }).press('Enter');
    await expect.poll(async () => (await drawn(page)).length).toBeGreaterThan(before.length);
    expect(questions.filter((url) => url.endsWith('/graphql')).length).toBe(1);
    await page.context().close();
  });

  test('tells the sentence of a link under the pointer, and of a row that has the focus', async () => {
    const page = await open();
    const stance = (await idsInTable(page)).find((id) => id.startsWith('Stance:united-states--')) ?? '';
    const [one, other] = [await placeOf(page, 'State:united-states'), await placeOf(page, stance)];
    await page.mouse.move((one.x + other.x) / 2, (one.y + other.y) / 2);
    await page.getByText(/^United States holds the stance.*: United States: acknowledges/).waitFor();
    await page.mouse.move(0, 0);
    await row(page, 'State:russia').locator('.name').focus();
    await page.getByText(/^Russia: state, \d+ links shown/).waitFor();
    await page.context().close();
  });

  test('is read along links by arrow keys, and expanded by Enter', async () => {
    const page = await open();
    await row(page, 'State:united-states').locator('.name').focus();
    await page.keyboard.press('ArrowRight');
    await page
      .getByRole('status')
      .getByText(/^United States holds the stance.*Link 1 of 1\./)
      .waitFor();
    expect(await focusedRow(page)).toMatch(/^Stance:united-states--/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await page.locator('.selection output').textContent()).toBe('2 selected');
    const before = await idsInTable(page);
    await row(page, tokyo).locator('.name').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await drawn(page)).length).toBeGreaterThan(before.length);
    expect(await page.locator('.status').textContent()).toMatch(/^\d+ added\./);
    await page.context().close();
  });

  test('takes one stop of the Tab key for all names of the table', async () => {
    const page = await open();
    expect(await page.locator('tbody .name[tabindex="0"]').count()).toBe(1);
    await page.context().close();
  });

  test('follows a change of theme, and has no fault of accessibility in forced colours', async () => {
    const page = await open();
    const pictures = [await picture(page)];
    await page.emulateMedia({ colorScheme: 'dark' });
    pictures.push(await picture(page));
    await page.emulateMedia({ forcedColors: 'active' });
    pictures.push(await picture(page));
    expect(new Set(pictures).size).toBe(3);
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('says when the server is lost, and when it is back', async () => {
    const page = await open();
    await page.route('**/graphql**', (route) => route.abort());
    await page.getByRole('button', { name: 'What of this held in 1980?' }).click();
    await page.getByRole('alert').getByText('The server does not answer.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.unroute('**/graphql**');
    await page.getByRole('status').getByText('The server answers again.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.context().close();
  });

  test('says what to do where nothing is shown', async () => {
    const page = await open();
    await page.getByLabel('Select all rows').check();
    await page.getByRole('button', { name: 'Hide selected' }).press('Enter');
    await page.getByText(/^Nothing is shown\. Search/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show hidden' }).press('Enter');
    expect((await drawn(page)).length).toBeGreaterThan(10);
    await page.context().close();
  });
});

function open(): Promise<Page> {
  return openMap(pages);
}

/** Where each node lies on the drawing, as the drawing notes it. */
async function pointsOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const [ids = '', points = ''] = await page.evaluate<readonly string[]>(
    '(({ drawn, points }) => [drawn, points])(document.querySelector(".canvas").dataset)',
  );
  const list = points.split(' ');
  return new Map(ids.split(' ').map((id, at) => [id, list[at] ?? '']));
}

/** Where a node lies on the page. */
async function placeOf(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  await page.locator('.canvas').scrollIntoViewIfNeeded();
  const [points, box] = await Promise.all([pointsOf(page), page.locator('.canvas').boundingBox()]);
  const [x = 0, y = 0] = (points.get(id) ?? '').split(',').map(Number);
  return { x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) };
}

async function clickNode(page: Page, id: string, key: string): Promise<void> {
  const { x, y } = await placeOf(page, id);
  await page.keyboard.down(key);
  await page.mouse.click(x, y);
  await page.keyboard.up(key);
}

/** Draws a line along the edges of the drawing. */
async function dragAround(page: Page): Promise<void> {
  const { x, y, width, height } = (await page.locator('.canvas').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [left, top, right, bottom] = [x + 3, y + 50, x + width - 3, y + height - 3];
  await page.mouse.move(left, top);
  await page.mouse.down();
  for (const [toX, toY] of [
    [left, bottom],
    [right, bottom],
    [right, y + 3],
    [x + 100, y + 3],
  ] as const)
    await page.mouse.move(toX, toY, { steps: 3 });
  await page.mouse.up();
}

/** The drawing as a picture, once it was painted. */
async function picture(page: Page): Promise<string> {
  await page.waitForTimeout(500);
  return (await page.locator('.canvas').screenshot()).toString('base64');
}

function focusedRow(page: Page): Promise<string> {
  return page.evaluate<string>('document.activeElement.closest("tr")?.dataset.id ?? ""');
}
