import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { faultsOf } from './browser.ts';
import { startPages } from './pages.ts';
import { latestStance, seedStances } from './seed-stances.ts';

const pages = await startPages();
afterAll(() => pages.stop());

const five = ['china', 'japan', 'russia', 'taiwan', 'united-states'];
const wide = { width: 1440, colorScheme: 'light' } as const;

describe('the comparison of actors', () => {
  test('shows the latest verb of each actor on each proposition, as the seeds have it, with one request', async () => {
    const page = await pages.open('/', wide);
    await page.locator('tr[data-id]').first().waitFor();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.getByRole('link', { name: 'Compare' }).press('Enter');
    await page.locator('.matrix').waitFor();
    expect(requests.filter((url) => url.endsWith('/graphql'))).toHaveLength(1);
    const shared = [...new Set(seedStances.map(({ proposition }) => proposition))].filter(
      (proposition) => five.filter((actor) => latestStance(actor, proposition)).length > 1,
    );
    const expected = shared.flatMap((proposition) =>
      five.map((actor) => verbOf(latestStance(actor, proposition)?.position)),
    );
    expect((await cells(page)).toSorted()).toEqual(expected.toSorted());
    expect(await page.locator('.matrix tbody tr').count()).toBe(shared.length);
    const row = page.locator('.matrix tbody tr', { hasText: 'Taiwan is part of China.' });
    expect(await row.locator('td').allTextContents()).toEqual([
      expect.stringContaining('endorses'),
      expect.stringContaining('understands and respects'),
      expect.stringContaining('endorses'),
      expect.stringContaining('rejects'),
      expect.stringContaining('acknowledges'),
    ]);
    await page.context().close();
  });

  test('opens a cell to its evidence by the keyboard alone, and tells unknown from silent', async () => {
    const page = await open('view=compare');
    await page.locator('.matrix td button[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const evidence = page.getByRole('region', { name: 'Evidence' });
    expect(await evidence.getByRole('heading', { level: 2 }).textContent()).toBe('Japan');
    expect(await evidence.locator('article').count()).toBe(2);
    expect(await evidence.locator('blockquote').count()).toBeGreaterThan(0);
    expect(await evidence.locator('article a').count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await evidence.textContent()).toContain('No stance is recorded');
    await page.context().close();
  });

  test('shows of a day what holds on it', async () => {
    const page = await open('view=compare&day=1990-01-01');
    expect(await page.locator('.matrix tbody tr').count()).toBe(2);
    const expected = ['taiwan-part-of-china', 'prc-sole-legal-government'].flatMap((proposition) =>
      five.map((actor) => verbOf(latestStance(actor, proposition, '1990-01-01')?.position)),
    );
    expect(await cells(page)).toEqual(expected);
    await page.context().close();
  });

  test('takes in an actor that is searched for, and lets one go', async () => {
    const page = await open('view=compare');
    await page.getByRole('combobox', { name: /^Search/ }).fill('south korea');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('columnheader', { name: 'South Korea' }).waitFor();
    await page.getByRole('button', { name: 'Take out Russia' }).press('Enter');
    await page.getByRole('columnheader', { name: 'Russia' }).waitFor({ state: 'detached' });
    expect(new URL(page.url()).hash).toContain('actors=State:south-korea&without=State:russia');
    await page.getByRole('button', { name: 'Those on the map' }).press('Enter');
    await page.getByRole('columnheader', { name: 'Russia' }).waitFor();
    await page.context().close();
  });

  test('leads from the agreement of Japan and the United States to what they differ on, in three actions', async () => {
    const page = await pages.open('/', wide);
    await page.locator('tr[data-id]').first().waitFor();
    await page.getByRole('link', { name: 'Compare' }).press('Enter');
    await page.getByRole('button', { name: 'Actors by actors' }).press('Enter');
    await page.getByRole('button', { name: /^Japan and United States/ }).press('Enter');
    const differ = page.getByRole('table', { name: 'On the same side with another verb' });
    await differ.waitFor();
    expect(await differ.getByRole('rowheader').allTextContents()).toEqual([
      'An armed attack on Taiwan could let Japan exercise collective self-defence.',
      'Taiwan is part of China.',
    ]);
    await differ.getByRole('button', { name: /acknowledges/ }).press('Enter');
    const evidence = page.getByRole('region', { name: 'Evidence' });
    expect(await evidence.textContent()).toContain('1 January 1979');
    expect(await page.getByText('Votes are not compared.').textContent()).toContain(
      'No data set with votes is loaded.',
    );
    await page.context().close();
  });

  test('follows a proposition over the years, by actor', async () => {
    const page = await open('view=compare&by=years');
    await page.getByRole('checkbox', { name: /^every actor/ }).press('Space');
    const onTaiwan = seedStances.filter(({ proposition }) => proposition === 'taiwan-part-of-china');
    const actors = new Set(onTaiwan.map(({ actor }) => actor));
    expect(await page.locator('.years tbody tr').count()).toBe(actors.size);
    expect(await page.locator('.years .verb').count()).toBe(onTaiwan.length);
    await page
      .getByRole('button', { name: /understands and respects.*1972-09-29/ })
      .first()
      .press('Enter');
    expect(await page.getByRole('region', { name: 'Evidence' }).textContent()).toContain('29 September 1972');
    await page.context().close();
  });

  test('is left by "back", and opened again from its address', async () => {
    const page = await open('view=map', 'tr[data-id]');
    await page.getByRole('link', { name: 'Compare' }).click();
    await page.getByRole('button', { name: 'Two actors' }).click();
    await page.getByRole('combobox', { name: 'First actor' }).selectOption('State:taiwan');
    await expect.poll(() => new URL(page.url()).hash).toContain('view=compare&by=pair&first=State:taiwan');
    await page.goBack();
    await page.getByRole('region', { name: 'Table' }).waitFor();
    await page.goForward();
    await page.getByRole('table', { name: 'On opposite sides' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'First actor' }).inputValue()).toBe('State:taiwan');
    await page.context().close();
  });

  test('says that the server is gone, keeps what is shown, and goes on when it is back', async () => {
    const page = await open('view=compare');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Two actors' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('The server does not answer.');
    expect(await page.locator('.matrix').count()).toBe(1);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.group').first().waitFor();
    await page.context().close();
  });

  test.each([
    [360, 'light'],
    [1440, 'dark'],
  ] as const)(
    'has no fault of accessibility and nothing cut off at %i px in a %s theme',
    async (width, colorScheme) => {
      for (const by of ['propositions', 'actors', 'pair', 'years']) {
        const page = await open(`view=compare&by=${by}`, shown, { width, colorScheme });
        expect(await faultsOf(page)).toEqual([]);
        await page.locator('.matrix td button, .group td button, .verb').first().click();
        await page.locator('.evidence, .group').first().waitFor();
        expect(await faultsOf(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        await page.context().close();
      }
    },
  );
});

const shown = '.matrix, .group, .years';

const ids = [...five.map((actor) => `State:${actor}`), 'Proposition:taiwan-part-of-china'];

/** The page with five states and a proposition on its map, once a part of it is there. */
async function open(settings: string, part = shown, visitor: Parameters<typeof pages.open>[1] = wide): Promise<Page> {
  const page = await pages.open(`/#ids=${ids.join(',')}&${settings}`, visitor);
  await page.locator(part).first().waitFor();
  return page;
}

/** The verbs of the cells, row by row. */
async function cells(page: Page): Promise<readonly string[]> {
  const texts = await page.locator('.matrix td button').allInnerTexts();
  return texts.map(
    (text) =>
      text
        .replace(/^\W+/, '')
        .split(/\s*\n|\s+\d{4}/)[0]
        ?.trim() ?? '',
  );
}

function verbOf(position: string | undefined): string {
  return position?.replaceAll('_', ' ') ?? 'nothing recorded';
}
