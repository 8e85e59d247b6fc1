"""Rows of the training mix.

A row is ``{"a", "b", "target", "source", "kind"}``. ``target`` is one of the three labels or
``"compatible"``: entailment or neutral, not known which. The latter serves pairs read in the
other direction (whether b entails a is unknown when a entails b, but a contradiction holds both
ways) and data that only say "no contradiction".
"""

import gzip
import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from . import LABELS

TARGETS = (*LABELS, "compatible")


def read(path: Path) -> Iterator[dict]:
    """Rows of a JSON Lines file, compressed or not."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as f:
        for line in f:
            if line.strip():
                yield json.loads(line)


def write(path: Path, rows: Iterable[dict]) -> int:
    """Write rows as compressed JSON Lines without a time stamp; returns their number."""
    count = 0
    with open(path, "wb") as raw, gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0) as f:
        for row in rows:
            f.write((json.dumps(row, ensure_ascii=False) + "\n").encode())
            count += 1
    return count


def normal(text: str) -> str:
    """Text reduced to its words, to find equal sentences."""
    return " ".join(re.findall(r"\w+", text.lower()))


def number(text: str) -> int:
    """A stable number for a text."""
    return int.from_bytes(hashlib.sha1(text.encode()).digest()[:8], "big")


def held_out(row: dict, share: int = 40) -> bool:
    """Whether a row belongs to the held-out part: one premise in ``share``, by its words."""
    return number(normal(row["a"])) % share == 0


def sentences_of(folder: Path) -> set[str]:
    """Sentences of the evaluation sets, only to keep them out of training."""
    out = set()
    for file in sorted(folder.glob("*.jsonl")):
        for row in read(file):
            out |= {normal(row[k]) for k in ("a", "b", "assertion_a", "assertion_b") if k in row}
    return out
