#!/usr/bin/env python3
"""How fast is `targum memory lookup` in a memory of 815,000 segments, and what does it miss?

    pip install rapidfuzz
    python3 tests/tools/memory_speed.py [TARGUM] [--folder DIR] [--truth 300]

Makes the memory by `memory_corpus.py` (some minutes; it stays in DIR for the next run) and asks for 5,000 held-out segments, one
after another, for the time of each, and all at once, for how many a CPU-second answers: these run warm. CPU time is that of the
process, user and system, output and all. Then the answers to 300 of them are compared with what
rapidfuzz finds in scans of the whole memory, by words and by characters. Fails where a bound is not kept.
"""

import argparse
import csv
import json
import pathlib
import re
import subprocess
import sys
import threading
import time

HERE = pathlib.Path(__file__).parent
WORD = re.compile(
    r"(?P<address>[^\W_]+://[^\s<>\"'()\[\]{}]*)"
    r"|(?P<number>[0-9]+(?:[.,:/-][0-9]+)*)(?![^\W_])"
    r"|(?P<plain>(?:[0-9]+(?:[.,:/-][0-9]+)*)?[^\W_]+(?:(?<=[^\W\d_])['\u2019](?=[^\W\d_])[^\W_]+)*)"
)


def words(text):
    """The numbers and addresses of a text, its words with these as one, and as they are."""
    kinds, alike, spelt = [], [], []
    for found in WORD.finditer(re.sub("([\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF])", r" \1 ", text)):
        kind, word = found.lastgroup, found.group().lower()
        spelt.append(word)
        alike.append(word if kind == "plain" else kind + "\0")
        if kind != "plain":
            kinds.append((kind, found.group()))
    return kinds, alike, spelt


