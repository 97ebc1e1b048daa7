import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { seededRandom } from '../dist/kit/seeded-random.js';

/**
 * Draws 2,000 made nodes with 5,000 made links in the built page, in Chromium without a window and without a GPU. No server runs: the page's
 * requests are answered here. Prints how long the page takes, what the renderer's process works for each frame while the drawing is moved,
 * and how long a key waits while nodes are laid out and after.
 */
const counts = { nodes: 2_000, links: 5_000 };
const labels = ['STATE', 'ORGANISATION', 'OFFICIAL', 'PACT', 'PROPOSITION', 'STATEMENT', 'STANCE'];
const types = ['PARTY_TO', 'HOLDS', 'ABOUT', 'RESPONDS_TO', 'MEMBER_OF', 'INVOKES', 'ON_BEHALF_OF'];
const shapes = ['CIRCLE', 'SQUARE', 'DIAMOND', 'HEXAGON', 'ROUNDED'];
const colours = ['#0072B2', '#D55E00', '#E69F00', '#F0E442', '#009E73', '#56B4E9'];

function launch() {
  const usual = [
    process.env.CHROMIUM_PATH ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const executablePath = usual.find((path) => path !== '' && existsSync(path));
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** Opens the page. Its files are read from the build, and its questions answered with made data. */
async function openPage() {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const built = new URL('../dist/explorer/', import.meta.url);
  await page.route('http://explorer.invalid/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/graphql') return route.fulfill({ json: answer(route.request().postDataJSON()) });
    const file = new URL(pathname === '/' ? 'index.html' : pathname.replace('/explorer/', ''), built);
    const [extension] = /[a-z]+$/.exec(file.pathname) ?? [];
    return route.fulfill({ body: readFileSync(file), contentType: contentTypes[extension] });
  });
  page.setDefaultTimeout(120_000);
  return page;
}

const contentTypes = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };

/** Milliseconds of processor time that the processes of a type have worked. */
async function workOf(type) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter((one) => one.type === type).reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
}

/** The made answer to a question of the page. */
function answer({ query }) {
  if (query.startsWith('query Opening')) return { data: { schemaGraph: { labels: looks }, stances: { nodes: [] } } };
  if (query.startsWith('query Among')) return { data: { edgesAmong: made } };
  return { data: { search: { hasMore: false, hits: [], terms: [], leftOut: [], proposals: [] } } };
}

const looks = labels.map((label, at) => ({
  label,
  display: { colour: colours[at % colours.length], shape: shapes[at % shapes.length] },
}));
const random = seededRandom(2_000);
const made = {
  complete: true,
  unknown: [],
  nodes: Array.from({ length: counts.nodes }, (_, at) => {
    const label = labels[at % labels.length];
    return { id: `${label}:made-${at}`, label, caption: `Made ${label.toLowerCase()} ${at}`, holds: null };
  }),
  links: Array.from({ length: counts.links }, (_, at) => madeLink(at)),
};

/** A link from any node to one of few that many lead to, as in a graph of states and what they do. */
function madeLink(at) {
  const id = (number) => `${labels[number % labels.length]}:made-${number}`;
  const [from, to] = [random(), random() ** 3].map((share) => Math.floor(share * counts.nodes));
  return {
    id: `made-${at}`,
    type: types[at % types.length],
    from: id(from),
    to: id(to),
    role: null,
    kind: null,
    title: null,
    position: null,
    since: `${1950 + (at % 76)}-01-01`,
    until: null,
    date: null,
    inForce: [],
    verified: at % 5 !== 0,
    sourceCount: at % 3,
    holds: null,
  };
}

/** From the start to the drawing; keys are typed meanwhile, since the layout must not hold them up. */
async function measureStart(page) {
  const start = performance.now();
  await page.goto('http://explorer.invalid/');
  await page.locator('tbody tr').first().waitFor();
  const listed = performance.now() - start;
  await measureTyping(page, 'while nodes are laid out');
  await page.waitForFunction(
    (most) => (document.querySelector('[data-drawn]')?.dataset.drawn ?? '').split(' ').length >= most,
    counts.nodes,
  );
  const drawn = performance.now() - start;
  process.stdout.write(
    `table after ${listed.toFixed(0)} ms, drawing after ${drawn.toFixed(0)} ms, with ${(await workOf('renderer')).toFixed(0)} ms of work of the renderer\n`,
  );
}

/** Moves the drawing about, and divides what the renderer's process worked by the frames that were shown. */
async function measureFrames(page) {
  await page.evaluate(() => {
    globalThis.frames = 0;
    let isPainted = false;
    const { clear } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.clear = function (...masks) {
      isPainted = true;
      return clear.apply(this, masks);
    };
    const count = () => {
      if (isPainted) globalThis.frames += 1;
      isPainted = false;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  const { x, y, width, height } = await page.locator('.canvas').boundingBox();
  const [renderer, gpu] = [await workOf('renderer'), await workOf('GPU')];
  const before = await page.evaluate(() => globalThis.frames);
  // From a corner where no node lies, so that the whole drawing moves.
  await page.mouse.move(x + 8, y + height - 8);
  await page.mouse.down();
  for (let turn = 0; turn < 40; turn += 1) {
    await page.mouse.move(x + 8 + ((turn * 7) % (width / 2)), y + height - 8 - ((turn * 5) % (height / 2)));
  }
  await page.mouse.up();
  const frames = (await page.evaluate(() => globalThis.frames)) - before;
  const each = (sum) => (sum / frames).toFixed(1);
  process.stdout.write(
    `${frames} frames drawn while moved: renderer ${each((await workOf('renderer')) - renderer)} ms of CPU a frame, GPU process ${each((await workOf('GPU')) - gpu)} ms\n`,
  );
}

/** Types a word: what the renderer works for each key, which includes the layout while it runs, and how long each key waits. */
async function measureTyping(page, when) {
  await page.evaluate(() => {
    globalThis.keys = [];
    const box = document.querySelector('[role=combobox]');
    box.addEventListener('keydown', ({ timeStamp }) => {
      setTimeout(() => globalThis.keys.push(performance.now() - timeStamp));
    });
  });
  const box = page.getByRole('combobox').first();
  await box.click();
  const before = await workOf('renderer');
  const text = 'security treaty';
  await page.keyboard.type(text, { delay: 60 });
  const work = (await workOf('renderer')) - before;
  await page.waitForTimeout(300);
  const keys = (await page.evaluate(() => globalThis.keys)).toSorted((one, other) => one - other);
  const median = keys[Math.floor(keys.length / 2)];
  process.stdout.write(
    `a key ${when}: ${(work / text.length).toFixed(1)} ms of work of the renderer; median wait ${median.toFixed(0)} ms, longest ${keys.at(-1).toFixed(0)} ms\n`,
  );
  await box.fill('');
}

const browser = await launch();
const session = await browser.newBrowserCDPSession();
try {
  const page = await openPage();
  process.stdout.write(`${counts.nodes} nodes, ${counts.links} links\n`);
  await measureStart(page);
  await measureTyping(page, 'when all is drawn');
  await measureFrames(page);
} finally {
  await browser.close();
}
