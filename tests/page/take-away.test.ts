import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { MultiDirectedGraph, MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from './browser.ts';
import { startPages } from './pages.ts';

const pages = await startPages();
afterAll(() => pages.stop());

/** A view on a day on which a part of it does not hold, with a recognition and a pact with periods. */
const address =
  '/#State=china,japan,russia,taiwan,nauru&Recognition=taiwan:nauru&Pact=russia-china-treaty-2001' +
  '&Statement=takaichi-diet-20251107&Proposition=taiwan-part-of-china&day=2012-01-01&certainty=PRESUMED';
const wide = { width: 1440, colorScheme: 'light' } as const;
const day = '2012-01-01';

describe('what is taken away', () => {
  let page: Page;
  let ids: readonly string[];
  beforeAll(async () => {
    page = await open(address);
    await page.locator('tr[data-id="State:russia"]').getByRole('button', { name: /^Hide/ }).click();
    await page.locator('tr[data-id="State:russia"]').waitFor({ state: 'detached' });
    ids = await idsInTable(page);
    await openMenu(page);
  });
  afterAll(() => page.context().close());

  test('is what is shown: nothing that is hidden, nothing that does not hold on the day', () => {
    expect(ids).toEqual([
      'Pact:russia-china-treaty-2001',
      'Proposition:taiwan-part-of-china',
      'State:china',
      'State:japan',
      'State:nauru',
      'State:taiwan',
    ]);
  });

  test('is a table of nodes and one of links', async () => {
    const nodes = rowsOf(await save(page, 'CSV of nodes'));
    expect(nodes.map(({ id }) => id).toSorted()).toEqual(ids);
    expect(nodes.every(({ sources }) => sources !== '')).toBe(true);
    const links = rowsOf(await save(page, 'CSV of links'));
    const recognition = links.find(({ type }) => type === 'RECOGNITION');
    expect(recognition).toMatchObject({
      from: 'State:nauru',
      toName: 'Taiwan',
      phrase: 'recognises',
      until: '2024-01-15',
    });
    expect(recognition?.sources).toContain('http');
  });

  test('is a graph for Gephi, NetworkX and graphology, the same in each', async () => {
    const read = [
      gexf.parse(MultiGraph, await save(page, 'GEXF')),
      graphml.parse(MultiDirectedGraph, await save(page, 'GraphML')),
      MultiDirectedGraph.from(JSON.parse(await save(page, 'JSON'))),
    ];
    for (const graph of read) {
      expect(graph.nodes().toSorted()).toEqual(ids);
      expect(graph.edges()).toEqual(read[0]?.edges());
      expect(graph.getNodeAttribute('State:china', 'label')).toBe('China');
    }
  });

  test('is a GEXF with the days of each link, and without an end where none is known', async () => {
    const text = await save(page, 'GEXF');
    const tags = text.match(/<edge [^>]*>/g) ?? [];
    const recognition = tags.find((tag) => tag.includes('kind="RECOGNITION"'));
    expect(recognition).toMatch(/ end="2024-01-14"/);
    const party = tags.find((tag) => tag.includes('source="State:china" target="Pact:russia-china-treaty-2001"'));
    expect(party).toMatch(/ start="2002-02-28"/);
    expect(party).not.toContain(' end=');
  });

  test('is a drawing in which each node has a title, and a picture of it that a browser shows', async () => {
    const svg = await save(page, 'SVG');
    const titles = svg.match(/<title>[^<]*/g) ?? [];
    for (const caption of ['state: China', 'state: Nauru', 'Nauru recognises: Taiwan']) {
      expect(titles.some((title) => title.startsWith(`<title>${caption}`))).toBe(true);
    }
    const png = await saved(page, 'PNG');
    const picture = await page.evaluate<{ width: number; height: number; colours: number }>(
      `(${decode})("${png.toString('base64')}")`,
    );
    expect(picture.width).toBeGreaterThan(1000);
    expect(picture.height).toBeGreaterThan(500);
    expect(picture.colours).toBeGreaterThan(20);
  });

  test('is a brief with quotes, and with each source in full', async () => {
    const markdown = await save(page, 'Markdown');
    expect(markdown).toContain('### Nauru');
    expect(markdown).toMatch(/## Sources\n\n1\. /);
    expect(markdown).not.toContain('Takaichi');
    const html = await save(page, 'HTML');
    const brief = await page.context().newPage();
    await brief.setContent(html);
    expect(await faultsOf(brief)).toEqual([]);
    const cited = await brief.evaluate<string[]>(
      '[...document.querySelectorAll("a[href^=\'#source-\']")].map((a) => a.hash)',
    );
    const items = await brief.evaluate<string[]>(
      '[...document.querySelectorAll("li[id]")].map((item) => "#" + item.id)',
    );
    expect(items.length).toBeGreaterThan(5);
    expect([...new Set(cited)].toSorted()).toEqual(items.toSorted());
    await brief.close();
  });

  test('is named by what it holds, the day of the view, and the day it was taken', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^GEXF/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(
      /^entente-6-nodes-on-2012-01-01-presumed-taken-\d{4}-\d{2}-\d{2}\.gexf$/,
    );
  });

  test('is a link that opens the same view', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText(/^Copied: a link of \d+ characters\.$/).waitFor();
    const link = new URL(await page.evaluate<string>('navigator.clipboard.readText()'));
    const other = await open(`${link.pathname}${link.hash}`);
    expect(await idsInTable(other)).toEqual(ids);
    await other.context().close();
  });

  test('is the query of the view, which GraphiQL runs', async () => {
    const href = await page.getByRole('link', { name: 'Open the query in GraphiQL' }).getAttribute('href');
    const graphiql = await pages.open(href ?? '', wide);
    await graphiql.getByRole('button', { name: /^Execute query/ }).waitFor();
    const [response] = await Promise.all([
      graphiql.waitForResponse((one) => one.request().postData()?.includes('"operationName":"Shown"') ?? false),
      graphiql.getByRole('button', { name: /^Execute query/ }).click(),
    ]);
    const { data } = await response.json();
    const found = data.asOf.edgesAmong.nodes.map(({ id }: { readonly id: string }) => id.replace(`@${day}`, ''));
    expect(found.toSorted()).toEqual([...ids, 'Recognition:nauru--taiwan'].toSorted());
    await graphiql.context().close();
  });
});

