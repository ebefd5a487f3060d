// Does `targum reorder` put mixed lines of news in the order in which a browser shows them?
//
//   node tests/tools/reorder.mjs [--targum PATH] [--lines N]
//
// Makes lines (always the same ones) of Hebrew, Arabic, English and Russian phrases, names, numbers, quotations and brackets, as
// news has them; Chromium lays each out in both directions. Prints each wrong line, and fails on any.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { shownOrder, withBrowser } from './browser.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const option = (name, otherwise) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise);
const targum = option('--targum', path.join(root, 'target/debug/targum'));
const count = Number(option('--lines', 4000));

const PHRASES = {
  rtl: [
    'המעבורת יצאה', 'ראש העיר אמר', 'לפי הדוח', 'בשעה', 'מחיר הכרטיס עלה ב', 'הגשר ייפתח', 'אחרי הסערה', 'דובר החברה',
    'צילום', 'מספר הטלפון הוא', 'עם', 'מאז', 'רשת החנויות', 'צה״ל הודיע', 'עו״ד לוי', 'שׁוּרָה מְנֻקֶּדֶת',
    'العبارة غادرت الميناء', 'قال رئيس البلدية', 'بحسب التقرير', 'منذ', 'رقم الهاتف', 'السعر ارتفع إلى', 'مصادر في الشركة',
  ],
  ltr: [
    'Harbour Line', 'Blue Heron', 'The Ledger', 'iPhone 12', 'Wall Street', "Ha'ir", 'Ltd.', 'U.S.', 'COVID-19', 'C++', 'AT&T',
    'we sail on Monday', 'the ferry left at noon', 'said the mayor', 'Мост Согласия', 'по словам мэра', 'don’t ask', 'p. 4', 'Café Noir',
  ],
  number: [
    '1931', '12.5%', '$1,250', '₪300', '17:30', '7.11.2019', '04-555-0137', '+972-4-555-0137', '3-2', '0-0', '15–17', '-5°', '#1',
    '1/2', '٤٥', '٢٠١٩', '1,000,000', '€9.90', '№ 7',
  ],
};
const JOINTS = [' ', ' ', ' ', ' ', ' ', ', ', '. ', ': ', '; ', ' – ', ' - ', '-', '/', '! ', '? ', '… ', ' & ', '־'];
const QUOTES = [['(', ')'], ['[', ']'], ['"', '"'], ['“', '”'], ['«', '»'], ['„', '“'], ['{', '}'], ['<', '>']];
const ENDS = ['', '', '.', '!', '?', ':', '…', '."', ').', ' (AP)', ' –'];

// mulberry32: the same numbers everywhere.
let state = 20260101;
const random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};
const one = (all) => all[Math.floor(random() * all.length)];

function phrase(depth = 0) {
  let text = one(PHRASES[one(['rtl', 'rtl', 'ltr', 'number'])]);
  for (let more = Math.floor(random() * 4); more > 0; more--) {
    text += one(JOINTS);
    if (depth < 2 && random() < 0.25) {
      const [open, close] = one(QUOTES);
      text += open + phrase(depth + 1) + close;
    } else {
      text += one(PHRASES[one(['rtl', 'rtl', 'ltr', 'number'])]);
    }
  }
  return text;
}

const escaped = (text) => text.replace(/[&<>]/g, (c) => `&#${c.codePointAt(0)};`);
const fixed = (text) => `\u202d${text}\u202c`;

const lines = Array.from({ length: count }, () => phrase() + one(ENDS));
let wrong = 0;
await withBrowser(async (browser) => {
  for (const base of ['rtl', 'ltr']) {
    const input = lines.join('\n') + '\n';
    const shown = execFileSync(targum, ['reorder', '--base', base], { input, encoding: 'utf8', maxBuffer: 1 << 28 }).split('\n');
    const html = `<!doctype html><meta charset="utf-8">${lines.map((line) => `<p dir="${base}">${escaped(line)}</p>`).join('')}`;
    const found = await shownOrder(browser, html, 'p');
    let faults = 0;
    for (const [number, line] of lines.entries()) {
      if (found[number].shown === shown[number]) continue;
      faults += 1;
      if (faults <= 10) console.log(`${base} ${line}\n  ours    ${fixed(shown[number])}\n  browser ${fixed(found[number].shown)}`);
    }
    console.log(`--base ${base}: ${count - faults} of ${count} lines as in the browser`);
    wrong += faults;
  }
});
process.exitCode = wrong === 0 ? 0 : 1;
