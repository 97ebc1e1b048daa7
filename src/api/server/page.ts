import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { projectFolder } from '../../kit/project-folder.ts';
import type { Example } from './examples.ts';

/** A page, or a part of one, as it is sent: compressed once, since GraphiQL is 9 MB of script. */
export interface Page {
  readonly zipped: Buffer;
  readonly etag: string;
  readonly type: string;
  readonly policy: string;
}

/** What GraphiQL is opened with. */
interface PageOptions {
  readonly title: string;
  /** A list that could be changed, as its types ask for. */
  readonly defaultTabs: { readonly query: string; readonly variables?: string }[];
  readonly defaultEditorToolsVisibility: 'variables';
  readonly shouldPersistHeaders: false;
}

/** What is added to GraphiQL. */
interface Additions {
  readonly css: string;
  readonly script: string;
}

/** Renders GraphiQL with one tab for each example. Its scripts, styles and icons are all in the page: no internet. */
export async function renderPage(examples: readonly Example[]): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const plain = renderGraphiQL(optionsFor(examples));
  const additions = await readAdditions();
  const html = addTo(plain, additions);
  const policy = policyFor([scriptOf(plain), additions.script]);
  return zipPage(html, 'text/html; charset=utf-8', policy);
}

/** Compresses a page and marks it by its contents. */
export async function zipPage(content: string | Buffer, type: string, policy: string): Promise<Page> {
  const etag = `"${digest(content, 'base64url').slice(0, 22)}"`;
  return { zipped: await promisify(gzip)(content), etag, type, policy };
}

/** Reads the style and the script that correct GraphiQL; they lie beside the source, also when it is run from `dist`. */
async function readAdditions(): Promise<Additions> {
  const read = (file: string) => readFile(new URL(`src/api/server/graphiql/${file}`, projectFolder), 'utf8');
  const [css, script] = await Promise.all([read('page.css'), read('page.js')]);
  return { css, script };
}

/** Puts the style after GraphiQL's own, a heading and a landmark around it, and the script behind its script. */
function addTo(html: string, { css, script }: Additions): string {
  const bodyEnd = html.lastIndexOf('</body>');
  const heading = '<header><h1 class="visually-hidden">entente: GraphiQL</h1></header>';
  return `${html.slice(0, bodyEnd)}<script>${script}</script>${html.slice(bodyEnd)}`
    .replace('</head>', () => `<style>${css}</style><meta name="viewport" content="width=device-width"></head>`)
    .replace('<div id="root"></div>', `${heading}<main id="root"></main>`);
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

/** The one inline script of GraphiQL. */
function scriptOf(html: string): string {
  return html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
}

/** Lets the page run these inline scripts and workers and ask this server, and nothing else. */
function policyFor(scripts: readonly string[]): string {
  const hashes = scripts.map((script) => `'sha256-${digest(script, 'base64')}'`).join(' ');
  return [
    "default-src 'none'",
    `script-src ${hashes} blob:`,
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
function digest(text: string | Buffer, encoding: 'base64' | 'base64url'): string {
  return createHash('sha256').update(text).digest(encoding);
}
