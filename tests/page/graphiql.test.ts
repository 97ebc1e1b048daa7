import type { Page, Request } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { readExamples } from '../../src/api/server/examples.ts';
import { faultsOf } from './browser.ts';
import { startPages } from './pages.ts';

const pages = await startPages();
afterAll(() => pages.stop());

const tabs = '.graphiql-tab .graphiql-tab-button';

describe('GraphiQL in a browser', () => {
  test('opens each tab on the first click, and its query is answered', async () => {
    const page = await open(1280);
    const names = (await readExamples()).map(({ query }) => /^query (\w+)/m.exec(query)?.[1]);
    expect(await page.locator(tabs).allTextContents()).toEqual(names);
    for (const [index, name] of names.entries()) {
      await page.locator(tabs).nth(index).click();
      expect(await page.locator(`${tabs}[aria-current="true"]`).allTextContents()).toEqual([name]);
      expect(await run(page)).toEqual({ operationName: name, errors: undefined });
    }
    await page.context().close();
  });

  test('shows question and answer over the whole width of a phone', async () => {
    const page = await open(390);
    await run(page);
    const [editor, answer] = await Promise.all(
      ['.graphiql-editors', '.graphiql-response'].map((part) => page.locator(part).boundingBox()),
    );
    expect(editor?.width).toBeGreaterThan(300);
    expect(answer?.width).toBeGreaterThan(300);
    expect(answer?.y).toBeGreaterThanOrEqual((editor?.y ?? 0) + (editor?.height ?? 0));
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('has no fault of accessibility in a %s theme', async (colorScheme) => {
    const page = await open(1280, colorScheme);
    await run(page);
    expect(await faultsOf(page)).toEqual([]);
    for (const panel of ['Show Documentation Explorer', 'Show GraphiQL Explorer']) {
      await page.getByRole('button', { name: panel }).click();
      await page.locator('.graphiql-plugin a, .graphiql-plugin select[aria-label]').first().waitFor();
      await page.waitForTimeout(500);
      expect(await faultsOf(page)).toEqual([]);
    }
    await page.context().close();
  });
});

/** The page, opened by a visitor who has not been there before. */
async function open(width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await pages.open('/graphql', { width, colorScheme });
  await page.locator(`${tabs}[aria-current]`).first().waitFor();
  return page;
}

/** Runs the query of the open tab: the name that was sent, and the errors that came back. */
async function run(page: Page): Promise<{ readonly operationName: unknown; readonly errors: unknown }> {
  const request = await asked(page);
  const response = await request.response();
  const { errors } = response === null ? { errors: 'no answer' } : await response.json();
  await page.locator('.result-window .view-line').first().waitFor();
  return { operationName: request.postDataJSON().operationName, errors };
}

/** The question that a click on the button sends. A click while the page still shows an earlier answer may only stop that, so it is repeated. */
async function asked(page: Page): Promise<Request> {
  for (let turn = 0; turn < 5; turn += 1) {
    const sent = page.waitForRequest(isQuestion, { timeout: 3_000 }).catch(() => undefined);
    await page.getByRole('button', { name: /^Execute query/ }).click();
    const request = await sent;
    if (request !== undefined) return request;
  }
  throw new TypeError('Five clicks sent no question.');
}

function isQuestion(request: Request): boolean {
  return request.method() === 'POST' && request.postDataJSON().operationName !== 'IntrospectionQuery';
}
