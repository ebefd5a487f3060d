#!/usr/bin/env python3
"""Does `targum memory import` keep what it acknowledged when it is killed?

    python3 tests/tools/memory_kill.py [TARGUM] [--rounds 200]

Each round imports the same translations, kills the process (SIGKILL) after some random milliseconds, and looks at the file with
Python's own SQLite: it is whole, everything that was acknowledged on stdout is in it, and the import begun again ends in what an undisturbed
one ends in. In every fourth round another process writes at the same time. Fails at the first fault.
"""

import argparse
import pathlib
import random
import re
import sqlite3
import subprocess
import sys
import tempfile
import time

COUNT = 4_000


def command(targum, memory, source):
    languages = ["--from", "en", "--into", "he", "--batch", "50", "--quiet"]
    return [targum, "memory", "import", source, "--memory", memory, *languages]


def rows(memory):
    connection = sqlite3.connect(memory)
    try:
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            sys.exit("the file is damaged")
        joined = "SELECT text, target, origin FROM translation JOIN segment ON segment.id = segment ORDER BY text, target"
        return connection.execute(joined).fetchall()
    except sqlite3.OperationalError:
        return []  # Killed before there was a schema.
    finally:
        connection.close()


def killed(targum, memory, source, delay):
    """Imports, and is killed after a delay. How many were acknowledged, and whether it was still at work."""
    process = subprocess.Popen(command(targum, memory, source), stdout=subprocess.PIPE)
    time.sleep(delay)
    process.kill()
    output = process.communicate()[0].decode()
    acknowledged = [int(number) for number in re.findall(r"committed (\d+)\n", output)]
    return max(acknowledged, default=0), process.returncode != 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("targum", nargs="?", default="target/release/targum")
    parser.add_argument("--rounds", type=int, default=200)
    arguments = parser.parse_args()
    chance, interrupted = random.Random(7), 0
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        sources = {}
        for name in ["one", "other"]:
            sources[name] = folder / f"{name}.csv"
            lines = [f"Sentence {n} of {name},{name} {n} target\n" for n in range(COUNT)]
            sources[name].write_text("source,target\n" + "".join(lines), encoding="utf-8")
        whole, both = folder / "whole.db", folder / "both.db"
        started = time.time()
        subprocess.run(command(arguments.targum, whole, sources["one"]), check=True, stdout=subprocess.DEVNULL)
        length = time.time() - started
        for source in sources.values():
            subprocess.run(command(arguments.targum, both, source), check=True, stdout=subprocess.DEVNULL)
        undisturbed = {False: rows(whole), True: rows(both)}
        for number in range(arguments.rounds):
            memory = folder / f"{number}.db"
            with_other = number % 4 == 3
            other = None
            if with_other:
                other = subprocess.Popen(command(arguments.targum, memory, sources["other"]), stdout=subprocess.DEVNULL)
            acknowledged, was_at_work = killed(arguments.targum, memory, sources["one"], chance.uniform(0, length))
            interrupted += was_at_work
            if other and other.wait() != 0:
                sys.exit(f"round {number}: the other process failed")
            there = {row[0] for row in rows(memory)} if memory.exists() else set()
            lost = [n for n in range(acknowledged) if f"Sentence {n} of one" not in there]
            if lost:
                sys.exit(f"round {number}: {acknowledged} acknowledged, {len(lost)} of them lost")
            subprocess.run(command(arguments.targum, memory, sources["one"]), check=True, stdout=subprocess.DEVNULL)
            if rows(memory) != undisturbed[with_other]:
                sys.exit(f"round {number}: begun again, it ends otherwise than undisturbed")
            for file in folder.glob(f"{number}.db*"):
                file.unlink()
    print(f"{arguments.rounds} rounds, {interrupted} of them killed at work: whole, nothing acknowledged lost, resumed alike")


if __name__ == "__main__":
    main()
