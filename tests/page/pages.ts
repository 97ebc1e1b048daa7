import type { Page } from 'playwright-core';
import { load } from '../../src/load/load.ts';
import { openTestGraph } from '../graph/connection.ts';
import { startWhole } from '../http/whole-server.ts';
import { launchBrowser } from './browser.ts';

/** A visitor of a page. */
export interface Visitor {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** The server over the seeds, and a browser in front of it. */
export interface Pages {
  /** Opens a path as somebody who has not been there before. */
  readonly open: (path: string, visitor: Visitor) => Promise<Page>;
  readonly stop: () => Promise<void>;
}

/** Loads the seeds, starts the real server over them, and a browser; whoever starts them stops them. */
export async function startPages(): Promise<Pages> {
  const graph = await openTestGraph();
  await load(new URL('../../seeds/', import.meta.url), graph);
  const [serving, browser] = await Promise.all([startWhole(graph, 60_000), launchBrowser()]);
  return {
    open: async (path, { width, colorScheme }) => {
      const viewport = { width, height: 844 };
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      await page.goto(`${serving.url}${path}`);
      return page;
    },
    stop: async () => {
      await browser.close();
      await serving.stop();
      await graph.close();
    },
  };
}
