import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { faultsOf } from './browser.ts';
import { drawn, openMap, row } from './map.ts';
import { startPages } from './pages.ts';

const pages = await startPages();
afterAll(() => pages.stop());

const tokyo = 'Statement:takaichi-diet-20251107';

describe('the panel of facts', () => {
  test('asks once for a node, and tells who answered and how soon', async () => {
    const page = await openMap(pages);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await row(page, tokyo).locator('.name').press('Enter');
    const thread = page.getByRole('region', { name: 'Thread' });
    await thread.waitFor();
    expect(requests.filter((url) => url.endsWith('/graphql'))).toHaveLength(1);
    expect(await thread.textContent()).toContain('Answered by China after 1 day, Japan after 3 days');
    const reply = thread.locator('.tree > li', { hasText: 'China, 8 November 2025' });
    expect(await reply.locator('small').first().textContent()).toBe('after 1 day');
    expect(await reply.locator('.tree').textContent()).toContain('Japan, 10 November 2025');
    await page.context().close();
  });

  test('tells a stance by verb, side, basis and words, with the office of the speaker on that day', async () => {
    const page = await openMap(pages);
    const facts = await factsOf(page, 'Stance:russia--taiwan-part-of-china--2025-12-28');
    expect(await facts.locator('dl').textContent()).toContain('endorses');
    expect(await facts.locator('dl').textContent()).toContain('for the sentence');
    expect(await facts.locator('dl').textContent()).toContain('words of the holder or of its officials');
    expect(await facts.locator('.speaker').textContent()).toContain('Minister of Foreign Affairs of Russia');
    expect(await facts.locator('blockquote').first().textContent()).toContain('English translation');
    const contest = page.getByRole('region', { name: 'Who contests it' });
    expect(await contest.textContent()).toContain('Taiwan');
    await page.context().close();
  });

  test('tells since when a treaty binds whom, until when, and how long it was extended', async () => {
    const page = await openMap(pages);
    const facts = await factsOf(page, 'Pact:russia-china-treaty-2001');
    const text = await facts.locator('dl').textContent();
    expect(text).toContain('since 28 February 2002, no end recorded');
    expect(text).toContain('by 5 years, on 28 June 2021');
    expect(await list(facts, 'Parties').getByRole('button').allTextContents()).toEqual(['China', 'Russia']);
    expect(await list(facts, 'Obligations').locator('li').count()).toBe(6);
    await page.context().close();
  });

  test('puts values on which sources differ beside each other', async () => {
    const page = await openMap(pages);
    await bring(page, 'Treaty of Friendship, Alliance and Mutual Assistance between the USSR and the PRC');
    const claims = page.locator('.claims', { hasText: 'Sources differ on in force, until' });
    await claims.waitFor();
    expect(await claims.locator('strong').allTextContents()).toEqual(['16 February 1979', '11 April 1980']);
    expect(await claims.textContent()).toContain('No value is preferred');
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('says what is not recorded, and shows a long list in steps', async () => {
    const page = await openMap(pages);
    const facts = await factsOf(page, 'State:china');
    expect(await facts.locator('.unknown').first().textContent()).toBe('not recorded');
    const recognitions = list(facts, 'Recognitions of it');
    const before = await recognitions.locator('li').count();
    await recognitions.getByRole('button', { name: /^Recognitions of it: \d+ more$/ }).press('Enter');
    expect(await recognitions.locator('li').count()).toBe(before + 20);
    await page.context().close();
  });

  test('tells where the pacts and the words of a state are apart', async () => {
    const page = await openMap(pages);
    const facts = await factsOf(page, 'State:united-states');
    const apart = list(facts, 'Where its pacts and its words are apart').locator('li');
    expect(await apart.count()).toBe(2);
    expect(await apart.first().textContent()).toContain('the latest stance recorded of United States (2025-11-20)');
    await page.context().close();
  });

  test('copies citations, and shows what was copied', async () => {
    const page = await openMap(pages);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const facts = await factsOf(page, 'Stance:russia--taiwan-part-of-china--2025-12-28');
    for (const [form, words] of [
      ['APA', '(2025, December 28). TASS. https://tass.com/politics/2065845'],
      ['BibTeX', '@misc{tass-en-2065845,'],
      ['CSL-JSON', '"id": "tass-en-2065845"'],
    ] as const) {
      await facts.getByRole('button', { name: form, exact: true }).press('Enter');
      await facts.getByText(`Copied as ${form}.`).waitFor();
      expect(await page.evaluate<string>('navigator.clipboard.readText()')).toContain(words);
      expect(await facts.getByRole('textbox', { name: 'Citation' }).inputValue()).toContain(words);
    }
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('leads from one fact to the next by the keyboard alone', async () => {
    const page = await openMap(pages);
    const facts = await factsOf(page, tokyo);
    await facts.getByRole('button', { name: 'China, 8 November 2025' }).first().focus();
    await page.keyboard.press('Enter');
    await row(page, 'Statement:xue-jian-post-20251108').waitFor();
    expect(await facts.getByRole('heading', { level: 2 }).textContent()).toContain('2025-11-08');
    await page.context().close();
  });

  test.each([
    [360, 'light'],
    [360, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('has no fault of accessibility for any type of node at %i px, %s', async (width, colorScheme) => {
    const page = await openMap(pages, { width, colorScheme });
    for (const id of [
      tokyo,
      'Stance:russia--taiwan-part-of-china--2025-12-28',
      'Pact:russia-china-treaty-2001',
      'State:china',
      'Proposition:taiwan-part-of-china',
    ]) {
      await factsOf(page, id);
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
    await page.context().close();
  });
});

describe('the search', () => {
  test('marks several hits by keyboard, and adds them together', async () => {
    const page = await openMap(pages);
    await page.keyboard.press('/');
    await page.keyboard.type('lavr');
    await page.getByRole('option', { name: 'Sergey Lavrov' }).first().waitFor();
    expect(await page.getByRole('group', { name: 'official' }).locator('mark').first().textContent()).toBe('Lavr');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Enter');
    expect(await page.locator('#hits').getByRole('option', { selected: true }).count()).toBe(2);
    expect(await faultsOf(page)).toEqual([]);
    const before = await drawn(page);
    await page.keyboard.press('Enter');
    await row(page, 'Official:sergey-lavrov').waitFor();
    expect((await drawn(page)).length).toBe(before.length + 2);
    await page.context().close();
  });

  test('starts with its hits alone', async () => {
    const page = await openMap(pages);
    await page.getByRole('combobox', { name: 'Search people' }).fill('sergey lavrov');
    await page.locator('#hits').getByRole('option', { name: 'Sergey Lavrov' }).first().waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Start with 1 marked alone' }).press('Enter');
    await row(page, tokyo).waitFor({ state: 'detached' });
    expect(await drawn(page)).toEqual(['Official:sergey-lavrov']);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await row(page, tokyo).waitFor();
    await page.context().close();
  });

  test('says what it looked through where nothing matches, and what to try', async () => {
    const page = await openMap(pages);
    const input = page.getByRole('combobox', { name: 'Search people' });
    await input.fill('lavrov zzxq');
    const nothing = page.locator('.no-hits');
    await nothing.waitFor();
    expect(await nothing.textContent()).toContain('Looked through the names');
    expect(await faultsOf(page)).toEqual([]);
    await nothing.getByRole('button', { name: 'Search “lavrov”' }).press('Enter');
    await page.locator('#hits').getByRole('option').first().waitFor();
    await page.context().close();
  });
});

/** Selects a row by the keyboard, and gives the panel once the facts have come. */
async function factsOf(page: Page, id: string) {
  await row(page, id).locator('.name').press('Enter');
  const facts = page.getByRole('region', { name: 'Facts' });
  await facts.locator('dl').waitFor();
  return facts;
}

/** The list of facts under a heading. */
function list(facts: Locator, heading: string): Locator {
  return facts.locator('.facts-list', { has: facts.page().getByRole('heading', { name: new RegExp(`^${heading}`) }) });
}

/** Searches for a text, and brings in the first hit. */
async function bring(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search people' }).fill(text);
  await page.locator('#hits').getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
}
