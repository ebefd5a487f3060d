#!/usr/bin/env python3
"""Trains the language model of `src/segment/model` and writes its data file.

    python3 -m venv venv && venv/bin/pip install --no-deps -r tests/tools/language_model.txt
    venv/bin/python tests/tools/language_model.py yi_yitb-ud-train.conllu src/segment/model/words.bin

For each script, one multinomial logistic regression over hashed character n-grams of a word says which of the script's
languages the word is. The layout of the file stands in `src/segment/model/mod.rs`. Same packages, same bytes.

Sources: the word lists of `wordfreq` (PyPI; CC BY-SA 4.0), and for Yiddish the literary sentences of the training part
of UD_Yiddish-YiTB (CC BY-SA 4.0). Of that treebank, sentences from Tatoeba, Wikipedia and the Bible are left out.
"""
import os, re, struct, sys, unicodedata
from collections import Counter

# Sums in another order are other sums: one thread, before numpy is loaded.
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from wordfreq import get_frequency_dict

# Script, then (bits of the table, languages), first those that are told word by word.
GROUPS = [
    ("Hebr", [(14, ["he", "yi"])]),
    ("Arab", [(16, ["ar", "fa", "ur"])]),
    ("Latn", [(16, ["en", "es", "fr", "de"]), (15, ["it", "pt", "nl", "pl", "tr", "xx"])]),
    ("Cyrl", [(14, ["ru", "uk", "bg", "xx"])]),
]
# What else is written in a script, so that it is not called one of these: the class `xx`.
OTHERS = {"Latn": "ca cs da fi fil hu id is lt lv nb ro sh sk sl sv vi".split(), "Cyrl": ["mk"]}
LONGEST_GRAM = 5
WORDS = 60_000
# A word weighs its frequency to this power: rare words teach spelling.
POWER = 0.5
L2 = 5e-8
ITERATIONS = 200
FOREIGN_YIDDISH = ("tatoeba.org", "Wikipedia", "Book of", "Song of", "Yiddish proverb")

M32 = 0xFFFFFFFF
MARKS = "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
YIDDISH_POINTS = re.compile("\u05d0[\u05b7\u05b8]|\u05d9[\u05b4]|\u05d9\u05d9\u05b7|\u05d5\u05bc|\u05e4[\u05bc\u05bf]|[\u05db\u05ea]\u05bc|\u05d1\u05bf|\u05e9\u05c2")


def normalise(word):
    """The form that the model reads: `Words::normalise` in Rust does the same."""
    word = unicodedata.normalize("NFC", word.lower())
    word = word.translate({0x5F0: "\u05d5\u05d5", 0x5F1: "\u05d5\u05d9", 0x5F2: "\u05d9\u05d9", 0x5F3: "'", 0x5F4: '"', 0x2019: "'", 0x640: None, 0x200C: None})
    if re.search(f"[{MARKS}]", YIDDISH_POINTS.sub("", word)):
        word = re.sub(f"[{MARKS}]", "", word)
    return word


def mix(h):
    h ^= h >> 15
    h = (h * 0x2C1B3C6D) & M32
    return h ^ (h >> 12)


def features(word):
    """Hashes of the n-grams of `^word$` up to LONGEST_GRAM, and of the whole."""
    x = [ord(c) for c in f"^{word}$"]
    out = []
    for i in range(len(x)):
        h = 0x811C9DC5
        for c in x[i : i + LONGEST_GRAM]:
            h = ((h ^ c) * 0x01000193) & M32
            out.append(mix(h))
    h = 0x12345
    for c in x:
        h = ((h ^ c) * 0x01000193) & M32
    out.append(mix(h))
    return out


def yiddish(path):
    letters = "[\u05d0-\u05ea\u05f0-\u05f2]"
    word = re.compile(f"{letters}[\u05d0-\u05ea\u05f0-\u05f2{MARKS}]*(?:['’׳״\"]{letters}[\u05d0-\u05ea\u05f0-\u05f2{MARKS}]*)*")
    count, source = Counter(), ""
    for line in open(path, encoding="utf8"):
        if line.startswith("# source"):
            source = line.split("=", 1)[1].strip()
        elif line.startswith("# text =") and not source.startswith(FOREIGN_YIDDISH):
            for w in word.findall(unicodedata.normalize("NFC", line[8:])):
                count[normalise(w)] += 1
                count[normalise(re.sub(f"[{MARKS}]", "", w))] += 1
        elif not line.strip():
            source = ""
    total = sum(count.values())
    return {w: n / total for w, n in count.items()}


def elisions(words):
    """`l'arbre` is one word here, and two in the lists."""
    out = dict(words)
    for w, f in list(words.items())[:20_000]:
        if w[0] in "aeiouhéèêàâîôœy" and len(w) > 2:
            for p in ("l'", "d'", "qu'", "n'", "s'", "j'"):
                out.setdefault(p + w, f * 0.1)
    return out


