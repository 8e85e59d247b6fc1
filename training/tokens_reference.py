"""What the published tokenizer makes of 10,000 strings, for the application's own tokenizer to equal.

    python tokens_reference.py --base runs/base --to ../src/core/judge/fixtures/word-pieces.jsonl.gz
    python tokens_reference.py --base runs/base --classes

One line a string: the text, how many tokens it has, and a fingerprint of their numbers. The strings
are made from a seed: sentences of our own, words in many scripts, odd Unicode, hostile input, and
every code point that the tokenizer drops, splits off or treats as a space. ``--classes`` prints
those code points, as src/core/judge/character-classes.ts holds them.
"""

import argparse
import gzip
import hashlib
import json
import random
from pathlib import Path

from judge.tokens import clean
from tokenizers import Tokenizer

COUNT, SEED, LAST = 10_000, 20260, 0x110000
WHO = ["The harbour board", "A spokeswoman for Øresund Line", "Dr. José Peña", "Minister Zoë O’Hara", "The 3rd panel",
       "Nobody at the mill", "Łukasz Żak", "U.S.-based Coral & Sons", "Both unions", "The mayor of São Tomé"]
DID = ["denied", "said it hasn't signed", "re-opened", "will not re-examine", "confirmed", "couldn't find", "has postponed",
       "unveiled", "disputes", "voted down", "overestimated", "mis-reported"]
WHAT = ["the €4.5bn ferry contract", "a 12.5% rise in fares", "reports of three deaths", "the 1987–1991 audit", "plans for a wind farm",
        "the “rotten” roof", "an offer of $1,200,000", "its 2,300-page survey (annex B)", "cuts of 5 °C", "the naïve forecast"]
WHEN = ["on 3 May 2011", "at 07:30 a.m.", "before the flood", "in mid-November", "last week; twice", "for the second time",
        "while voters slept", "according to e-mails", "— so far", "despite -LRB- or because of -RRB- ``rain''"]
SCRIPTS = [(0x41, 0x5A), (0x61, 0x7A), (0xC0, 0x24F), (0x370, 0x3FF), (0x400, 0x4FF), (0x530, 0x58F), (0x591, 0x5F4), (0x600, 0x6FF),
           (0x900, 0x97F), (0xE01, 0xE5B), (0x10A0, 0x10FF), (0x1100, 0x11FF), (0x1E00, 0x1FFF), (0x3041, 0x30FF), (0x4E00, 0x9FFF),
           (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0x1D400, 0x1D7FF), (0x1F300, 0x1F6FF), (0x20000, 0x2A6DF)]
HOSTILE = ["[CLS]", "[SEP]", "[MASK]", "[UNK]", "[PAD]", "##ing", "[unused7]", "\0", "\ufffd", "\ufeff", "\u200d", "\u202e", "\u00ad", "\x85",
           "\x1c", "\u2028", "'''", "```", "-LRB-", "-RSB-", "--LSB--", "''``", "a" * 100, "b" * 101, "é" * 100, "e\u0301" * 101, "<b>&amp;</b>",
           "../../x", "'; --", "𝔘𝔫𝔦", "👩‍👩‍👧", "🇩🇰", "ﬁ", "İI", "ΑΣ", "ẞß", "ǅ", "≠", "ᾳ", "\u0344", "각", "각", "が", "か\u3099", "\U0010ffff", "\ue000"]


def sentence(rng: random.Random) -> str:
    text = " ".join(rng.choice(part) for part in (WHO, DID, WHAT, WHEN))
    return rng.choice([text + ".", text.upper(), text + f", {rng.choice(WHO)} {rng.choice(DID)}?", text.replace(" ", rng.choice(["  ", "\u00a0", "\n"]))])


def word(rng: random.Random) -> str:
    first, last = rng.choice(SCRIPTS)
    return "".join(chr(rng.randint(first, last)) for _ in range(rng.randint(1, 12)))


def anything(rng: random.Random) -> str:
    points = (rng.choice([rng.randrange(0x80), rng.randrange(0x3000), rng.randrange(LAST)]) for _ in range(rng.randint(0, 40)))
    return "".join(chr(p) for p in points if not 0xD800 <= p <= 0xDFFF)


def hostile(rng: random.Random) -> str:
    return "".join(rng.choice([rng.choice(HOSTILE), word(rng), " ", rng.choice(DID)]) for _ in range(rng.randint(1, 9)))


def strings(special: list[int]) -> list[str]:
    """The same strings every time; code points with a part of their own come in blocks of eight."""
    rng = random.Random(SEED)
    out = ["a".join(map(chr, special[at : at + 8])) for at in range(0, len(special), 8)]
    makers = [sentence, sentence, sentence, lambda r: " ".join(word(r) for _ in range(r.randint(1, 8))), anything, hostile]
    while len(out) < COUNT:
        out.append(makers[len(out) % len(makers)](rng))
    return out


def classes(tokenizer: Tokenizer) -> dict[str, list[int]]:
    """Code points that vanish, and those that are a word of their own because they are punctuation."""
    out = {"dropped": [], "punctuation": [], "ideographs": []}
    for point in (p for p in range(LAST) if not 0xD800 <= p <= 0xDFFF):
        inside = tokenizer.normalizer.normalize_str(f"a{chr(point)}a")[1:-1]
        if inside == "":
            out["dropped"].append(point)
        elif inside.startswith(" ") and inside != " ":
            out["ideographs"].append(point)
        elif inside == chr(point) and len(tokenizer.pre_tokenizer.pre_tokenize_str(f"a{inside}a")) > 1:
            out["punctuation"].append(point)
    return out


def ranges(points: list[int]) -> str:
    runs: list[list[int]] = []
    for point in points:
        if runs and runs[-1][1] == point - 1:
            runs[-1][1] = point
        else:
            runs.append([point, point])
    return " ".join(f"{a:x}" if a == b else f"{a:x}-{b:x}" for a, b in runs)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--base", type=Path, required=True)
    p.add_argument("--to", type=Path)
    p.add_argument("--classes", action="store_true")
    o = p.parse_args()
    tokenizer = Tokenizer.from_file(str(o.base / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    # A source that writes "[SEP]" must not pose as the end of a text.
    tokenizer.encode_special_tokens = True
    known = classes(tokenizer)
    if o.classes:
        print("\n".join(f"{name}: {ranges(points)}" for name, points in known.items()))
    if o.to:
        # Private use is three long runs of the same; a few of each end are enough.
        special = [p for p in known["dropped"] if not 0xE010 < p < 0xF8F0 and p < 0xF0010] + known["punctuation"]
        lines = []
        for text in strings(special):
            ids = tokenizer.encode(clean(text), add_special_tokens=False).ids
            mark = hashlib.sha256(",".join(map(str, ids)).encode()).hexdigest()[:8]
            lines.append(json.dumps([text, len(ids), mark], ensure_ascii=False))
        with gzip.GzipFile(o.to, "wb", compresslevel=9, mtime=0) as out:
            out.write("\n".join(lines).encode())
        print(f"{len(lines)} strings, {o.to.stat().st_size} bytes")


if __name__ == "__main__":
    main()
