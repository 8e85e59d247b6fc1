"""Pairs a second with onnxruntime, at the lengths of real pairs.

    python speed.py --model runs/long/judge-int8.onnx --base runs/base --pairs EVAL/pairs/claimdiff.jsonl

Batches by length; wall time and, since other programs may be running, processor time.
"""

import argparse
import resource
import time
from pathlib import Path

import numpy as np

from judge.predict import onnx_forward
from judge.rows import read
from judge.tokens import Tokens, collate


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--model", type=Path, required=True)
    p.add_argument("--base", type=Path, required=True)
    p.add_argument("--pairs", type=Path, required=True)
    p.add_argument("--count", type=int, default=400)
    p.add_argument("--batch", type=int, nargs="*", default=[1, 8, 32])
    p.add_argument("--threads", type=int, default=2)
    o = p.parse_args()
    tokens = Tokens(o.base)
    start = time.monotonic()
    forward = onnx_forward(o.model, o.threads)
    print(f"load {time.monotonic() - start:.2f} s")
    rows = list(read(o.pairs))[: o.count]
    a, b = tokens.texts([r["a"] for r in rows]), tokens.texts([r["b"] for r in rows])
    pairs = sorted(zip(a, b), key=lambda x: len(x[0]) + len(x[1]))
    lengths = [len(x) + len(y) + 3 for x, y in pairs]
    print("tokens a pair: " + ", ".join(f"{q} % {np.percentile(lengths, q):.0f}" for q in (10, 50, 90)))
    forward(*collate(tokens, pairs[:8], 128))
    for size in o.batch:
        wall, cpu = time.monotonic(), time.process_time()
        for at in range(0, len(pairs), size):
            forward(*collate(tokens, pairs[at : at + size], 128))
        wall, cpu = time.monotonic() - wall, time.process_time() - cpu
        print(f"batch {size}: {len(pairs) / wall:.0f} pairs/s, {o.threads * len(pairs) / cpu:.0f} by processor time on {o.threads} cores")
    print(f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
