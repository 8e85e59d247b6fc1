"""Quantise an exported model to int8 and check that it still says the same.

    python quantize.py --model runs/long/judge-fp32.onnx --to runs/long/judge-int8.onnx \
        --base runs/base --pairs EVAL/pairs/rte3.jsonl EVAL/pairs/mrpc.jsonl

Weights become 8-bit per channel, activations are scaled at run time. Seven-bit weights
(``--reduce-range``) avoid overflow on processors without VNNI and are the default. ``--keep``
leaves nodes whose name contains one of the words in 32 bits. Fails when fewer than 98 % of the
labels agree.
"""

import argparse
import hashlib
import tempfile
from pathlib import Path

import numpy as np
import onnx
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from judge.predict import logits, onnx_forward, softmax
from judge.rows import read
from judge.tokens import Tokens

AGREEMENT = 0.98


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--model", type=Path, required=True)
    p.add_argument("--to", type=Path, required=True)
    p.add_argument("--base", type=Path)
    p.add_argument("--pairs", type=Path, nargs="*", default=[], help="JSON Lines with a and b, to compare labels on")
    p.add_argument("--keep", nargs="*", default=["/dense/", "/classify/"])
    p.add_argument("--reduce-range", action=argparse.BooleanOptionalAction, default=True)
    p.add_argument("--limit", type=int, default=1200)
    o = p.parse_args()
    with tempfile.TemporaryDirectory() as tmp:
        ready = Path(tmp) / "ready.onnx"
        quant_pre_process(str(o.model), str(ready), skip_symbolic_shape=True)
        kept = [n.name for n in onnx.load(str(ready)).graph.node if any(k in n.name for k in o.keep)]
        quantize_dynamic(
            str(ready), str(o.to), weight_type=QuantType.QInt8, per_channel=True, reduce_range=o.reduce_range,
            nodes_to_exclude=kept, op_types_to_quantize=["MatMul", "Gemm", "Gather"],
        )
    digest = hashlib.sha256(o.to.read_bytes()).hexdigest()
    print(f"{o.to}: {o.to.stat().st_size / 1e6:.1f} MB, {len(kept)} nodes kept, SHA-256 {digest}")
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
