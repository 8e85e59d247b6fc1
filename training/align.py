"""Measure a sentence encoder: same event or not, by cosine of mean-pooled vectors.

    python align.py --model runs/encoder-int8.onnx --base runs/base --eval EVAL
"""

import argparse
from pathlib import Path

import numpy as np
import onnxruntime as ort

from judge.metrics import auc
from judge.rows import read
from judge.tokens import Tokens


def vectors(session: ort.InferenceSession, tokens: Tokens, texts: list[str], batch: int = 32) -> np.ndarray:
    """One unit vector a text."""
    ids = [t[:126] for t in tokens.texts(texts)]
    order = np.argsort([len(t) for t in ids], kind="stable")
    out = np.zeros((len(texts), 384), dtype=np.float32)
    for at in range(0, len(order), batch):
        chosen = order[at : at + batch]
        length = max(len(ids[i]) for i in chosen) + 2
        x = np.zeros((len(chosen), length), dtype=np.int64)
        mask = np.zeros_like(x)
        for row, i in enumerate(chosen):
            end = len(ids[i]) + 2
            x[row, :end] = [tokens.cls, *ids[i], tokens.sep]
            mask[row, :end] = 1
        out[chosen] = session.run(None, {"input_ids": x, "attention_mask": mask})[0]
    return out


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--model", type=Path, required=True)
    p.add_argument("--base", type=Path, required=True)
    p.add_argument("--eval", type=Path, required=True)
    o = p.parse_args()
    options = ort.SessionOptions()
    options.intra_op_num_threads = 2
    session = ort.InferenceSession(str(o.model), options, providers=["CPUExecutionProvider"])
    tokens = Tokens(o.base)
    scores = {}
    for name, same in (("ecb_same_subtopic", "same_event"), ("ecb_cross_subtopic", "same_event"), ("mrpc", "paraphrase")):
        rows = list(read(o.eval / "pairs" / f"{name}.jsonl"))
        texts = sorted({t for r in rows for t in (r["a"], r["b"])})
        at = {t: i for i, t in enumerate(texts)}
        v = vectors(session, tokens, texts)
        cosine = np.array([float(v[at[r["a"]]] @ v[at[r["b"]]]) for r in rows])
        positive = np.array([r["label"] == same for r in rows])
        scores[name] = (cosine, positive)
        if positive.any() and not positive.all():
            print(f"{name}: AUC {auc(cosine, positive):.3f} ({positive.sum()} of {len(rows)} positive)")
    (c, p1), (d, p2) = scores["ecb_same_subtopic"], scores["ecb_cross_subtopic"]
    both, label = np.concatenate([c[p1], d[~p2]]), np.concatenate([np.ones(p1.sum(), bool), np.zeros((~p2).sum(), bool)])
    print(f"same event against other subtopics: AUC {auc(both, label):.3f}")


if __name__ == "__main__":
    main()
