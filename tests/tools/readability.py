#!/usr/bin/env python3
"""What is read of the test pages of Mozilla's Readability, against what Readability itself gives.

    READABILITY=/path/to/readability python3 tests/tools/readability.py [-v]

The pages are not part of this project: clone github.com/mozilla/readability. For each page, the words of all blocks after
`inspect --stage article` are compared with those of its expected.html, as a multiset of four words in a row (F1), and the
declared direction and the byline with its expected-metadata.json. TARGUM names the program; without it, target/release/targum.
"""
import collections
import html.parser
import json
import os
import pathlib
import re
import resource
import subprocess
import sys

PROGRAM = os.environ.get("TARGUM", "target/release/targum")
LEAST = 0.999


class Text(html.parser.HTMLParser):
    """The text of a page, with a space wherever a block may begin or end."""

    INLINE = {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "wbr"}
    UNSEEN = {"script", "style", "template", "svg", "video", "audio", "iframe", "noscript", "object", "embed", "select", "textarea", "title", "button"}

    def __init__(self, source):
        super().__init__(convert_charrefs=True)
        self.parts, self.unseen = [], 0
        self.feed(source)

    def handle_starttag(self, tag, attributes):
        if tag in self.UNSEEN:
            self.unseen += 1
        if tag not in self.INLINE:
            self.parts.append(" ")

    def handle_endtag(self, tag):
        if tag in self.UNSEEN and self.unseen:
            self.unseen -= 1
        if tag not in self.INLINE:
            self.parts.append(" ")

    def handle_data(self, data):
        if not self.unseen:
            self.parts.append(data)


def words(text):
    return re.findall(r"\w+", text.lower())


def grams(found):
    return collections.Counter(zip(*(found[i:] for i in range(4)))) if len(found) > 3 else collections.Counter([tuple(found)])


def f1(found, expected):
    found, expected = grams(found), grams(expected)
    both = sum((found & expected).values())
    return 2 * both / (sum(found.values()) + sum(expected.values()) or 1)


def main():
    folder = pathlib.Path(os.environ["READABILITY"]) / "test" / "test-pages"
    scores, directions, expected_directions, bylines, expected_bylines = [], 0, 0, 0, 0
    for page in sorted(folder.iterdir()):
        output = subprocess.run([PROGRAM, "inspect", "--quiet", "--from", "html", "--stage", "article", page / "source.html"], capture_output=True)
        article = json.loads(output.stdout)
        metadata = json.loads((page / "expected-metadata.json").read_text())
        found = words(" ".join(block["text"] for block in article["blocks"]))
        expected = words("".join(Text((page / "expected.html").read_text()).parts))
        score = f1(found, expected)
        scores.append(score)
        if score < LEAST and "-v" in sys.argv:
            print(f"{score:.4f} {len(found):6} of {len(expected):6} words  {page.name}")
        if metadata["dir"]:
            expected_directions += 1
            right = collections.Counter(block.get("direction") for block in article["blocks"]).most_common(1)
            directions += bool(right) and right[0][0] == metadata["dir"]
        if metadata["byline"]:
            expected_bylines += 1
            bylines += words(article["metadata"]["byline"] or "") == words(metadata["byline"])
    mean = sum(scores) / len(scores)
    cpu = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"{len(scores)} pages: mean F1 {mean:.4f}, {sum(score >= LEAST for score in scores)} of {LEAST} or more; "
          f"dir {directions} of {expected_directions}; byline {bylines} of {expected_bylines}; {cpu.ru_utime + cpu.ru_stime:.2f} s of CPU")
    sys.exit(mean < LEAST or directions < expected_directions)


if __name__ == "__main__":
    main()
