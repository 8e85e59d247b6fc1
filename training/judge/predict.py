"""Probabilities for pairs, from PyTorch or from an exported model."""

import os
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
# Official builds of onnxruntime from 1.29 on report to their maker unless told not to.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")

import numpy as np  # noqa: E402
import torch  # noqa: E402

from .checkpoint import load  # noqa: E402
from .model import Encoder, Judge, Shape  # noqa: E402
from .tokens import Tokens, collate  # noqa: E402

Forward = Callable[[torch.Tensor, torch.Tensor, torch.Tensor], np.ndarray]


def torch_forward(checkpoint: Path, base: Path, threads: int = 2, average: bool = True) -> Forward:
    """Logits from a checkpoint (its averaged weights unless told otherwise)."""
    torch.set_num_threads(threads)
    model = Judge(Encoder(Shape.read(base)))
    state = load(checkpoint)
    model.load_state_dict(state["average" if average else "model"])
    model.eval()

    def forward(ids, attention, types):
        with torch.inference_mode():
            return model(ids, attention, types).numpy()

    return forward


def onnx_forward(file: Path, threads: int = 2) -> Forward:
    """Logits from an exported model."""
    import onnxruntime as ort

    o = ort.SessionOptions()
    o.intra_op_num_threads = threads
    session = ort.InferenceSession(str(file), o, providers=["CPUExecutionProvider"])

    def forward(ids, attention, types):
        feed = {"input_ids": ids.numpy(), "attention_mask": attention.numpy(), "token_type_ids": types.numpy()}
        return session.run(None, feed)[0]

    return forward


def open_judge(model: Path, base: Path, threads: int = 2) -> Forward:
    """A judge from a ``.pt`` checkpoint or an ``.onnx`` file."""
    return onnx_forward(model, threads) if model.suffix == ".onnx" else torch_forward(model, base, threads)


def logits(forward: Forward, tokens: Tokens, pairs: list[tuple[str, str]], limit: int, batch: int = 32) -> np.ndarray:
    """Logits of each pair in the given direction, batched by length."""
    a, b = tokens.texts([p[0] for p in pairs]), tokens.texts([p[1] for p in pairs])
    out = np.zeros((len(pairs), 3), dtype=np.float32)
    order = np.argsort([min(limit, len(x) + len(y)) for x, y in zip(a, b)], kind="stable")
    for at in range(0, len(order), batch):
        chosen = order[at : at + batch]
        out[chosen] = forward(*collate(tokens, [(a[i], b[i]) for i in chosen], limit))
    return out


def softmax(x: np.ndarray) -> np.ndarray:
    """Probabilities from logits."""
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def both_ways(forward: Forward, tokens: Tokens, pairs: list[tuple[str, str]], limit: int = 160) -> np.ndarray:
    """Probabilities with the contradiction averaged over both directions.

    Entailment has a direction, contradiction has none: its probability is the mean of the two,
    and the rest is shared between entailment and neutral as in the forward direction.
    """
    there = softmax(logits(forward, tokens, pairs, limit))
    back = softmax(logits(forward, tokens, [(b, a) for a, b in pairs], limit))
    c = (there[:, 0] + back[:, 0]) / 2
    rest = there[:, 1:] / there[:, 1:].sum(-1, keepdims=True).clip(1e-9)
    return np.column_stack([c, rest * (1 - c)[:, None], back[:, 1]])
