import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

// Makes docs/explorer.png, the picture of the README, from the page of a running server:
//   npm start                                  in one terminal
//   npm run picture [http://127.0.0.1:4000/]   in another; CHROMIUM_PATH names another browser
const [address = 'http://127.0.0.1:4000/'] = process.argv.slice(2);
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const file = new URL('explorer.png', import.meta.url);
const most = 200_000;

const picture = await takePicture();
if (picture.length > most) {
  process.exitCode = 1;
  console.error(
    `The picture has ${picture.length} bytes and may have ${most}. Make the window of docs/print-picture.js smaller.`,
  );
} else {
  writeFileSync(file, picture);
  console.log(`docs/explorer.png: ${picture.length} bytes`);
}

/** The first view down to its legend, with the latest stance of Russia selected, once all of it is drawn and read. */
async function takePicture() {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const viewport = { width: 1280, height: 732 };
  const page = await browser.newPage({ viewport, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(address);
  await page.locator('[data-drawn*="State:japan"]').waitFor();
  await page.locator('tr[data-id^="Stance:russia"] .name').click();
  await page.locator('.panel dl').first().waitFor();
  await page.evaluate('document.activeElement.blur(); scrollTo(0, 0)');
  await page.waitForTimeout(1000);
  const legend = await page.locator('.legend').boundingBox();
  const height = Math.ceil((legend?.y ?? 0) + (legend?.height ?? viewport.height)) + 6;
  const taken = await page.screenshot({ clip: { x: 0, y: 0, width: viewport.width, height } });
  await browser.close();
  return taken;
}
