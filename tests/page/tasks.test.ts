import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSeeds } from '../../src/load/load.ts';
import { curated } from '../unit/load/folders.ts';
import { startPages } from './pages.ts';

const pages = await startPages();
afterAll(() => pages.stop());

/** Each task starts from the first view. An action is a click, a press of a key, or a text that is typed. */
describe('from the first view', () => {
  test('one action tells who answered the remark in Tokyo, and how soon', async () => {
    const { page, actions, click } = await visit();
    await click(page.getByRole('button', { name: 'Who answered the remark in Tokyo?' }));
    const answers = page.locator('.panel').getByText(/^Answered by China after 1 day/);
    await answers.waitFor();
    expect(await answers.textContent()).toMatch(
      /Taiwan after 13 days, United States after 13 days, Russia after 25 days/,
    );
    expect(actions()).toBe(1);
    await page.context().close();
  });

  test('two tell which treaty ties Russia and China on 28 December 2025, and until when', async () => {
    const { page, actions, click, type } = await visit();
    await type(page.getByRole('textbox', { name: 'Day', exact: true }), '2025-12-28');
    await page.getByText('Shown is what holds on 2025-12-28.').waitFor();
    await click(page.locator('tbody').getByRole('button', { name: /^Treaty of Good-Neighborliness/ }));
    const facts = page.locator('.panel dl').first();
    await facts.getByText('since 28 February 2002, no end recorded').waitFor();
    expect(await facts.textContent()).toMatch(/20 years.*by 5 years, on 28 June 2021/s);
    expect(actions()).toBe(2);
    await page.context().close();
  });

  test('a few tell which states changed sides since 2016, as the seeds have them', async () => {
    const { page, actions, type, press, click } = await visit();
    const earlier = page.getByRole('textbox', { name: 'Compare with' });
    await type(earlier, '2016');
    await press(earlier, 'Enter');
    const more = page.locator('.changes').getByRole('button', { name: /^\d+ more$/ });
    await more.waitFor();
    while ((await more.count()) > 0) {
      const left = await more.textContent();
      await click(more);
      await page
        .locator('.changes')
        .getByRole('button', { name: left ?? '', exact: true })
        .waitFor({ state: 'detached' });
    }
    const sentences = await page.locator('.changes li').allTextContents();
    const told = changedSides.filter(
      (name) =>
        sentences.some((sentence) => sentence.includes(`${name} ceased to recognise Taiwan.`)) &&
        sentences.some((sentence) => sentence.includes(`${name} recognised China.`)),
    );
    expect(told).toEqual(changedSides);
    const left = sentences.filter((sentence) => sentence.includes('ceased to recognise Taiwan.'));
    expect(left).toHaveLength(changedSides.length);
    expect(actions()).toBeLessThanOrEqual(6);
    await page.context().close();
  });

  test('two tell by what chain the remark connects to the interview in Moscow without replies', async () => {
    const { page, actions, click } = await visit();
    await click(page.getByRole('button', { name: 'How does it connect to the interview in Moscow?' }));
    const leaveOut = page.getByRole('button', { name: 'Leave out replies' });
    await click(leaveOut);
    await leaveOut.waitFor({ state: 'detached' });
    await page.locator('.panel ol').first().waitFor();
    const steps = await page.locator('.panel ol').first().locator('> li').allTextContents();
    expect(steps).toHaveLength(6);
    expect(steps[0]).toContain('names "Treaty of Mutual Cooperation and Security between Japan and the USA"');
    expect(steps[5]).toContain('The statement of Russia on 2025-12-28 names "Treaty of Good-Neighborliness');
    expect(steps.filter((step) => /\banswers\b/.test(step))).toEqual([]);
    expect(actions()).toBe(2);
    await page.context().close();
  });
});

/** Names of the states that recognised Taiwan until some day since 2016, and China since 2016. */
let changedSides: readonly string[] = [];
beforeAll(async () => {
  const { actors, recognitions } = (await checkSeeds(curated)).records;
  const names = new Map<string, string>(actors.map(({ id, name }) => [id, name]));
  const left = recognitions.filter(({ recognised, until }) => recognised === 'taiwan' && (until ?? '') >= '2016');
  const joined = recognitions.filter(({ recognised, since }) => recognised === 'china' && (since ?? '') >= '2016');
  const both = left.filter(({ recogniser }) => joined.some((one) => one.recogniser === recogniser));
  changedSides = both.map(({ recogniser }) => names.get(recogniser) ?? recogniser).toSorted();
  expect(changedSides).toContain('Nauru');
});

/** The first view, and hands that count what they do. */
async function visit() {
  const page: Page = await pages.open('/', { width: 1440, colorScheme: 'light' });
  await page.locator('tbody tr').first().waitFor();
  await page.locator('.status').filter({ hasNotText: 'Loading' }).waitFor();
  const done: string[] = [];
  const counted = (name: string, act: () => Promise<void>) => {
    done.push(name);
    return act();
  };
  return {
    page,
    actions: () => done.length,
    click: (target: Locator) => counted('click', () => target.click()),
    press: (target: Locator, key: string) => counted(key, () => target.press(key)),
    type: (target: Locator, text: string) => counted(text, () => target.fill(text)),
  };
}