class Process:
    """`targum memory lookup` on stdin and stdout."""

    def __init__(self, targum, memory, *options):
        command = [targum, "memory", "lookup", "-", "--from", "en", "--into", "he", "--memory", memory, "--format", "json"]
        self.process = subprocess.Popen([*command, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        # The CPU clock of another process (clock_getcpuclockid).
        self.clock = (~self.process.pid << 3) | 2

    def cpu(self):
        return time.clock_gettime(self.clock)

    def ask(self, text):
        self.process.stdin.write(text.encode() + b"\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())["matches"]

    def answer(self, texts):
        """Asks for all of the texts at once; the CPU time of the process when the last answer is there."""
        lines = "".join(text + "\n" for text in texts).encode()
        writer = threading.Thread(target=lambda: self.process.stdin.write(lines) and self.process.stdin.flush())
        writer.start()
        for _ in texts:
            self.process.stdout.readline()
        writer.join()
        cpu = self.cpu()
        self.process.stdin.close()
        return cpu

    def memory(self):
        """The most memory that it had, in MB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1000


def substitutable(wanted, present):
    """Whether it is clear which numbers and addresses of a segment stand for which of a text."""
    same_kinds = [kind for kind, _ in wanted] == [kind for kind, _ in present]
    pairs = {(old, new) for (_, new), (_, old) in zip(wanted, present)}
    return same_kinds and len(pairs) == len({old for old, _ in pairs})


def near(scorer, query, choices, process):
    return {at for _, _, at in process.extract(query, choices, scorer=scorer, score_cutoff=0.75 - 1e-9, limit=None, processor=None)}


def compare(answers, segments):
    """What the answers have of the scans: (by words, expected, found by characters, expected, unjustified)."""
    from rapidfuzz import process
    from rapidfuzz.distance import Levenshtein

    scorer = Levenshtein.normalized_similarity
    characters, ids = [" ".join(segment.split()) for segment in segments], {}
    letter = lambda word: chr((lambda n: n if n < 0xD800 else n + 0x800)(ids.setdefault(word, len(ids) + 1)))
    analysed = [words(segment) for segment in characters]
    alike = ["".join(map(letter, one[1])) for one in analysed]
    spelt = ["".join(map(letter, one[2])) for one in analysed]
    numbers = {}
    for at, segment in enumerate(characters):
        numbers.setdefault(segment, []).append(at)
    counts = [0] * 5
    for query, matches in answers:
        query = " ".join(query.split())
        kinds, query_alike, query_spelt = words(query)
        found = {at for match in matches for at in numbers.get(" ".join(match["source"].split()), [])}
        by_alike = near(scorer, "".join(map(letter, query_alike)), alike, process) if query_alike else set()
        by_spelt = near(scorer, "".join(map(letter, query_spelt)), spelt, process) if query_spelt else set()
        by_characters = near(scorer, query, characters, process)
        by_words = by_spelt | {at for at in by_alike if substitutable(kinds, analysed[at][0]) and analysed[at][1]}
        for missed in sorted(by_words - found)[:3]:
            print(f"  missed: {query!r} {characters[missed]!r}")
        counts[0] += len(by_words & found)
        counts[1] += len(by_words)
        counts[2] += len(by_characters & found)
        counts[3] += len(by_characters)
        counts[4] += len(found - by_alike - by_characters)
    return counts


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("targum", nargs="?", default="target/release/targum")
    parser.add_argument("--folder", type=pathlib.Path, default=pathlib.Path("target/memory"))
    parser.add_argument("--truth", type=int, default=300, help="how many answers are compared with scans")
    arguments = parser.parse_args()
    folder = arguments.folder
    folder.mkdir(parents=True, exist_ok=True)
    corpus, queries, memory = folder / "corpus.csv", folder / "queries.txt", folder / "memory.db"
    if not corpus.exists():
        subprocess.run([sys.executable, HERE / "memory_corpus.py", corpus, queries], check=True)
    if not memory.exists():
        started = time.time()
        command = [arguments.targum, "memory", "import", corpus, "--from", "en", "--into", "he", "--memory", memory, "--batch", "5000"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        print(f"import: {time.time() - started:.0f} s")
    texts = queries.read_text(encoding="utf-8").splitlines()

    lookup = Process(arguments.targum, memory)
    lookup.ask("A text that is nowhere in the memory: it is for the index to be built.")
    ready = lookup.cpu()
    times = []
    for text in texts:
        before = lookup.cpu()
        lookup.ask(text)
        times.append(lookup.cpu() - before)
    megabytes = lookup.memory()
    one_by_one = len(texts) / (lookup.cpu() - ready)
    lookup.process.stdin.close()
    batch = Process(arguments.targum, memory)
    batch.ask("A text that is nowhere in the memory: it is for the index to be built.")
    before = batch.cpu()
    a_second = len(texts) / (batch.answer(texts) - before)
    p99 = sorted(times)[len(times) * 99 // 100] * 1000
    print(
        f"ready after {ready:.2f} CPU-seconds; {a_second:,.0f} lookups a CPU-second, asked one by one {one_by_one:,.0f}; "
        f"p99 {p99:.2f} ms; {megabytes:.0f} MB"
    )
    kept = ready < 2 and a_second >= 2_500 and p99 < 4 and megabytes < 400

    if arguments.truth:
        with open(corpus, encoding="utf-8", newline="") as file:
            segments = [row[0] for row in csv.reader(file)][1:]
        some = texts[:: max(1, len(texts) // arguments.truth)][: arguments.truth]
        lookup = Process(arguments.targum, memory, "--limit", "0", "--all")
        some = [(text, lookup.ask(text)) for text in some]
        lookup.process.stdin.close()
        by_words, words_expected, by_characters, characters_expected, unjustified = compare(some, segments)
        recall = by_characters / max(1, characters_expected)
        print(
            f"{len(some)} queries: {by_words:,} of {words_expected:,} as a scan by words finds them; by characters "
            f"{by_characters:,} of {characters_expected:,} ({recall:.1%}); {unjustified} that no scan finds"
        )
        kept = kept and by_words == words_expected and recall >= 0.95 and unjustified == 0
    sys.exit(0 if kept else 1)


if __name__ == "__main__":
    main()
