// A headless Chromium, and the order in which it shows the characters of a page.
//
// The order is read from the layout itself: one range a grapheme, its rectangle, lines by height, characters from left to
// right. What a reader sees cannot be argued with.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

/** Runs `use(browser)` with a browser that has a profile of its own and no network of its own, and closes it whatever happens. */
export async function withBrowser(use) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'targum-browser-'));
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    userDataDir: profile,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
    fs.rmSync(profile, { recursive: true, force: true });
  }
}

// Every block on one line, in one font without ligatures that would hide a character.
const MEASURING = `
  * { white-space: pre !important; font: 16px "DejaVu Sans", sans-serif !important;
      font-variant-ligatures: none !important; letter-spacing: 0 !important; float: none !important;
      columns: auto !important; max-width: none !important }
  p, li, td, th, h1, h2, h3, figcaption { width: max-content !important }`;

/**
 * The blocks of `html` that `selector` chooses, each `{ text, shown, isolates }`: its text in logical order without bidi
 * controls, its glyphs as they stand on the screen from left to right, and how many elements in it set a direction.
 */
export async function shownOrder(browser, html, selector) {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(true);
    await page.setViewport({ width: 4000, height: 2000 });
    await page.setContent(html);
    await page.addStyleTag({ content: MEASURING });
    return await page.evaluate(readOrder, selector);
  } finally {
    await page.close();
  }
}

// Runs inside the page.
function readOrder(selector) {
  const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const tidy = (text) => text.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();

  const MIRRORED = { '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '<': '>', '>': '<', '«': '»', '»': '«' };

  // The text of the page is not mirrored, its glyphs are: a bracket that stands in a right-to-left run, as its neighbours
  // in the text show: the one before it touches it on the right, or the one after it on the left. Where neither touches
  // it, the side of the one before tells, or of the one after.
  const glyph = (character, before, after) => {
    const touches = (left, right) => left && right && left.y === right.y && Math.abs(left.right - right.left) < 0.5;
    const toLeft = touches(character, before) || touches(after, character);
    const toRight = touches(before, character) || touches(character, after);
    const isBeyond = before ? before.left > character.left : after && after.left < character.left;
    const mirrored = toLeft || toRight ? toLeft && !toRight : isBeyond;
    return mirrored ? (MIRRORED[character.segment] ?? character.segment) : character.segment;
  };

  const readBlock = (block) => {
    const seen = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode()); ) {
      for (const { segment, index } of graphemes.segment(node.data)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + segment.length);
        const box = [...range.getClientRects()].find((box) => box.width > 0.01);
        if (box) seen.push({ segment, left: box.left, right: box.right, y: (box.top + box.bottom) / 2, height: box.height });
      }
    }
    const glyphs = seen.map((character, i) => ({ ...character, glyph: glyph(character, seen[i - 1], seen[i + 1]) }));
    glyphs.sort((a, b) => a.y - b.y);
    const lines = [];
    for (const character of glyphs) {
      const line = lines.at(-1);
      if (line && character.y - line[0].y < character.height * 0.6) line.push(character);
      else lines.push([character]);
    }
    const middle = ({ left, right }) => (left + right) / 2;
    const shown = lines.map((line) => line.sort((a, b) => middle(a) - middle(b)).map(({ glyph }) => glyph).join('')).join('\n');
    return { text: tidy(block.textContent), shown: tidy(shown), isolates: block.querySelectorAll('[dir], bdi, bdo').length };
  };
  return [...document.querySelectorAll(selector)].map(readBlock);
}
