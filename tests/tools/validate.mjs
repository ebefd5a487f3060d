// Are these pages valid, and can everyone use them? Asks the Nu HTML Checker (which reads the CSS, too) and axe-core.
//
//     node tests/tools/validate.mjs FILE_OR_FOLDER...
//
// Prints a line for each finding, and ends with 1 if there was one.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { withBrowser } from './browser.mjs';

const require = createRequire(import.meta.url);
const CHECKER = path.join(path.dirname(require.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The HTML files that `paths` name: files as they are, folders with all that is in them. */
function pagesIn(paths) {
  return paths.flatMap((each) => {
    if (!fs.statSync(each).isDirectory()) return [path.resolve(each)];
    const names = fs.readdirSync(each, { recursive: true }).filter((name) => name.endsWith('.html'));
    return names.sort().map((name) => path.resolve(each, name));
  });
}

/** What the HTML checker finds, warnings left out. */
export function checkMarkup(files) {
  const findings = [];
  // The command line has an end: a few hundred files at a time.
  for (let start = 0; start < files.length; start += 200) {
    const some = files.slice(start, start + 200);
    const report = execFileSync('java', ['-jar', CHECKER, '--format', 'json', '--errors-only', '--exit-zero-always', '--stdout', ...some], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    for (const { url, lastLine, message } of JSON.parse(report).messages) findings.push(`${url}:${lastLine}: ${message}`);
  }
  return findings;
}

/** What axe finds, by day and by night, all its rules on. */
export async function checkAccess(browser, files) {
  const findings = [];
  const page = await browser.newPage();
  await page.setViewport({ width: 390, height: 800 });
  for (const file of files) {
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(`file://${file}`);
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
      for (const { id, help, nodes } of violations) {
        findings.push(`${file} (${scheme}): ${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 120)).slice(0, 3).join(' | ')}`);
      }
    }
  }
  await page.close();
  return findings;
}

/** Both; returns the findings. */
export async function validate(paths) {
  const files = pagesIn(paths);
  const findings = checkMarkup(files);
  await withBrowser(async (browser) => findings.push(...(await checkAccess(browser, files))));
  return { files: files.length, findings };
}

if (import.meta.filename === process.argv[1]) {
  const { files, findings } = await validate(process.argv.slice(2));
  for (const finding of findings) console.log(finding);
  console.log(`${files} pages, ${findings.length} findings`);
  process.exit(findings.length ? 1 : 0);
}
