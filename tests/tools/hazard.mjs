// Do the tokens that bidirectional layout breaks read right on our pages? Asks a real browser.
//
//   node tests/tools/hazard.mjs [--targum PATH] [--cases DIR] [--all]
//
// Each token of `fixtures/cases/hazard/tokens.tsv` stands in each sentence of `sentences.tsv` (in the middle, at the end,
// after a prefix, ...); those of `english.tsv` bring their sentence. `targum convert` makes pages of each language's
// sentences, Chromium lays them out, and the whole line must stand in a reader's order. Sentences of `plain.tsv` need no
// isolate and must have none. Prints a table, each wrong line, and fails on any. `tests/segment/hazard.rs` asks the same of
// our own layout.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { shownOrder, withBrowser } from './browser.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const option = (name, otherwise) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise);
const targum = option('--targum', path.join(root, 'target/debug/targum'));

// Something to stand above the sentences, so that none of them is taken for a headline or a standfirst.
const OPENING = {
  he: ['יומן התחנה', 'מה ששומר אחד כתב במשך שנה שלמה, שורה אחר שורה, בלי להחסיר אף לילה אחד'],
  ar: ['يوميات المحطة', 'ما كتبه حارس واحد خلال سنة كاملة، سطرا بعد سطر، من غير أن تفوته ليلة واحدة'],
  fa: ['دفتر ایستگاه', 'آنچه یک نگهبان در یک سال تمام نوشت، سطر به سطر، بی‌آنکه یک شب را جا بیندازد'],
  ur: ['چوکی کا روزنامچہ', 'ایک چوکیدار نے سال بھر میں جو کچھ لکھا، سطر بہ سطر، ایک رات بھی چھوڑے بغیر'],
  en: ['The book of the watch', 'What one watchman wrote down in the course of a year, line by line, without leaving out a single night'],
  ru: ['Книга сторожа', 'Что один сторож записал за целый год, строка за строкой, не пропустив ни единой ночи'],
};

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const MIRRORED = { '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '<': '>', '>': '<', '«': '»', '»': '«' };
const reversed = (text) => [...graphemes.segment(text)].map(({ segment }) => MIRRORED[segment] ?? segment).reverse().join('');

const table = (name) => {
  const file = path.join(option('--cases', path.join(root, 'fixtures/cases/hazard')), name);
  const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : [];
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
};

/** Whether a token may stand there, as `tests/segment/hazard.rs` has it. */
function standsIn(token, place) {
  const isMixed = /[A-Za-z]/.test(token);
  switch (place) {
    case 'end':
    case 'stop':
      if (isMixed && /[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?!*$/u.test(token)) return false;
      if (place === 'stop') return !/[.!?…]$/.test(token);
      return !token.endsWith(' L.') && (!token.endsWith('?') || /[ !]/.test(token));
    case 'start':
      return !(isMixed && /^\p{Extended_Pictographic}/u.test(token) && !/^[©®™]/.test(token));
    case 'quoted':
    case 'nested':
      return !/["'’‘“”„«»]/.test(token);
    case 'brackets':
      return !/[()]/.test(token);
    case 'prefix':
    case 'maqaf':
      return !/^[\u0590-\u06ff]/.test(token);
    default:
      return true;
  }
}

/** Every case: its language, where the token stands, the text, and how the line must look; `null` is "no isolate". */
function cases() {
  const all = [];
  for (const [language, place, sentence] of table('sentences.tsv')) {
    const [before, after] = sentence.split('{}');
    for (const [kind, token, shown] of table('tokens.tsv')) {
      if (!standsIn(token, place)) continue;
      const wanted = reversed(after) + (shown ?? token) + reversed(before);
      all.push({ language, place, kind, token, text: before + token + after, shown: wanted });
    }
  }
  for (const [sentence, token, shown] of table('english.tsv')) {
    const [before, after] = sentence.split('{}');
    all.push({ language: 'en', place: 'inside', kind: 'name', token, text: before + token + after, shown: before + (shown ?? reversed(token)) + after });
  }
  for (const [language, text] of table('plain.tsv')) all.push({ language, place: 'plain', kind: 'plain', token: text, text, shown: null });
  return all;
}

/** The cases in batches of a page, none with two that differ in signs only: one of them would be a repetition. */
function batches(cases) {
  const pages = [];
  for (const one of cases) {
    const letters = one.text.replace(/[^\p{L}\p{N}]/gu, '');
    let page = pages.find((page) => page.size < 1500 && !page.has(letters));
    if (!page) pages.push((page = new Map()));
    page.set(letters, one);
  }
  return pages.map((page) => [...page.values()]);
}

/** The page that targum makes of an article with these sentences as its paragraphs. */
function pageOf(language, sentences) {
  const around = table('plain.tsv').filter(([of]) => of === language).slice(0, 2).map(([, text]) => text);
  const article = [...OPENING[language], ...around, ...sentences, ...around.slice(1)].join('\n\n') + '\n';
  const options = ['convert', '-', '--from', 'text', '--to', 'html', '--locale', language, '--quiet'];
  return execFileSync(targum, options, { input: article, encoding: 'utf8', maxBuffer: 1 << 28 });
}

// A sentence that targum takes for another thing than a paragraph, such as a caption that an agency signs: this tool has
// nothing to say of its order. More of them than this share would be a fault of their own.
const ELSEWHERE = 'not a paragraph of the page';
const MOST_ELSEWHERE = 0.015;

function verdict(wanted, found) {
  if (!found) return ELSEWHERE;
  if (wanted.shown === null) return found.isolates === 0 ? null : `${found.isolates} isolates where none is needed`;
  return found.shown === wanted.shown ? null : `shown ${fixed(found.shown)}`;
}

// Keeps the terminal from reordering what is already in the order of the screen.
const fixed = (text) => `\u202d${text}\u202c`;

const wrong = [];
let elsewhere = 0;
const counts = new Map();
await withBrowser(async (browser) => {
  const all = cases();
  for (const language of Object.keys(OPENING)) {
    for (const wanted of batches(all.filter((one) => one.language === language))) {
      const blocks = await shownOrder(browser, pageOf(language, wanted.map(({ text }) => text)), 'article p, main p, main li');
      const found = new Map(blocks.map((block) => [block.text, block]));
      for (const one of wanted) {
        const fault = verdict(one, found.get(one.text.replace(/\s+/g, ' ').trim()));
        const count = counts.get(`${language}\t${one.place}`) ?? { right: 0, wrong: 0 };
        count[fault ? 'wrong' : 'right'] += 1;
        counts.set(`${language}\t${one.place}`, count);
        if (fault === ELSEWHERE) elsewhere += 1;
        if (fault) wrong.push({ ...one, fault });
      }
    }
  }
});

console.log('language  place     right  wrong');
const total = [...counts.values()].reduce((sum, { right }) => sum + right, 0);
for (const [key, { right, wrong }] of counts) {
  const [language, place] = key.split('\t');
  console.log(`${language.padEnd(10)}${place.padEnd(10)}${String(right).padStart(5)}  ${String(wrong).padStart(5)}`);
}
console.log(`${total} of ${total + wrong.length} lines are right, ${((100 * total) / (total + wrong.length)).toFixed(2)} %`);
const shownFaults = process.argv.includes('--all') ? wrong : wrong.slice(0, 40);
for (const one of shownFaults) {
  console.log(`\n${one.language} ${one.place} ${one.kind} ${one.token}\n  ${one.fault}`);
  if (one.shown) console.log(`  want  ${fixed(one.shown)}`);
}
if (wrong.length > shownFaults.length) console.log(`\n... and ${wrong.length - shownFaults.length} more (--all)`);
if (elsewhere > 0) console.log(`\n${elsewhere} of the wrong ones are not paragraphs of the page`);
process.exitCode = wrong.length === elsewhere && elsewhere <= MOST_ELSEWHERE * (total + wrong.length) ? 0 : 1;
