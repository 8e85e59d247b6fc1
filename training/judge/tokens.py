"""Tokens of a pair, and batches of similar length."""

from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

ARTEFACTS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "``": '"', "''": '"'}


def clean(text: str) -> str:
    """Undo treebank escapes and odd white space in published data."""
    for old, new in ARTEFACTS.items():
        text = text.replace(old, new)
    return " ".join(text.split())


class Tokens:
    """WordPiece tokens from a published ``tokenizer.json``, without padding or truncation."""

    def __init__(self, folder: Path):
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.cls = self.tokenizer.token_to_id("[CLS]")
        self.sep = self.tokenizer.token_to_id("[SEP]")

    def texts(self, texts: list[str]) -> list[np.ndarray]:
        """Token numbers of each text, without special tokens."""
        out = []
        for at in range(0, len(texts), 20000):
            block = [clean(t) for t in texts[at : at + 20000]]
            out += [np.array(e.ids, dtype=np.int32) for e in self.tokenizer.encode_batch(block, add_special_tokens=False)]
        return out


def fit(a: np.ndarray, b: np.ndarray, limit: int) -> tuple[np.ndarray, np.ndarray]:
    """Shorten a pair to ``limit`` tokens (specials included), the longer text first.

    A long text keeps the window that shares the most tokens with the other one, since the
    part that speaks of the same matter is seldom at the start.
    """
    room = limit - 3
    if len(a) + len(b) <= room:
        return a, b
    keep_a = max(room - len(b), room // 2) if len(a) > room // 2 else len(a)
    keep_b = room - min(len(a), keep_a)
    return window(a, b, keep_a), window(b, a, keep_b)


def window(text: np.ndarray, other: np.ndarray, size: int) -> np.ndarray:
    """The stretch of ``size`` tokens of ``text`` that shares the most with ``other``."""
    if len(text) <= size:
        return text
    shared = np.isin(text, np.unique(other)).astype(np.int64)
    sums = np.concatenate([[0], np.cumsum(shared)])
    start = int(np.argmax(sums[size:] - sums[:-size]))
    return text[start : start + size]


def collate(tokens: Tokens, pairs: list[tuple[np.ndarray, np.ndarray]], limit: int):
    """Padded ids, attention and types of a batch of pairs."""
    fitted = [fit(a, b, limit) for a, b in pairs]
    length = max(len(a) + len(b) for a, b in fitted) + 3
    ids = np.zeros((len(pairs), length), dtype=np.int64)
    attention = np.zeros_like(ids)
    types = np.zeros_like(ids)
    for row, (a, b) in enumerate(fitted):
        end = len(a) + len(b) + 3
        first = len(a) + 2
        ids[row, 0] = tokens.cls
        ids[row, 1 : first - 1] = a
        ids[row, first - 1] = tokens.sep
        ids[row, first : end - 1] = b
        ids[row, end - 1] = tokens.sep
        attention[row, :end] = 1
        types[row, first:end] = 1
    return torch.from_numpy(ids), torch.from_numpy(attention), torch.from_numpy(types)


def batches(lengths: np.ndarray, size: int, seed: int, chunk: int = 40) -> list[np.ndarray]:
    """Shuffled batches whose members have similar length; the same for the same seed."""
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(lengths))
    out = []
    for at in range(0, len(order), size * chunk):
        part = order[at : at + size * chunk]
        part = part[np.argsort(lengths[part], kind="stable")]
        out += [part[i : i + size] for i in range(0, len(part), size)]
    return [out[i] for i in rng.permutation(len(out))]
