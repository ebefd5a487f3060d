"""How often is the base direction of a string of Firefox wrong? Its Hebrew, Arabic, Persian and Urdu catalogs tell.

    python3 tests/tools/base_direction.py [--targum PATH] [--root DIR] [--all]

The strings come from Debian's packages firefox-esr-l10n-he, -ar, -fa and -ur (MPL-2.0), installed, or unpacked below DIR. The
truth is the catalog's direction, for every string with two letters of its script or more; placeables stay in as typed. Our
decision is asked for through `targum inspect`, in articles of many strings, in which the direction around is not declared;
first-strong and the bare majority of letters are counted beside it. Fails above 0.1 %; without the packages it says so and
stops.
"""

import argparse
import html
import json
import pathlib
import re
import subprocess
import sys
import unicodedata
import zipfile

SCRIPTS = {"he": "HEBREW", "ar": "ARABIC", "fa": "ARABIC", "ur": "ARABIC"}
EXTENSIONS = "usr/lib/firefox-esr/browser/extensions/langpack-{}@firefox-esr.mozilla.org.xpi"
# How many strings are one article.
ARTICLE = 400
LIMIT = 0.001


def strings(path):
    """The strings of a language pack: values and attributes of Fluent, values of properties."""
    found = {}
    with zipfile.ZipFile(path) as pack:
        for name in sorted(pack.namelist()):
            if not name.endswith((".ftl", ".properties")):
                continue
            for line in pack.read(name).decode("utf-8", "replace").splitlines():
                if line.lstrip().startswith("#"):
                    continue
                value = re.match(r"\s*(?:[.-]?[\w.-]+\s*=|\*?\[[\w-]+\])\s*(\S.*)$", line)
                text = value[1] if value else line.strip() if line[:1] == " " else ""
                text = re.sub(r"<[^>]*>|[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]", "", text)
                text = " ".join(text.split())
                if text and not text.endswith("->"):
                    found.setdefault(text)
    return list(found)


def directions(text):
    """The directions of the letters of a text, in order."""
    classes = (unicodedata.bidirectional(c) for c in text if c.isalpha())
    return ["rtl" if of in ("R", "AL") else "ltr" for of in classes if of in ("R", "AL", "L")]


def ours(targum, texts):
    """What targum decides of each text."""
    found = {}
    for start in range(0, len(texts), ARTICLE):
        paragraphs = "".join(f"<p>{html.escape(text)}</p>" for text in texts[start : start + ARTICLE])
        page = f"<!doctype html><meta charset=utf-8><title>x</title><body><article>{paragraphs}</article>"
        asked = [targum, "inspect", "-", "--from", "html", "--stage", "directions"]
        article = json.loads(subprocess.run(asked, input=page.encode(), capture_output=True, check=True).stdout)
        for block in article["blocks"]:
            found[" ".join(block["text"].split())] = block["direction"]
    return found


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--targum", default="target/debug/targum")
    arguments.add_argument("--root", type=pathlib.Path, default=pathlib.Path("/"))
    arguments.add_argument("--all", action="store_true", help="print every string that is wrong")
    asked = arguments.parse_args()
    total, wrong = 0, 0
    print("language  strings  first-strong  majority  ours  not in the article")
    for language, script in SCRIPTS.items():
        pack = asked.root / EXTENSIONS.format(language)
        if not pack.exists():
            print(f"SKIPPED: no {pack} (apt-get install firefox-esr-l10n-{language})", file=sys.stderr)
            continue
        letters = lambda text: sum(c.isalpha() and unicodedata.name(c, "").startswith(script) for c in text)
        texts = [text for text in strings(pack) if letters(text) >= 2]
        decided = ours(asked.targum, texts)
        known = [text for text in texts if text in decided]
        first = sum(directions(text)[0] != "rtl" for text in known)
        majority = sum(directions(text).count("rtl") <= directions(text).count("ltr") for text in known)
        faults = [text for text in known if decided[text] != "rtl"]
        print(f"{language:10}{len(known):7}  {first:12}  {majority:8}  {len(faults):4}  {len(texts) - len(known)}")
        if asked.all:
            print(*(f"    {text}" for text in faults), sep="\n")
        total, wrong = total + len(known), wrong + len(faults)
    if total:
        print(f"{wrong} of {total} are wrong, {100 * wrong / total:.3f} %")
    return int(total > 0 and wrong > LIMIT * total)


sys.exit(main())
