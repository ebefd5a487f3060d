// Pictures of pages, for a look at a theme: wide and narrow, by day, by night and on paper.
//
//     node tests/tools/screenshots.mjs OUT_DIR PAGE.html...
import fs from 'node:fs';
import path from 'node:path';
import { withBrowser } from './browser.mjs';

const VIEWS = [
  { name: 'wide', width: 1280, scheme: 'light' },
  { name: 'wide-dark', width: 1280, scheme: 'dark' },
  { name: 'phone', width: 390, scheme: 'light' },
  { name: 'phone-dark', width: 390, scheme: 'dark' },
  { name: 'paper', width: 794, media: 'print', scheme: 'light' },
];

const [folder, ...files] = process.argv.slice(2);
if (!files.length) {
  console.error('usage: node screenshots.mjs OUT_DIR PAGE.html...');
  process.exit(2);
}
fs.mkdirSync(folder, { recursive: true });

await withBrowser(async (browser) => {
  for (const file of files) {
    for (const view of VIEWS) {
      const page = await browser.newPage();
      await page.setViewport({ width: view.width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: view.scheme }]);
      await page.emulateMediaType(view.media ?? 'screen'); // The other call would reset it.
      await page.goto(`file://${path.resolve(file)}`);
      const name = `${path.basename(file, '.html')}-${view.name}.png`;
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.screenshot({ path: path.join(folder, name), clip: { x: 0, y: 0, width: view.width, height: Math.min(height, 2400) } });
      await page.close();
    }
  }
});
