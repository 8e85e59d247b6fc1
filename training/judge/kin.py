"""Statements that were written about one premise, set against each other.

Of one premise, what it entails and what it leaves open are two statements on one matter, each with
a detail of its own: the natural pattern of two reports that differ without a conflict. What it entails
and what it contradicts conflict too, where they share most of their words and so speak of one point.
"""

import random
import re
from collections import defaultdict

from .augment import row

# Sources where the hypotheses of one premise are true or open in one and the same situation.
SOURCES = {
    "lingnli/train",
    "new_protocols_nli/base_train",
    "new_protocols_nli/edit_premise_train",
    "new_protocols_nli/edit_other_train",
    "new_protocols_nli/contrast_train",
    "taxinli_mnli/all",
    "healthver/dev",
    "climate_fever/all",
    "sick/train",
    "cad_nli/all_combined_train",
}
SMALL = set("a an the of in on at to for by with and or is are was were be been it its his her their this that as from has have had not no".split())
LIKE = 0.5


def words(text: str) -> set[str]:
    """Content words, cut to five letters so that forms of one word meet."""
    return {w[:5] for w in re.findall(r"[a-z0-9]+", text.lower()) if w not in SMALL}


def likeness(a: str, b: str) -> float:
    """Share of the shorter text's content words that the other has too: 0 to 1."""
    x, y = words(a), words(b)
    return len(x & y) / max(1, min(len(x), len(y)))


def all_rows(rows: list[dict], r: random.Random, count: int) -> list[dict]:
    """At most ``count`` rows, each way round by chance."""
    premises: dict[tuple[str, str], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for x in rows:
        if x["source"] in SOURCES:
            premises[x["source"], x["a"]][x["target"]].append(x["b"])
    out = []
    for (source, _), kin in premises.items():
        for said in kin["entailment"][:2]:
            out += [pair(said, open_, "compatible", source, r) for open_ in kin["neutral"][:2]]
            out += [
                pair(said, false, "contradiction", source, r)
                for false in kin["contradiction"][:2]
                if likeness(said, false) >= LIKE
            ]
    r.shuffle(out)
    return out[:count]


def pair(one: str, two: str, target: str, source: str, r: random.Random) -> dict:
    """One row, which of the two comes first by chance."""
    a, b = (one, two) if r.random() < 0.5 else (two, one)
    return row(a.strip(), b.strip(), target, source, "kin")
