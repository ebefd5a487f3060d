#!/usr/bin/env python3
"""Does `targum reorder` put lines in the order that the `fribidi` program does?

    python3 tests/tools/reorder.py [TARGUM] [--lines N]

Generates lines (always the same ones) of Hebrew and Latin words with numbers, brackets, quotes, points, tabs and dashes, and of
Arabic ones, and compares both programs on them in both base directions. FriBidi shapes Arabic to presentation forms, ligatures
among them; they are taken apart before the comparison. Fails on any difference.
"""

import argparse
import random
import re
import subprocess
import sys
import unicodedata

HEBREW = "אבגדהוזחטיכלמנסעפצקרשת"
FINALS = "ךםןףץ"
POINTS = "\u05B0\u05B4\u05B5\u05B6\u05B7\u05B8\u05B9\u05BC\u05C1"
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآؤئء"
HARAKAT = "\u064E\u064F\u0650\u0651\u0652"
BRACKETS = ["()", "[]", "{}", "<>", "«»"]
SEPARATORS = [" "] * 12 + ["\t", ", ", ". ", ": ", "; ", " - ", "-", " – ", "/", "? ", "! ", "…", " & ", "־", "  ", "@", "+", "*", "="]


class Lines:
    def __init__(self, seed, script):
        self.random, self.script = random.Random(seed), script

    def word(self):
        r = self.random
        if r.random() < 0.3:
            return self.latin()
        if r.random() < 0.2:
            return self.number()
        letters, marks = (HEBREW, POINTS) if self.script == "hebrew" else (ARABIC, HARAKAT)
        pointed = r.random() < 0.2
        word = ""
        for _ in range(r.randint(1, 7)):
            word += r.choice(letters)
            if pointed:
                word += "".join(r.sample(marks, r.randint(0, 2)))
        if self.script == "hebrew" and r.random() < 0.3:
            word += r.choice(FINALS)
        return word

    def latin(self):
        r = self.random
        word = "".join(r.choice("abcdefghijklmnopqrstuvwxyzéñß") for _ in range(r.randint(1, 8)))
        return r.choice([word, word, word.capitalize(), word.upper(), word + "'s", word + "\u0301"])

    def number(self):
        r, n = self.random, self.random.randint
        return r.choice(
            [
                str(n(0, 99999)),
                f"{n(1, 31)}.{n(1, 12)}.{n(1900, 2040)}",
                f"{n(0, 23)}:{n(10, 59)}",
                f"{n(0, 99)}%",
                f"${n(1, 999)},{n(100, 999)}.{n(0, 9)}",
                f"₪{n(1, 99)}",
                f"+{n(1, 999)}-{n(1, 9)}-{n(100, 999)}",
                f"-{n(1, 50)}°",
                f"{n(1, 9)}/{n(1, 9)}",
                f"#{n(1, 9)}",
                "".join(r.choice("٠١٢٣٤٥٦٧٨٩") for _ in range(3)) if self.script == "arabic" else str(n(1, 9)),
            ]
        )

    def phrase(self, depth):
        r = self.random
        text = self.word()
        for _ in range(r.randint(0, 5)):
            text += r.choice(SEPARATORS)
            text += self.group(depth) if r.random() < 0.2 and depth < 4 else self.word()
        return text

    def group(self, depth):
        r = self.random
        opening, closing = r.choice(BRACKETS)
        if r.random() < 0.2:
            opening = closing = r.choice(['"', "'", "״"])
        if r.random() < 0.1:
            closing = ""
        return opening + self.phrase(depth + 1) + closing

    def line(self):
        r = self.random
        lead = r.choice(["", "", "", "• ", "1. ", "- ", "\t", "  ", '"', "("])
        tail = r.choice(["", "", ".", "!", "?", ":", " ", "  ", "\t", '"', ")", "..."])
        return lead + self.phrase(0) + tail


def without_shapes(text):
    """Presentation forms back to letters. A ligature of lam and alef turns round, as the line does, and the points after it
    are those of its alef."""
    text = text.replace("\uFEFF", "")
    text = re.sub("([\uFEF5-\uFEFC])([\u064B-\u0652]*)", lambda found: found[1] + "\0" + found[2], text)
    text = re.sub("[\uFB50-\uFDFF\uFE70-\uFEFC]", lambda form: unicodedata.normalize("NFKC", form[0]), text)
    return re.sub("\u0644([آأإا])\0([\u064B-\u0652]*)", lambda found: found[1] + found[2] + "\u0644", text)


def run(command, text):
    return subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE, check=True).stdout.decode().split("\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("targum", nargs="?", default="target/release/targum")
    parser.add_argument("--lines", type=int, default=10_000, help="of each script")
    arguments = parser.parse_args()
    wrong = 0
    for script in ["hebrew", "arabic"]:
        lines = Lines(20_260_101, script)
        text = "".join(lines.line() + "\n" for _ in range(arguments.lines))
        for base in ["rtl", "ltr"]:
            theirs = run(["fribidi", "--nopad", "--nobreak", f"--{base}", "--reordernsm"], text)
            ours = run([arguments.targum, "reorder", "--base", base], text)
            if len(ours) != len(theirs):
                sys.exit(f"{script} {base}: {len(ours)} lines, not {len(theirs)}")
            faults = 0
            for line, our, their in zip(text.split("\n"), ours, theirs):
                if our != without_shapes(their):
                    faults += 1
                    if faults <= 5:
                        print(f"  {line!r}\n    ours    {our!r}\n    fribidi {without_shapes(their)!r}")
            wrong += faults
            print(f"{script:7} --base {base}: {arguments.lines - faults} of {arguments.lines} lines as fribidi")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
