#!/usr/bin/env python3
"""Writes THIRD-PARTY.txt: the licence of every crate that the program links, each text once.

    python3 tests/tools/third_party.py            # writes THIRD-PARTY.txt
    python3 tests/tools/third_party.py --check    # exits 1 if it is out of date

Run it whenever Cargo.lock changes. It asks cargo for the crates and reads the licence files in their sources.
Where a crate offers a choice, the first of PREFERRED that it offers is taken.
"""
import json
import pathlib
import re
import subprocess
import sys

PREFERRED = ["MIT", "Unlicense", "Apache-2.0", "BSD-3-Clause", "BSD-2-Clause", "ISC", "Zlib", "CC0-1.0", "Unicode-3.0", "MPL-2.0"]
TARGET = pathlib.Path("THIRD-PARTY.txt")


def linked_packages():
    """The packages that the default build links, in the order of their names."""
    command = ["cargo", "metadata", "--format-version", "1", "--filter-platform", "x86_64-unknown-linux-gnu"]
    metadata = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    packages = {package["id"]: package for package in metadata["packages"]}
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
    seen, todo = set(), [metadata["resolve"]["root"]]
    while todo:
        current = todo.pop()
        if current in seen:
            continue
        seen.add(current)
        for dependency in nodes[current]["deps"]:
            if any(kind["kind"] is None for kind in dependency["dep_kinds"]):
                todo.append(dependency["pkg"])
    seen.discard(metadata["resolve"]["root"])
    proc_macro = lambda package: all("proc-macro" in target["kind"] for target in package["targets"][:1])
    found = [packages[one] for one in seen if not proc_macro(packages[one])]
    return sorted(found, key=lambda package: (package["name"], package["version"]))


def choose(expression):
    """The licences under which a package is taken, of an SPDX expression."""
    chosen = []
    for part in re.split(r"\s+AND\s+", expression.replace("/", " OR ")):
        offered = [name.strip(" ()") for name in re.split(r"\s+OR\s+", part)]
        chosen.append(next((name for name in PREFERRED if name in offered), offered[0]))
    return chosen


def texts(package, licences):
    """The licence files of a package that belong to the licences chosen, or all where their names do not tell."""
    folder = pathlib.Path(package["manifest_path"]).parent
    files = sorted(file for file in folder.iterdir() if re.match(r"(?i)(licen[cs]e|copying|unlicense|notice)", file.name) and file.is_file())
    wanted = [licence.split("-")[0].lower() for licence in licences]
    named = [file for file in files if any(word in file.name.lower() for word in wanted)]
    found = []
    for file in named or files:
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
        found.append("\n".join(line.rstrip() for line in lines).strip())
    return found


def notices():
    packages = linked_packages()
    out = ["The program links these crates, each under the licence named.", ""]
    by_text = {}
    for package in packages:
        licences = choose(package["license"] or "see its text")
        out.append(f"{package['name']} {package['version']}: {' AND '.join(licences)}")
        for text in texts(package, licences):
            by_text.setdefault(text, []).append(package["name"])
    for text, names in by_text.items():
        out += ["", "-" * 78, ", ".join(dict.fromkeys(names)), "", text]
    return "\n".join(out) + "\n"


def main():
    text = notices()
    if "--check" in sys.argv:
        if not TARGET.exists() or TARGET.read_text(encoding="utf-8") != text:
            sys.exit(f"{TARGET} is out of date: run python3 tests/tools/third_party.py")
    else:
        TARGET.write_text(text, encoding="utf-8")


main()
