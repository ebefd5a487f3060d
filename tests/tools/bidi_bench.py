#!/usr/bin/env python3
"""How fast levels are resolved, beside unicode-bidi, FriBidi and ICU, in one run on one machine.

    python3 tests/tools/bidi_bench.py

Runs the levels of `cargo bench` and two small C programs, each on the paragraphs of `fixtures/cases/bidi/paragraphs.txt`, and prints
megabytes of UTF-8 a second (the fastest run of each) and how many times as fast we are. FriBidi and ICU get text that is UTF-32 and
UTF-16 already. Fails where we are slower than the least that is promised: 100, 8 and 6 times unicode-bidi on English, Hebrew and
mixed paragraphs, twice ICU on Hebrew and mixed ones.
"""

import re
import subprocess
import sys

KINDS = ["english", "hebrew", "hebrew-mixed", "english-mixed"]
LEAST = {
    "unicode-bidi": {"english": 100, "hebrew": 8, "hebrew-mixed": 6, "english-mixed": 6},
    "icu": {"hebrew": 2, "hebrew-mixed": 2, "english-mixed": 2},
}
PARAGRAPHS = "fixtures/cases/bidi/paragraphs.txt"


def output(command):
    return subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True).stdout


def by_divan(text):
    """The megabytes a second of each benchmark: `levels` and `levels_unicode_bidi`, by kind of paragraph."""
    speeds, bench, kind = {}, None, None
    for line in text.splitlines():
        name = re.match(r"[│├╰─ ]*([a-z_-]+) ", line)
        if name and name[1] in KINDS:
            kind = name[1]
        elif name:
            bench = name[1]
        rate = re.search(r"([\d.]+) ([KMG])B/s", line)
        if rate and kind:
            speeds.setdefault(bench, {})[kind] = float(rate[1]) * {"K": 1e-3, "M": 1, "G": 1e3}[rate[2]]
            kind = None
    return speeds


def by_program(name):
    lines = output([f"target/peers/{name}", PARAGRAPHS]).splitlines()
    return {kind: float(speed) for kind, speed in (line.split() for line in lines)}


def main():
    subprocess.run(["make", "--silent", "-C", "tests/tools/peers_in_c"], check=True)
    ours = by_divan(output(["cargo", "bench", "--quiet", "--bench", "walk", "--", "bidi::levels"]))
    peers = {
        "unicode-bidi": ours["levels_unicode_bidi"],
        "fribidi": by_program("levels_fribidi"),
        "icu": by_program("levels_icu"),
    }
    print(f"{'MB/s':14}{'targum':>9}" + "".join(f"{name:>22}" for name in peers))
    slow = []
    for kind in KINDS:
        mine = ours["levels"][kind]
        row = f"{kind:14}{mine:9.0f}"
        for name, speeds in peers.items():
            ratio = mine / speeds[kind]
            row += f"{speeds[kind]:11.0f} ({ratio:6.1f} x)"
            if ratio < LEAST.get(name, {}).get(kind, 0):
                slow.append(f"{kind}: {ratio:.1f} times {name}, not {LEAST[name][kind]}")
        print(row)
    print("\n".join(slow), end="\n" if slow else "")
    sys.exit(1 if slow else 0)


if __name__ == "__main__":
    main()
