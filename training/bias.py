"""Hypothesis-only check: how much can be told from one text alone?

    python bias.py --model runs/long/final.pt --base runs/base --held-out runs/mix/held-out.jsonl.gz

Two figures. Data: a naive Bayes over the words and word pairs of b alone, trained on the mix,
tried on held-out rows. Model: the judge's accuracy when a is replaced by the a of another row;
an unbiased judge then says neutral, so its share of contradictions is the alarm rate on
unrelated pairs.
"""

import argparse
import math
import re
from collections import Counter
from pathlib import Path

import numpy as np

from judge import LABELS
from judge.predict import logits, open_judge, softmax
from judge.rows import read
from judge.tokens import Tokens


def features(text: str) -> list[str]:
    """Words and neighbouring pairs."""
    w = ["^", *re.findall(r"\w+|[.!?]", text.lower()), "$"]
    return w + [f"{x} {y}" for x, y in zip(w, w[1:])]


def words_alone(train: list[dict], test: list[dict]) -> tuple[float, float]:
    """Accuracy of naive Bayes on b alone, and of the commonest label."""
    counts = {t: Counter() for t in LABELS}
    prior = Counter()
    for r in train:
        if r["target"] in counts:
            prior[r["target"]] += 1
            counts[r["target"]].update(set(features(r["b"])))
    vocabulary = {f for c in counts.values() for f, n in c.items() if n > 3}
    right = 0
    for r in test:
        fs = set(features(r["b"])) & vocabulary
        score = {t: math.log(prior[t]) + sum(math.log((counts[t][f] + 1) / (prior[t] + 2)) for f in fs) for t in LABELS}
        right += max(score, key=score.get) == r["target"]
    commonest = Counter(r["target"] for r in test).most_common(1)[0][1]
    return right / len(test), commonest / len(test)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--model", type=Path, help="without it only the data are checked")
    p.add_argument("--base", type=Path)
    p.add_argument("--held-out", type=Path, required=True)
    p.add_argument("--mix", type=Path, help="the mix the naive Bayes learns from")
    p.add_argument("--limit", type=int, default=1500)
    o = p.parse_args()
    held = list(read(o.held_out))
    if o.mix:
        got, commonest = words_alone(list(read(o.mix / "train.jsonl.gz")), held)
        print(f"data: b alone tells the label in {got:.3f} (commonest label {commonest:.3f})")
    if o.model:
        tokens, forward = Tokens(o.base), open_judge(o.model, o.base)
        rows = held[: o.limit]
        moved = rows[len(rows) // 3 :] + rows[: len(rows) // 3]
        right = softmax(logits(forward, tokens, [(r["a"], r["b"]) for r in rows], 128)).argmax(-1)
        wrong = softmax(logits(forward, tokens, [(m["a"], r["b"]) for r, m in zip(rows, moved)], 128)).argmax(-1)
        gold = np.array([LABELS.index(r["target"]) for r in rows])
        print(f"model: accuracy {(right == gold).mean():.3f}; with another a {(wrong == gold).mean():.3f}")
        print("answers with another a: " + ", ".join(f"{t} {(wrong == i).mean():.3f}" for i, t in enumerate(LABELS)))


if __name__ == "__main__":
    main()