describe('the menu', () => {
  test.each([
    [360, 'light'],
    [360, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)(
    'has no fault of accessibility and lies within the page at %i px in a %s theme',
    async (width, colorScheme) => {
      const page = await open('/', { width, colorScheme });
      await openMenu(page);
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.context().close();
    },
  );

  test('is loaded when it is opened, by keys alone, and Escape leads back', async () => {
    const page = await open('/');
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.getByRole('button', { name: 'Take away' }).press('Enter');
    await page.getByRole('button', { name: 'Copy link' }).waitFor();
    expect(scripts.filter((url) => url.includes('take-away'))).toHaveLength(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Copy link' }).waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Take away');
    await page.context().close();
  });

  test('says where the browser does not let a link be copied, and offers it to be copied by hand', async () => {
    const page = await open('/');
    await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new TypeError("refused"))');
    await openMenu(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    expect(await page.getByRole('textbox', { name: 'Link' }).inputValue()).toBe(page.url());
    await page.context().close();
  });
});

/** The page, once everything that it opens with is drawn. */
async function open(path: string, visitor: Parameters<typeof pages.open>[1] = wide): Promise<Page> {
  const page = await pages.open(path, visitor);
  await page.locator('tbody tr').first().waitFor();
  await page.locator('.status').filter({ hasNotText: 'Loading' }).waitFor();
  await page.locator('[data-drawn]').waitFor();
  return page;
}

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take away' }).click();
  await page.getByRole('button', { name: 'Copy link' }).waitFor();
}

/** The content of the file that a button saves. */
async function saved(page: Page, name: string): Promise<Buffer> {
  const button = page.locator('.take-away-menu button').filter({ hasText: new RegExp(`^${name}`) });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFileSync(await download.path());
}

async function save(page: Page, name: string): Promise<string> {
  return (await saved(page, name)).toString('utf8');
}

function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  return parseCsv(csv, { bom: true, columns: true });
}

/** Decodes a picture and counts its colours; runs in the page. */
const decode = `async (base64) => {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  return { width: bitmap.width, height: bitmap.height, colours: new Set(new Uint32Array(data.buffer)).size };
}`;

async function idsInTable(page: Page): Promise<readonly string[]> {
  const ids = await page.evaluate<string[]>(
    '[...document.querySelectorAll("tr[data-id]")].map((row) => row.dataset.id)',
  );
  return ids.toSorted();
}
