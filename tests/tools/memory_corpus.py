#!/usr/bin/env python3
"""Makes a translation memory as large as a publisher's, of English text that stands on a Debian machine with Rust.

    python3 tests/tools/memory_corpus.py OUT.csv QUERIES.txt [--segments 815000] [--queries 5000]

Catalogs first (.mo, with the Hebrew of those that have it), then manual pages, documentation and what Rust brings along. Nothing of it
is committed: the text belongs to many. The queries are held out: segments of the same sources that are not in the memory.
A segment that has no translation is its own: the measurements ask for the source only.
"""

import argparse
import csv
import gettext
import glob
import gzip
import html
import os
import pathlib
import random
import re
import sys

SENTENCE_END = re.compile(r"(?<=[.!?:])\s+(?=[A-Z0-9\"'(])")
BLOCK = re.compile(r"</?(?:p|div|li|ul|ol|h\d|td|th|tr|table|dd|dt|dl|pre|section|summary|details|br|a class=\"src)\b[^>]*>", re.I)
SKIPPED = re.compile(r"<(script|style|pre|head)\b.*?</\1>", re.I | re.S)
TAG = re.compile(r"<[^>]*>")
TROFF = re.compile(r"\\f[A-Z]|\\f\[[^]]*\]|\\&|\\\(..|\\[-|^e ]|\\s[-+]?\d")


def segments_of(paragraph):
    text = " ".join(paragraph.split())
    for sentence in SENTENCE_END.split(text):
        if 3 <= len(sentence) <= 400 and sum(map(str.isalpha, sentence)) * 2 >= len(sentence):
            yield sentence


def read(path):
    opened = gzip.open if path.endswith(".gz") else open
    try:
        with opened(path, "rb") as file:
            return file.read(4_000_000).decode("utf-8", "ignore")
    except OSError:
        return ""


def catalogs():
    """(source, target) of every catalog, with the Hebrew where there is any."""
    for path in sorted(glob.glob("/usr/share/locale/he/LC_MESSAGES/*.mo")) + sorted(glob.glob("/usr/share/locale/*/LC_MESSAGES/*.mo")):
        try:
            with open(path, "rb") as file:
                messages = gettext.GNUTranslations(file)._catalog
        except (OSError, ValueError, IndexError):
            continue
        hebrew = "/he/" in path
        for source, target in messages.items():
            source = source if isinstance(source, str) else source[0]
            source = " ".join(source.split("\x04")[-1].split())
            if 2 <= len(source) <= 400 and source.isascii() and any(map(str.isalpha, source)):
                yield source, " ".join(target.split()) if hebrew and target else None


def manuals():
    for path in sorted(glob.glob("/usr/share/man/man*/*")):
        lines = []
        for line in read(path).splitlines():
            if line.startswith((".", "'")):
                if re.match(r"\.(?:[BI]|BR|IR|RB|Nm|Fl|Ar) ", line):
                    lines.append(line.split(" ", 1)[1].replace('"', ""))
                elif lines:
                    yield TROFF.sub("", " ".join(lines))
                    lines = []
            elif line.strip():
                lines.append(line)
            elif lines:
                yield TROFF.sub("", " ".join(lines))
                lines = []


def web_pages(paths):
    for path in paths:
        body = SKIPPED.sub(" ", read(path))
        for part in BLOCK.split(body):
            yield html.unescape(TAG.sub("", part))


def plain_texts(paths):
    for path in paths:
        for paragraph in re.split(r"\n\s*\n", read(path)):
            yield re.sub(r"(?m)^\s*(?://[/!]?|#|\*|/\*+)\s?", "", paragraph)


def below(folder, *endings):
    found = []
    for base, _, names in os.walk(folder):
        found += [os.path.join(base, name) for name in names if name.endswith(endings)]
    return sorted(found)


def comments(paths):
    """The documentation of Rust and Python sources."""
    for path in paths:
        text = read(path)
        for run in re.findall(r"(?m)(?:^\s*//[/!].*\n)+", text):
            yield re.sub(r"(?m)^\s*//[/!] ?", "", run)
        for doc in re.findall(r'"""(.*?)"""', text, re.S):
            yield from re.split(r"\n\s*\n", doc)


def paragraphs():
    doc, home = "/usr/share/doc", pathlib.Path.home()
    yield from manuals()
    yield from web_pages(below(doc, ".html", ".htm"))
    yield from plain_texts(below(doc, ".txt", ".txt.gz", "README", "README.gz", "README.Debian", "NEWS.gz", ".md", ".md.gz", ".rst", "changelog.gz", "changelog.Debian.gz", "copyright"))
    yield from comments(below("/usr/lib/python3", ".py") + below(f"{home}/.pyenv", ".py"))
    yield from plain_texts(below(f"{home}/.cargo/registry/src", ".md"))
    yield from comments(below(f"{home}/.cargo/registry/src", ".rs"))
    yield from web_pages(below(f"{home}/.rustup/toolchains", ".html"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("memory")
    parser.add_argument("queries")
    parser.add_argument("--segments", type=int, default=815_000)
    parser.add_argument("--queries", type=int, default=5_000, dest="held_out")
    arguments = parser.parse_args()
    wanted = arguments.segments + arguments.held_out
    found = {}
    for source, target in catalogs():
        if found.get(source) is None:
            found[source] = target
    for paragraph in paragraphs():
        if len(found) >= wanted:
            break
        for segment in segments_of(paragraph):
            found.setdefault(segment, None)
    sources = list(found)[:wanted]
    if len(sources) < wanted:
        print(f"only {len(sources):,} of {wanted:,} segments on this machine", file=sys.stderr)
    held_out = set(random.Random(20_260_101).sample(range(len(sources)), arguments.held_out))
    with open(arguments.queries, "w", encoding="utf-8") as file:
        file.writelines(sources[at] + "\n" for at in sorted(held_out))
    with open(arguments.memory, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["source", "target"])
        for at, source in enumerate(sources):
            if at not in held_out:
                writer.writerow([source, found[source] or source])
    print(f"{len(sources) - len(held_out):,} segments, {sum(map(len, sources)):,} characters; {len(held_out):,} queries")


if __name__ == "__main__":
    main()
