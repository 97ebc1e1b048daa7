import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Example } from './examples.ts';

/** The GraphiQL page as it is sent: rendered and compressed once, since it is 9 MB of script. */
export interface Page {
  readonly zipped: Buffer;
  readonly etag: string;
  readonly policy: string;
}

/** What GraphiQL is opened with. */
interface PageOptions {
  readonly title: string;
  readonly defaultTabs: readonly { readonly query: string; readonly variables?: string }[];
  readonly defaultEditorToolsVisibility: 'variables';
  readonly shouldPersistHeaders: false;
}

/** Renders GraphiQL with one tab for each example. Its scripts, styles and icons are all in the page: no internet. */
export async function renderPage(examples: readonly Example[]): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  // Its types ask for mutable lists, and it only reads them.
  const html = renderGraphiQL(optionsFor(examples) as never);
  const zipped = await promisify(gzip)(html);
  return { zipped, etag: `"${digest(html, 'base64url').slice(0, 22)}"`, policy: policyFor(html) };
}

/** The page for a client that takes no gzip. */
export function unzip(page: Page): Promise<Buffer> {
  return promisify(gunzip)(page.zipped);
}

/** Tabs are named by GraphiQL after their operation, and only for who has none from a former visit. */
function optionsFor(examples: readonly Example[]): PageOptions {
  return {
    title: 'entente',
    defaultTabs: examples.map(({ query, variables }) => ({ query, ...(variables && { variables }) })),
    defaultEditorToolsVisibility: 'variables',
    shouldPersistHeaders: false,
  };
}

/** Lets the page run its own inline script and workers and ask this server, and nothing else. */
function policyFor(html: string): string {
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
  return [
    "default-src 'none'",
    `script-src 'sha256-${digest(script, 'base64')}' blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The SHA-256 of a text. */
function digest(text: string, encoding: 'base64' | 'base64url'): string {
  return createHash('sha256').update(text).digest(encoding);
}
