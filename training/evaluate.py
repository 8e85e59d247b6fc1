"""Measure a judge on the development sets.

    python evaluate.py --model runs/long/last.pt --base runs/base --eval EVAL --held-out runs/mix/held-out.jsonl.gz

The contradiction threshold is fitted on the held-out part of the training data only, for
contradictions making up ``--prior`` of the pairs. Both directions are averaged. ``best`` is the
highest F1 any threshold would reach on the set itself: it shows what calibration could still
gain and is not a result.
"""

import argparse
import json
import re
from pathlib import Path

import numpy as np

from judge import LABELS
from judge.metrics import auc, average_precision, best_threshold, prf
from judge.predict import both_ways, open_judge
from judge.rows import read
from judge.tokens import Tokens

THREE_WAY = ("rte3", "sick", "negnli_snli", "negnli_mnli", "nan_nli", "breaking_nli", "conjnli", "glue_diagnostic", "cannot")
POSITIVE = {"claimdiff": "weaken", "emergent": "against", "targeted_guard": "contradiction"}


def load_set(folder: Path, name: str) -> list[dict]:
    """Rows of a set, with the field names of all the others."""
    rows = list(read(folder / "pairs" / f"{name}.jsonl"))
    for r in rows:
        r.setdefault("a", r.get("assertion_a"))
        r.setdefault("b", r.get("assertion_b"))
        r.setdefault("label", r.get("ground_truth"))
    return rows


def three_way(p: np.ndarray, contradiction: np.ndarray) -> np.ndarray:
    """Labels: contradiction where decided, else the likelier of the other two."""
    return np.where(contradiction, 0, 1 + (p[:, 2] > p[:, 1]))


def sentences(text: str) -> list[str]:
    """A rough split, good enough for measuring at document level."""
    return [s for s in re.split(r"(?<=[.!?])[\"”’)]*\s+|\n+", text) if len(s.split()) > 3]


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--model", type=Path, required=True)
    p.add_argument("--base", type=Path, required=True)
    p.add_argument("--eval", type=Path, required=True)
    p.add_argument("--held-out", type=Path, required=True)
    p.add_argument("--prior", type=float, default=0.25)
    p.add_argument("--held-out-limit", type=int, default=2500)
    p.add_argument("--sets", nargs="*", help="only these")
    p.add_argument("--documents", action="store_true", help="also the document-level set, which takes long")
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--json", type=Path, help="write the figures here")
    o = p.parse_args()

    tokens = Tokens(o.base)
    forward = open_judge(o.model, o.base, o.threads)

    def score(rows: list[dict]) -> np.ndarray:
        return both_ways(forward, tokens, [(r["a"], r["b"]) for r in rows])

    held = [r for r in read(o.held_out)][: o.held_out_limit]
    hp = score(held)
    actual = np.array([r["target"] == "contradiction" for r in held])
    threshold, f1 = best_threshold(hp[:, 0], actual, o.prior)
    wanted = np.array([LABELS.index(r["target"]) for r in held])
    figures = {
        "held_out": {
            "n": len(held),
            "threshold": round(threshold, 4),
            "f1_at_prior": round(f1, 3),
            "accuracy": round(float((three_way(hp, hp[:, 0] >= threshold) == wanted).mean()), 3),
            "auc": round(auc(hp[:, 0], actual), 3),
        }
    }
    print("held_out", figures["held_out"], flush=True)

    chosen = o.sets or [*THREE_WAY, "fever_symmetric", *POSITIVE, "mrpc", "wikicontradict"]
    for name in chosen:
        rows = load_set(o.eval, name)
        q = score(rows)
        c = q[:, 0]
        said = c >= threshold
        out = {"n": len(rows)}
        if name == "mrpc":
            same = np.array([r["label"] == "paraphrase" for r in rows])
            out["auc"] = round(auc((q[:, 1] + q[:, 3]) / 2, same), 3)
            out["false_contradictions_on_paraphrases"] = round(float(said[same].mean()), 3)
            out["false_contradictions_on_the_rest"] = round(float(said[~same].mean()), 3)
        elif name == "wikicontradict":
            out["recall"] = round(float(said.mean()), 3)
        else:
            label = POSITIVE.get(name, "contradiction")
            is_c = np.array([r["label"] == label for r in rows])
            precision, recall, f = prf(said, is_c)
            out |= {
                "share": round(float(is_c.mean()), 3),
                "precision": round(precision, 3),
                "recall": round(recall, 3),
                "f1": round(f, 3),
                "best": round(best_threshold(c, is_c)[1], 3),
                "average_precision": round(average_precision(c, is_c), 3),
            }
            if name in THREE_WAY:
                gold = np.array([LABELS.index(r["label"]) for r in rows])
                out["accuracy"] = round(float((three_way(q, said) == gold).mean()), 3)
            if name == "fever_symmetric":
                entailed = np.maximum(q[:, 1], q[:, 3] * (1 - c))
                out["accuracy"] = round(float(((c > entailed) == is_c).mean()), 3)
                out["accuracy_at_threshold"] = round(float((said == is_c).mean()), 3)
            if name == "targeted_guard":
                out["false_alarms"] = round(float(said[~is_c].mean()), 3)
                for bucket in sorted({r["bucket"] for r in rows}):
                    at = np.array([r["bucket"] == bucket for r in rows])
                    out[bucket] = f"F1 {prf(said[at], is_c[at])[2]:.2f}, false alarms {float(said[at & ~is_c].mean()):.2f}"
        figures[name] = out
        print(name, out, flush=True)

    if o.documents:
        rows = load_set(o.eval, "summedits_news")
        pairs = [(i, s, t) for i, r in enumerate(rows) for t in sentences(r["b"]) for s in sentences(r["a"])]
        q = both_ways(forward, tokens, [(s, t) for _, s, t in pairs])
        worst = np.zeros(len(rows))
        for (i, _, _), c in zip(pairs, q[:, 0]):
            worst[i] = max(worst[i], c)
        bad = np.array([r["label"] == "inconsistent" for r in rows])
        said = worst >= threshold
        figures["summedits_news"] = {
            "n": len(rows),
            "pairs": len(pairs),
            "balanced_accuracy": round(float((said[bad].mean() + (~said)[~bad].mean()) / 2), 3),
            "auc": round(auc(worst, bad), 3),
        }
        print("summedits_news", figures["summedits_news"], flush=True)
    if o.json:
        o.json.write_text(json.dumps({"model": o.model.name, **figures}, indent=1) + "\n")


if __name__ == "__main__":
    main()
