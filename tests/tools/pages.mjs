// Every fixture as a page in every locale and theme, with the site's words dropped and kept, made by the program itself and
// then validated.
//
//     node tests/tools/pages.mjs target/release/targum [--locales he,en] [--keep FOLDER]
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { validate } from './validate.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { locales: { type: 'string' }, keep: { type: 'string' } },
});
const root = path.resolve(import.meta.dirname, '../..');
const targum = path.resolve(positionals[0] ?? path.join(root, 'target/release/targum'));
const locales = values.locales?.split(',') ?? fs.readdirSync(path.join(root, 'locales')).sort();
const folder = values.keep ?? fs.mkdtempSync(path.join(os.tmpdir(), 'targum-pages-'));
fs.mkdirSync(folder, { recursive: true });

const SETTINGS = ['--set', 'site-name=Targum Post', '--set', 'site-url=https://post.example/'];
const ADDRESSES = ['--url', 'https://post.example/a', '--alternate', 'he=https://post.example/he', '--alternate', 'x-default=https://post.example/'];

const articles = path.join(root, 'fixtures/articles');
for (const name of fs.readdirSync(articles).sort()) {
  const input = fs.readdirSync(path.join(articles, name)).find((file) => file.startsWith('article.'));
  if (!input) continue;
  for (const locale of locales) {
    for (const theme of ['newspaper', 'plain', 'print']) {
      // The two ways with the site's words, and with a publisher's settings, take turns over the themes.
      const extra = theme === 'plain' ? ['--chrome', 'keep'] : ['--chrome', 'drop', ...SETTINGS, ...ADDRESSES];
      const output = path.join(folder, `${name}-${locale}-${theme}.html`);
      const options = ['convert', path.join(articles, name, input), '--quiet', '--locale', locale, '--theme', theme, ...extra, '-o', output];
      execFileSync(targum, options, { stdio: ['ignore', 'ignore', 'inherit'] });
    }
  }
}

const { files, findings } = await validate([folder]);
for (const finding of findings) console.log(finding);
console.log(`${files} pages, ${findings.length} findings`);
if (!values.keep) fs.rmSync(folder, { recursive: true, force: true });
process.exit(findings.length || !files ? 1 : 0);
