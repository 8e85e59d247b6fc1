"""Quantise an exported model to int8 and check that it still says the same.

    python quantize.py --model runs/long/judge-fp32.onnx --to runs/long/judge-int8.onnx \
        --base runs/base --pairs EVAL/pairs/rte3.jsonl EVAL/pairs/mrpc.jsonl

How it rounds stands in ``judge/rowwise.py``. With ``--pairs`` the labels of both models are compared;
the command fails when fewer than 98 % agree.
"""

import argparse
import hashlib
from pathlib import Path

import numpy as np
import onnx

from judge.predict import logits, onnx_forward, softmax
from judge.rows import read
from judge.rowwise import quantise
from judge.tokens import Tokens

AGREEMENT = 0.98


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--model", type=Path, required=True)
    p.add_argument("--to", type=Path, required=True)
    p.add_argument("--base", type=Path)
    p.add_argument("--pairs", type=Path, nargs="*", default=[], help="JSON Lines with a and b, to compare labels on")
    p.add_argument("--limit", type=int, default=1200, help="pairs taken of each file")
    o = p.parse_args()
    onnx.save(quantise(onnx.load(o.model)), o.to)
    print(f"{o.to}: {o.to.stat().st_size / 1e6:.1f} MB, SHA-256 {hashlib.sha256(o.to.read_bytes()).hexdigest()}")
    if not o.pairs:
        return
    tokens = Tokens(o.base)
    pairs = [(r["a"], r["b"]) for f in o.pairs for r in list(read(f))[: o.limit]]
    full, small = (softmax(logits(onnx_forward(m), tokens, pairs, 128)) for m in (o.model, o.to))
    labels = float((full.argmax(-1) == small.argmax(-1)).mean())
    verdict = float(((full[:, 0] > 0.5) == (small[:, 0] > 0.5)).mean())
    print(f"{len(pairs)} pairs: labels agree {labels:.4f}, contradiction or not {verdict:.4f}, mean difference {np.abs(full - small).mean():.4f}")
    if labels < AGREEMENT:
        raise SystemExit(f"labels agree on less than {AGREEMENT:.0%}")


if __name__ == "__main__":
    main()
