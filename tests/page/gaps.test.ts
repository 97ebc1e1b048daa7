import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { faultsOf } from './browser.ts';
import { startPages } from './pages.ts';
import { latestStance, type SeedStance, seedSources, seedStances } from './seed-stances.ts';

const pages = await startPages();
afterAll(() => pages.stop());

const five = ['china', 'japan', 'russia', 'taiwan', 'united-states'];
const wide = { width: 1440, colorScheme: 'light' } as const;
const now = new Date().toISOString();
const tenYearsAgo = `${Number(now.slice(0, 4)) - 10}${now.slice(4, 10)}`;

/** What each kind of gap is, worked out from the seeds. */
const isLacking: Readonly<Record<string, (stance: SeedStance) => boolean>> = {
  'not verified': ({ verified }) => !verified,
  'one publisher': ({ sources }) => new Set(sources.map(publisherOf)).size === 1,
  'state media alone': ({ sources }) => sources.every((source) => seedSources.get(source)?.kind === 'state_media'),
  'account of the other side': ({ basis }) => ['counterpart_account', 'reported_by_opponent'].includes(basis),
  'no quoted words': ({ quote }) => quote === null,
  'over ten years old': (stance) =>
    stance === latestStance(stance.actor, stance.proposition) && stance.date.padEnd(10, '~') < tenYearsAgo,
};

describe('the gaps', () => {
  test('are those of the seeds, counted by kind, with one request', async () => {
    const page = await open('view=map', 'tr[data-id]');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.getByRole('link', { name: 'Gaps' }).press('Enter');
    await page.locator('.gap-table').waitFor();
    expect(requests.filter((url) => url.endsWith('/graphql'))).toHaveLength(1);
    for (const [name, lacks] of Object.entries(isLacking)) {
      expect([name, await countOf(page, name)]).toEqual([name, seedStances.filter(lacks).length]);
    }
    const held = new Set(seedStances.filter(({ actor }) => five.includes(actor)).map(keyOf));
    expect(await countOf(page, 'nothing recorded')).toBe(five.length * 17 - held.size);
    await page.context().close();
  });

  test('of one kind, actor and proposition are listed, sorted by a heading, and opened', async () => {
    const page = await open('view=gaps');
    await page.getByRole('checkbox', { name: /^not verified/ }).press('Space');
    await page.getByRole('combobox', { name: 'Proposition' }).selectOption({ label: 'Taiwan is part of China.' });
    const expected = seedStances.filter((one) => one.proposition === 'taiwan-part-of-china' && !one.verified);
    await expect.poll(() => page.locator('.gap-table tbody tr').count()).toBe(expected.length);
    await page.getByRole('button', { name: 'Day', exact: true }).press('Enter');
    const days = await page.locator('.gap-table tbody td:nth-child(4)').allTextContents();
    expect(days).toEqual(expected.map(({ date }) => date).toSorted());
    await page.locator('.gap-table tbody button').first().press('Enter');
    const evidence = page.getByRole('region', { name: 'Evidence' });
    expect(await evidence.textContent()).toContain('Not verified');
    expect(await evidence.locator('article a').count()).toBeGreaterThan(0);
    await expect
      .poll(() => new URL(page.url()).hash)
      .toContain('gaps=UNVERIFIED&gapsOn=Proposition:taiwan-part-of-china&sort=date');
    await page.context().close();
  });

  test('are narrowed to an actor that is searched for, and all listed again', async () => {
    const page = await open('view=gaps');
    await page.getByRole('combobox', { name: /^Search/ }).fill('germany');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('combobox', { name: 'Actor' }).inputValue()).toBe('State:germany');
    const actors = await page.locator('.gap-table tbody th').allTextContents();
    expect(new Set(actors)).toEqual(new Set(['Germany']));
    await page.getByRole('button', { name: 'Clear' }).press('Enter');
    await page.getByText(/^\d+ rows/).waitFor();
    await page.context().close();
  });

  test('say how many rows are not shown yet, and show them', async () => {
    const page = await open('view=gaps');
    const before = await page.locator('.gap-table tbody tr').count();
    await page.getByRole('button', { name: /^Show \d+ more of \d+$/ }).press('Enter');
    expect(await page.locator('.gap-table tbody tr').count()).toBeGreaterThan(before);
    await page.context().close();
  });

  test('say that nothing is lacking where a filter leaves none', async () => {
    const page = await open(
      'view=gaps&gaps=OLD&gapsOf=State:japan&gapsOn=Proposition:southern-kurils-russian',
      '.gaps .note',
    );
    expect(await page.locator('.gaps .note').textContent()).toContain('Nothing of this is lacking.');
    await page.context().close();
  });

  test.each([
    [360, 'dark'],
    [1440, 'light'],
  ] as const)(
    'have no fault of accessibility and nothing cut off at %i px in a %s theme',
    async (width, colorScheme) => {
      const page = await open('view=gaps', '.gap-table', { width, colorScheme });
      expect(await faultsOf(page)).toEqual([]);
      await page.locator('.gap-table tbody button').first().click();
      await page.locator('.evidence article').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.context().close();
    },
  );
});

const ids = five.map((actor) => `State:${actor}`);

/** The page with five states on its map, once a part of it is there. */
async function open(
  settings: string,
  part = '.gap-table',
  visitor: Parameters<typeof pages.open>[1] = wide,
): Promise<Page> {
  const page = await pages.open(`/#ids=${ids.join(',')}&${settings}`, visitor);
  await page.locator(part).first().waitFor();
  return page;
}

/** The count beside a kind of gap. */
async function countOf(page: Page, name: string): Promise<number> {
  return Number(await page.locator('.gap-kinds label', { hasText: name }).locator('output').textContent());
}

/** The publisher that a source counts as: the one that it copies, or its own. */
function publisherOf(id: string): string {
  const source = seedSources.get(id);
  return source?.copyOf ?? source?.publisher ?? 'not known';
}

function keyOf({ actor, proposition }: SeedStance): string {
  return `${actor} ${proposition}`;
}
