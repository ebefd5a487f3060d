#!/usr/bin/env python3
"""Hostile inputs through the release binary: time grows linearly, and a megabyte ends soon and in little memory.

    python3 tests/tools/limits.py                  # both checks
    python3 tests/tools/limits.py linear           # CPU time for 2n at most 2.6 times that for n, 13 shapes in each input format
    python3 tests/tools/limits.py megabyte         # up to 1 MB in every input and output format: 10 s, 256 MiB, no panic, no control

TARGUM names the program; without it, target/release/targum. Exits 1 if something is over its bound.
"""
import os
import pathlib
import resource
import subprocess
import sys
import tempfile

PROGRAM = os.environ.get("TARGUM", "target/release/targum")
FACTOR, SECONDS, BYTES = 2.6, 10.0, 256 * 1024 * 1024
INPUTS, OUTPUTS = ["text", "html", "markdown", "json"], ["html", "text", "markdown", "json"]
# Below this, the time is that of starting the program.
LEAST = 0.08

HEBREW = "\u05e9\u05dc\u05d5\u05dd"
SHAPES = {
    "deep divs": lambda n: "<div>" * (n // 5) + "word",
    "quotation marks": lambda n: "> " * (n // 2) + "word",
    "brackets": lambda n: f"{HEBREW} " + "(" * (n // 2) + "a" + ")" * (n // 2),
    "isolates": lambda n: f"{HEBREW} " + "\u2067a\u2066" * (n // 7),
    "combining marks": lambda n: "a" + "\u0301" * (n // 2),
    "one long word": lambda n: "\u05e9" * (n // 2),
    "one long line": lambda n: f"the word {HEBREW} and " * (n // 23),
    "tiny blocks": lambda n: "a\n\n" * (n // 3),
    "tables": lambda n: "| a | b |\n|---|---|\n" + "| 1 | 2 |\n" * (n // 10),
    "links": lambda n: "[a](b) " * (n // 7),
    "entities": lambda n: "&amp;" * (n // 5),
    "quotes": lambda n: f'"{HEBREW}" \'a\' ' * (n // 15),
    "mixed scripts": lambda n: f"a{HEBREW}1 \u0430\u4e2d " * (n // 17),
}
# In HTML, what Markdown or text would write otherwise.
IN_HTML = {
    "quotation marks": lambda n: "<blockquote>" * (n // 12) + "word",
    "tiny blocks": lambda n: "<p>a" * (n // 4),
    "tables": lambda n: "<table>" + "<tr><td>1<td>2" * (n // 14),
    "links": lambda n: "<a href=b>a</a> " * (n // 16),
}
MORE = {
    "open tags": lambda n: "<b><i><p>" * (n // 9),
    "attributes": lambda n: "<p " + "a=b " * (n // 4) + ">x",
    "unclosed comment": lambda n: "<!--" * (n // 4),
    "list items": lambda n: "- a\n" * (n // 4),
    "nested lists": lambda n: "".join("  " * (i % 150) + "- a\n" for i in range(n // 150)),
    "quoted lines": lambda n: ("> " * 200 + "a\n") * (n // 402),
    "backticks": lambda n: "`a " * (n // 3),
    "emphasis": lambda n: "*a **b " * (n // 7),
    "footnotes": lambda n: "[^a]" * (n // 4) + "\n\n[^a]: x",
    "definitions": lambda n: "a\n: b\n\n" * (n // 8),
    "image marks": lambda n: "![a](b" * (n // 6),
    "numbers": lambda n: "12.30.16, 13:08 " * (n // 16),
    "phones": lambda n: "+972-3-608-2222 " * (n // 16),
    "addresses": lambda n: "a.example/" * (n // 10),
    "zero width": lambda n: "a" + "\u200b" * (n // 3),
    "tag characters": lambda n: "a" + "\U000e0041" * (n // 4),
    "overrides": lambda n: "\u202e" * (n // 3) + "a",
    "controls": lambda n: "\x1b[31m" * (n // 5),
    "zeros": lambda n: "\0" * n,
    "credits": lambda n: "Photo: AFP\n" * (n // 11),
    "comments": lambda n: "1. Dana (12.30.16)\nNo.\n" * (n // 23),
    "headings": lambda n: "# a\n" * (n // 4),
    "rules": lambda n: "---\n" * (n // 4),
    "curly": lambda n: '{"a":' * (n // 5),
    "square": lambda n: "[" * n,
    "blocks": lambda n: '{"blocks":[' + ",".join(['{"text":"a"}'] * (n // 13)) + "]}",
    "articles": lambda n: "\n".join(['{"blocks":[{"text":"a"}]}'] * (n // 26)),
    "marks": lambda n: '{"blocks":[{"text":"aaaa","marks":[' + ",".join(['{"start":0,"end":4,"kind":"strong"}'] * (n // 36)) + "]}]}",
    "cells": lambda n: "<table>" + "<tr><td rowspan=900 colspan=90>a" * (n // 33),
    "svg": lambda n: "<svg>" * (n // 5) + "<p>a",
    "select": lambda n: "<select><option>a" * (n // 17),
    "style": lambda n: "<style>" * (n // 7),
    "ruby": lambda n: "<ruby>a<rt>b" * (n // 12),
    "line breaks": lambda n: "<br>" * (n // 4) + "a",
    "front matter": lambda n: "---\n" + "a: b\n" * (n // 5) + "---\ntext",
    "front list": lambda n: "---\na:\n" + "- b\n" * (n // 4) + "---\ntext",
}


def source(kind, shape, n):
    """The input of about n bytes."""
    if kind == "json" and shape not in MORE:
        import json
        return json.dumps({"blocks": [{"text": SHAPES[shape](n)}]}, ensure_ascii=False)
    if kind == "html":
        make = IN_HTML.get(shape) or SHAPES.get(shape) or MORE[shape]
        return "<!doctype html><body><p>" + make(n)
    return (SHAPES.get(shape) or MORE[shape])(n)


def write(folder, kind, shape, n):
    """Writes the input, in a process of its own: a child is said to have used as much memory as its parent had before it."""
    child = os.fork()
    if child == 0:
        (pathlib.Path(folder) / "input").write_text(source(kind, shape, n), encoding="utf-8")
        os._exit(0)
    os.waitpid(child, 0)


def run(folder, kind, to):
    """CPU seconds, memory in bytes, exit status, and whether what was printed is sound."""
    path = pathlib.Path(folder) / "input"
    out, err = pathlib.Path(folder) / "out", pathlib.Path(folder) / "err"
    command = [PROGRAM, "convert", "--from", kind, "--to", to, "--locale", "en", str(path)]
    if to == "html":
        command.append("--fragment")
    with out.open("wb") as stdout, err.open("wb") as stderr:
        most = lambda: resource.setrlimit(resource.RLIMIT_CPU, (2 * int(SECONDS), 2 * int(SECONDS)))
        child = subprocess.Popen(command, stdout=stdout, stderr=stderr, stdin=subprocess.DEVNULL, preexec_fn=most)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = status
    # A control but newline and tab (C1 controls are C2 80 to C2 9F), or a panic.
    unsound = subprocess.run(["grep", "-qaP", r"[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|panicked", out, err], env={"LC_ALL": "C"})
    status = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, status, unsound.returncode == 1


def linear(folder, inputs=INPUTS, shapes=SHAPES):
    failed = 0
    for kind in inputs:
        for shape in shapes:
            n = 125_000

            def best(size):
                write(folder, kind, shape, size)
                return min(run(folder, kind, "html")[0] for _ in range(3))

            once = best(n)
            while once < LEAST and n < 4_000_000:
                n *= 2
                once = best(n)
            twice = best(2 * n)
            factor = twice / once
            bad = factor > FACTOR
            failed += bad
            print(f"{kind:9} {shape:16} {n:8} {once:7.3f} s {twice:7.3f} s  {factor:4.2f}{'  TOO MUCH' if bad else ''}", flush=True)
    return failed


def megabyte(folder, inputs=INPUTS, shapes={**SHAPES, **MORE}):
    failed, worst = 0, (0.0, 0)
    for kind in inputs:
        for shape in shapes:
            write(folder, kind, shape, 1_000_000)
            for to in OUTPUTS:
                seconds, memory, status, sound = run(folder, kind, to)
                worst = (max(worst[0], seconds), max(worst[1], memory))
                bad = seconds > SECONDS or memory > BYTES or status not in (0, 2) or not sound
                failed += bad
                if bad or seconds > SECONDS / 3:
                    sign = "  TOO MUCH" if bad else ""
                    print(f"{kind:9} {shape:16} to {to:9} {seconds:7.2f} s {memory >> 20:5} MiB  exit {status}{sign}", flush=True)
    print(f"worst: {worst[0]:.2f} s, {worst[1] >> 20} MiB")
    return failed


def main():
    wanted = sys.argv[1:] or ["linear", "megabyte"]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        failed += linear(folder) if "linear" in wanted else 0
        failed += megabyte(folder) if "megabyte" in wanted else 0
    print(f"{failed} over a bound")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
