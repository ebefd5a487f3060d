#!/usr/bin/env python3
"""How fast languages are told, beside CLD2 and lingua, in one run over one text.

    cargo build --release
    python3 -m venv venv && venv/bin/pip install pycld2==0.42 lingua-language-detector==2.1.1
    venv/bin/python tests/tools/language_peers.py [--text FILE] [--targum target/release/targum]

The text is mixed news text, one paragraph a line; without `--text`, the gold paragraphs and the articles of the fixtures.
Each finds the spans of every paragraph. The peers are called inside this process, with the paragraph as they want it; `targum
detect` is a program, whose start, decoding and JSON count, too. A short text is read many times over, so that the start does
not count for all. Processor time is what counts, the best of several passes. A peer that is not installed is skipped, loudly, and the exit status is 1 if targum is not 4
times as fast as CLD2 and 25 times as fast as lingua.
"""
import argparse, os, pathlib, re, subprocess, sys, tempfile

BOUNDS = {"CLD2": 4, "lingua": 25}
LANGUAGES = "ENGLISH HEBREW YIDDISH ARABIC PERSIAN URDU RUSSIAN SPANISH FRENCH GERMAN".split()
# What is timed: enough for a clock that ticks a hundred times a second, and little enough for the slow.
LEAST_BYTES, LINGUA_BYTES = {"targum": 10_000_000, "CLD2": 2_000_000}, 100_000


def fixtures():
    root = pathlib.Path(__file__).resolve().parents[2] / "fixtures"
    gold = (root / "cases/segment/paragraphs.txt").read_text(encoding="utf8")
    lines = [re.sub("⟦\\w+ |⟧", "", line.split(" ", 1)[1]) for line in gold.splitlines()]
    for article in sorted(root.glob("articles/*/article.txt")):
        lines += article.read_text(encoding="utf8", errors="replace").splitlines()
    return lines


def seconds():
    """The processor time of this process and of those that it has waited for."""
    times = os.times()
    return sum(times[:4])


def best(work, size, passes=5):
    """Megabytes a second of processor time, in the best pass."""
    taken = []
    for _ in range(passes):
        start = seconds()
        work()
        taken.append(seconds() - start)
    return size / min(taken) / 1e6


def targum(program, lines):
    text = "\n".join(lines) + "\n"
    copies = LEAST_BYTES["targum"] // len(text.encode()) + 1
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf8") as file:
        for _ in range(copies):
            file.write(text)
        file.flush()
        command = [program, "detect", "--format", "jsonl", "--quiet", file.name]
        run = lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return best(run, pathlib.Path(file.name).stat().st_size)


def cld2(lines):
    import pycld2

    texts = [line.encode() for line in lines]
    texts *= LEAST_BYTES["CLD2"] // sum(map(len, texts)) + 1
    return best(lambda: [pycld2.detect(text, returnVectors=True) for text in texts], sum(map(len, texts)))


def lingua(lines):
    from lingua import Language, LanguageDetectorBuilder

    known = [getattr(Language, name) for name in LANGUAGES if hasattr(Language, name)]
    detector = LanguageDetectorBuilder.from_languages(*known).with_preloaded_language_models().build()
    texts, size = [], 0
    for line in lines:
        if size < LINGUA_BYTES:
            texts.append(line)
            size += len(line.encode())
    return best(lambda: [detector.detect_multiple_languages_of(text) for text in texts], size, 2)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--text")
    arguments.add_argument("--targum", default="target/release/targum")
    arguments = arguments.parse_args()
    if arguments.text:
        lines = open(arguments.text, encoding="utf8").read().split("\n")
    else:
        lines = fixtures()
    # CLD2 refuses control characters.
    lines = [line for line in ("".join(c for c in line if c.isprintable()) for line in lines) if line.strip()]
    ours = targum(arguments.targum, lines)
    print(f"targum  {ours:8.2f} MB/s")
    slow = False
    for name, peer in (("CLD2", cld2), ("lingua", lingua)):
        try:
            theirs = peer(lines)
        except ImportError as missing:
            print(f"SKIPPED: {name} ({missing})", file=sys.stderr)
            continue
        slow |= ours < BOUNDS[name] * theirs
        print(f"{name:7} {theirs:8.2f} MB/s  targum is {ours / theirs:.1f} times as fast (must: {BOUNDS[name]})")
    sys.exit(slow)


if __name__ == "__main__":
    main()
