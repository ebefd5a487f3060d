#!/usr/bin/env python3
"""Does `targum reorder --levels` give the levels that the FriBidi library gives?

    python3 tests/tools/levels.py [TARGUM] [--strings N]

Generates random strings (always the same ones) of all classes, with brackets, marks and explicit controls, and compares the levels
of each in the three base directions; 1,000,000 strings is the full run. Characters that rule X9 removes have no level.

FriBidi 1.0 departs from UAX #9 in four places, which are listed below by rule. A difference is explained where its string has
such a place and ICU, the third of the three, agrees with us; where ICU departs too, it needs not agree always. The tests hold
such strings against a literal reading of the standard. Fails on any difference that is not explained.
"""

import argparse
import random
import re
import subprocess
import sys
from collections import Counter

LETTERS = "abcאבגاب𐤀𞤀"
NUMBERS = "123٤٥"
WEAK = "+-$%#,.:/\u05b0\u05b8\u0300\u00ad"
NEUTRAL = "  \t!\"'()()[]{}<>־״«»“–\u2329\u3009\U0001f600"
CONTROLS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2069"
PALETTE = LETTERS + NUMBERS + WEAK + NEUTRAL + CONTROLS
REMOVED = set("\u202a\u202b\u202c\u202d\u202e\u00ad")

MARK, IGNORED, BRACKETS = "[\u05b0\u05b8\u0300]", "[\u202a-\u202e\u00ad]", "()\\[\\]{}\u2329\u3009"
RULES = [
    ("N0, a mark beside a bracket", f"[{BRACKETS}]{IGNORED}*{MARK}|{MARK}{IGNORED}*[{BRACKETS}]", False),
    ("BD13, an isolate after an isolate is a sequence of its own", "[\u2066-\u2068].*\u2069.*[\u2066-\u2068]", False),
    ("N0, before the first bracket of an embedding stands its sos", f"[\u202a\u202b\u202d\u202e].*[{BRACKETS}]", True),
    ("X6a, a stray PDI within an override takes its direction", "[\u202d\u202e].*\u2069", False),
]
STRINGS_AT_A_TIME = 100_000


def levels(command, text):
    output = subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE, check=True).stdout
    return output.decode().split("\n")[:-1]


def kept(string, numbers):
    return [number for c, number in zip(string, numbers.split()) if c not in REMOVED]


def explanation(string, agrees_with_icu):
    for rule, pattern, needs_icu in RULES:
        if re.search(pattern, string) and (agrees_with_icu or not needs_icu):
            return rule
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("targum", nargs="?", default="target/release/targum")
    parser.add_argument("--strings", type=int, default=1_000_000)
    arguments = parser.parse_args()
    subprocess.run(["make", "--silent", "-C", "tests/tools/peers_in_c"], check=True)
    source, explained, unexplained, compared = random.Random(20_260_101), Counter(), [], 0
    with_icu = 0
    for start in range(0, arguments.strings, STRINGS_AT_A_TIME):
        count = min(STRINGS_AT_A_TIME, arguments.strings - start)
        strings = ["".join(source.choices(PALETTE, k=source.randint(1, 24))) for _ in range(count)]
        text = "\n".join(strings) + "\n"
        for base in ["auto", "ltr", "rtl"]:
            ours = levels([arguments.targum, "reorder", "--levels", "--base", base], text)
            fribidi = levels(["target/peers/each_line_fribidi", base], text)
            if not len(ours) == len(fribidi) == count:
                sys.exit(f"{count} strings, {len(ours)} answers of ours, {len(fribidi)} of FriBidi's")
            differing = [
                index
                for index, (our, their) in enumerate(zip(ours, fribidi))
                if our != their and kept(strings[index], our) != kept(strings[index], their)
            ]
            compared += count
            icu = levels(["target/peers/each_line_icu", base], "".join(strings[index] + "\n" for index in differing))
            for index, third in zip(differing, icu):
                string = strings[index]
                agrees_with_icu = kept(string, ours[index]) == kept(string, third)
                with_icu += agrees_with_icu
                rule = explanation(string, agrees_with_icu)
                explained[rule] += 1
                if rule is None:
                    unexplained.append((base, string, ours[index], fribidi[index], third))
    del explained[None]
    print(f"{compared} comparisons; {sum(explained.values())} differences explained, {len(unexplained)} not; ICU as we in {with_icu}")
    for rule, count in explained.most_common():
        print(f"  {count:6}  {rule}")
    for base, string, our, their, third in unexplained[:10]:
        print(f"  {base} {ascii(string)}\n    ours    {our}\n    fribidi {their}\n    icu     {third}")
    sys.exit(1 if unexplained else 0)


if __name__ == "__main__":
    main()