def words_of(language, script, yiddish_path):
    """The words of a language with their frequencies."""
    if language == "yi":
        return yiddish(yiddish_path)
    if language == "xx":
        words = Counter()
        for other in OTHERS[script]:
            for w, f in listed(other, WORDS // 6).items():
                words[w] += f / len(OTHERS[script])
        return words
    words = listed(language, WORDS)
    return elisions(words) if language == "fr" else words


def listed(language, most):
    found = get_frequency_dict(language, wordlist="best")
    words = Counter()
    for w, f in sorted(found.items(), key=lambda x: (-x[1], x[0]))[:most]:
        w = normalise(w)
        if w and not any(c.isdigit() for c in w):
            words[w] += f
    return words


def train(languages, bits, lists, l2=L2):
    """Weights (classes x buckets) of a softmax regression; a class reads as many bits of the hash as its table has.

    A word is one example, whose target is how much more one language uses it than another: lists of every language hold
    foreign words. It weighs less than its frequency, so that rare words teach spelling.
    """
    k, top = len(languages), max(bits)
    words = sorted(set().union(*(lists[l] for l in languages)))
    frequency = np.array([[lists[l].get(w, 0.0) for l in languages] for w in words])
    target = frequency / frequency.sum(axis=1, keepdims=True)
    weight = frequency.max(axis=1) ** POWER
    weight /= (weight[:, None] * target).sum(axis=0)[target.argmax(axis=1)]
    weight /= weight.sum()
    index, pointer, value = [], [0], []
    for w in words:
        f = features(w)
        index += [h & ((1 << top) - 1) for h in f]
        value += [len(f) ** -0.5] * len(f)
        pointer.append(len(index))
    rows = len(words)
    x = csr_matrix((np.array(value, np.float32), index, pointer), shape=(rows, 1 << top))
    x.sum_duplicates()
    xs = {b: csr_matrix((x.data.copy(), x.indices & ((1 << b) - 1), x.indptr.copy()), shape=(rows, 1 << b)) for b in sorted(set(bits))}
    for m in xs.values():
        m.sum_duplicates()
    xt = {b: m.T.tocsr() for b, m in xs.items()}
    offsets = np.cumsum([0] + [1 << b for b in bits])
    columns = {b: [i for i in range(k) if bits[i] == b] for b in xs}

    def loss(p):
        z = np.empty((rows, k))
        for b, cs in columns.items():
            z[:, cs] = xs[b] @ np.stack([p[offsets[c] : offsets[c + 1]] for c in cs], axis=1).astype(np.float32)
        z += p[offsets[k] :]
        z -= z.max(axis=1, keepdims=True)
        log_q = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
        value = -(weight * (target * log_q).sum(axis=1)).sum()
        q = (np.exp(log_q) - target) * weight[:, None]
        grad = np.empty_like(p)
        for b, cs in columns.items():
            g = xt[b] @ q[:, cs].astype(np.float32)
            for j, c in enumerate(cs):
                grad[offsets[c] : offsets[c + 1]] = g[:, j]
        grad[offsets[k] :] = q.sum(axis=0)
        w = p[: offsets[k]]
        return value + l2 * (w @ w), np.concatenate([grad[: offsets[k]] + 2 * l2 * w, grad[offsets[k] :]])

    options = {"maxiter": ITERATIONS, "maxfun": 10 * ITERATIONS, "maxcor": 8}
    p = minimize(loss, np.zeros(offsets[k] + k), jac=True, method="L-BFGS-B", options=options).x
    return [p[offsets[c] : offsets[c + 1]] for c in range(k)], p[offsets[k] :]


def main():
    yiddish_path, out_path = sys.argv[1:3]
    header, tables = bytearray(b"TGLM\x01"), bytearray()
    header.append(len(GROUPS))
    for script, parts in GROUPS:
        languages = [l for _, ls in parts for l in ls]
        bits = [b for b, ls in parts for _ in ls]
        lists = {l: words_of(l, script, yiddish_path) for l in languages}
        weights, bias = train(languages, bits, lists)
        scale = float(np.percentile(np.abs(np.concatenate([w[w != 0] for w in weights])), 99.95)) / 127
        header += script.encode() + struct.pack("<BBf", len(languages), len(parts), scale)
        for l, b in zip(languages, bias):
            header += l.encode() + struct.pack("<f", b)
        for b, ls in parts:
            header += struct.pack("<BB", b, len(ls))
            rows = np.stack([weights[languages.index(l)] for l in ls], axis=1)
            tables += np.clip(np.round(rows / scale), -127, 127).astype(np.int8).tobytes()
        print(script, {l: len(lists[l]) for l in languages}, "scale %.4g" % scale, flush=True)
    open(out_path, "wb").write(bytes(header) + bytes(tables))
    print(len(header) + len(tables), "bytes")


if __name__ == "__main__":
    main()
