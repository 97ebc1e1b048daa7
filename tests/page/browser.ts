import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where Debian, Fedora, Chrome and macOS keep the browser. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The script of axe, which finds faults of accessibility in a page. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One fault that axe found: its rule, and the first places in the page. */
export interface Fault {
  readonly rule: string;
  readonly places: readonly string[];
}

/** Starts a Chromium without a window. A missing one fails the run: what is tried here cannot be tried without it. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = [process.env.CHROMIUM_PATH ?? '', ...usual].find((path) => path !== '' && existsSync(path));
  if (executablePath) return chromium.launch({ executablePath, args: ['--no-sandbox'] });
  throw new Error(
    'No Chromium was found. Install it (Debian: "apt-get install chromium"), or set CHROMIUM_PATH to its program.',
  );
}

/** The faults that axe finds in a page as it stands. Its script is put in by the debugger, past the policy of the page. */
export async function faultsOf(page: Page): Promise<readonly Fault[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return violations.map(({ id, nodes }) => ({
    rule: id,
    places: nodes.slice(0, 5).map(({ target }) => target.join(' ')),
  }));
}
