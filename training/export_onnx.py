"""Export a checkpoint to ONNX.

    python export_onnx.py --model runs/long/final.pt --base runs/base --to runs/long/judge-fp32.onnx
    python export_onnx.py --encoder --base runs/base --to runs/encoder-fp32.onnx

Inputs are ``input_ids``, ``attention_mask`` and ``token_type_ids`` (64-bit integers, any batch and
length); the judge gives ``logits`` in the order contradiction, entailment, neutral. With
``--encoder`` the base itself is exported as a sentence encoder: two inputs and one unit vector.
The export is compared with PyTorch before it is kept.
"""

import argparse
from pathlib import Path

import numpy as np
import torch

from judge.checkpoint import load
from judge.model import Encoder, Judge, SentenceEncoder, Shape

OPSET = 17


def sample(shape: Shape, batch: int, length: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Random inputs with padding."""
    g = torch.Generator().manual_seed(1)
    ids = torch.randint(1000, shape.vocabulary, (batch, length), generator=g)
    attention = torch.ones_like(ids)
    types = torch.zeros_like(ids)
    types[:, length // 2 :] = 1
    attention[0, -2:] = 0
    return ids, attention, types * attention


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--model", type=Path)
    p.add_argument("--base", type=Path, required=True)
    p.add_argument("--to", type=Path, required=True)
    p.add_argument("--encoder", action="store_true")
    o = p.parse_args()
    torch.set_num_threads(2)
    names = ["input_ids", "attention_mask", "token_type_ids"]
    if o.encoder:
        model, names, output = SentenceEncoder(Encoder.load(o.base)), names[:2], "embedding"
    else:
        model, output = Judge(Encoder(Shape.read(o.base))), "logits"
        model.load_state_dict(load(o.model)["average"])
    model.eval()
    shape = model.encoder.shape
    inputs = sample(shape, 2, 16)[: len(names)]
    axes = {n: {0: "batch", 1: "length"} for n in names} | {output: {0: "batch"}}
    torch.onnx.export(
        model, inputs, str(o.to), input_names=names, output_names=[output], dynamic_axes=axes, opset_version=OPSET, dynamo=False
    )

    import onnxruntime as ort

    session = ort.InferenceSession(str(o.to), providers=["CPUExecutionProvider"])
    worst = 0.0
    for batch, length in ((1, 9), (5, 33), (3, 120)):
        inputs = sample(shape, batch, length)[: len(names)]
        with torch.inference_mode():
            mine = model(*inputs).numpy()
        theirs = session.run(None, {n: x.numpy() for n, x in zip(names, inputs)})[0]
        worst = max(worst, float(np.abs(mine - theirs).max()))
    if worst > 1e-3:
        raise SystemExit(f"the export differs from PyTorch by {worst}")
    print(f"{o.to}: {o.to.stat().st_size / 1e6:.1f} MB, differs from PyTorch by {worst:.1e} at most")


if __name__ == "__main__":
    main()
