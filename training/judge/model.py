"""The encoder and the judge head, in plain PyTorch.

The encoder is BERT as published (post-layer-norm, learned positions, GELU), written out so
that training, export and quantisation depend on no model library. The judge reads one
sequence "[CLS] a [SEP] b [SEP]" and answers with three logits in the order of ``LABELS``.
"""

import json
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F


@dataclass
class Shape:
    """Sizes of an encoder."""

    layers: int
    hidden: int
    heads: int
    inner: int
    vocabulary: int
    positions: int
    types: int
    eps: float

    @staticmethod
    def read(folder: Path) -> "Shape":
        """Read the sizes from a published ``config.json``."""
        c = json.loads((folder / "config.json").read_text())
        return Shape(
            c["num_hidden_layers"],
            c["hidden_size"],
            c["num_attention_heads"],
            c["intermediate_size"],
            c["vocab_size"],
            c["max_position_embeddings"],
            c["type_vocab_size"],
            c["layer_norm_eps"],
        )


class Layer(nn.Module):
    """One transformer layer."""

    def __init__(self, s: Shape, dropout: float):
        super().__init__()
        self.heads = s.heads
        self.dropout = dropout
        self.qkv = nn.Linear(s.hidden, 3 * s.hidden)
        self.out = nn.Linear(s.hidden, s.hidden)
        self.norm1 = nn.LayerNorm(s.hidden, eps=s.eps)
        self.up = nn.Linear(s.hidden, s.inner)
        self.down = nn.Linear(s.inner, s.hidden)
        self.norm2 = nn.LayerNorm(s.hidden, eps=s.eps)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        batch, length, hidden = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4).unbind(0)
        drop = self.dropout if self.training else 0.0
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask.to(q.dtype), dropout_p=drop)
        y = self.out(y.transpose(1, 2).reshape(batch, length, hidden))
        x = self.norm1(x + F.dropout(y, self.dropout, self.training))
        y = self.down(F.gelu(self.up(x)))
        return self.norm2(x + F.dropout(y, self.dropout, self.training))


class Encoder(nn.Module):
    """BERT: token states for a padded batch."""

    def __init__(self, s: Shape, dropout: float = 0.1):
        super().__init__()
        self.shape = s
        self.dropout = dropout
        self.word = nn.Embedding(s.vocabulary, s.hidden, padding_idx=0)
        self.position = nn.Embedding(s.positions, s.hidden)
        self.segment = nn.Embedding(s.types, s.hidden)
        self.norm = nn.LayerNorm(s.hidden, eps=s.eps)
        self.layers = nn.ModuleList(Layer(s, dropout) for _ in range(s.layers))

    def forward(self, ids: torch.Tensor, attention: torch.Tensor, types: torch.Tensor) -> torch.Tensor:
        places = torch.arange(ids.shape[1], device=ids.device).unsqueeze(0)
        x = self.norm(self.word(ids) + self.position(places) + self.segment(types))
        x = F.dropout(x, self.dropout, self.training)
        mask = (1.0 - attention.to(x.dtype))[:, None, None, :] * -1e4
        for layer in self.layers:
            x = layer(x, mask)
        return x

    @staticmethod
    def load(folder: Path, dropout: float = 0.1) -> "Encoder":
        """Load a published BERT checkpoint (``config.json`` and ``model.safetensors``)."""
        s = Shape.read(folder)
        raw = {k.removeprefix("bert."): v for k, v in load_file(folder / "model.safetensors").items()}
        new = {
            "word.weight": raw["embeddings.word_embeddings.weight"],
            "position.weight": raw["embeddings.position_embeddings.weight"],
            "segment.weight": raw["embeddings.token_type_embeddings.weight"],
        }
        pairs = [("norm", "embeddings.LayerNorm")]
        for i in range(s.layers):
            old = f"encoder.layer.{i}"
            pairs += [
                (f"layers.{i}.out", f"{old}.attention.output.dense"),
                (f"layers.{i}.norm1", f"{old}.attention.output.LayerNorm"),
                (f"layers.{i}.up", f"{old}.intermediate.dense"),
                (f"layers.{i}.down", f"{old}.output.dense"),
                (f"layers.{i}.norm2", f"{old}.output.LayerNorm"),
            ]
            for part in ("weight", "bias"):
                new[f"layers.{i}.qkv.{part}"] = torch.cat(
                    [raw[f"{old}.attention.self.{n}.{part}"] for n in ("query", "key", "value")]
                )
        for mine, theirs in pairs:
            for part in ("weight", "bias"):
                new[f"{mine}.{part}"] = raw[f"{theirs}.{part}"]
        model = Encoder(s, dropout)
        model.load_state_dict(new)
        return model


def mean_pool(states: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """Mean of the token states where ``mask`` is one."""
    m = mask.unsqueeze(-1).to(states.dtype)
    return (states * m).sum(1) / m.sum(1).clamp(min=1.0)


class SentenceEncoder(nn.Module):
    """Mean-pooled sentence vector of unit length."""

    def __init__(self, encoder: Encoder):
        super().__init__()
        self.encoder = encoder

    def forward(self, ids: torch.Tensor, attention: torch.Tensor) -> torch.Tensor:
        pooled = mean_pool(self.encoder(ids, attention, torch.zeros_like(ids)), attention)
        return F.normalize(pooled, dim=-1)


class Judge(nn.Module):
    """Cross-encoder with three logits (contradiction, entailment, neutral).

    The head sees the [CLS] state and the mean state of each text, and how the two means
    differ and agree: a sentence encoder keeps its meaning in the means, so the head starts
    from something useful.
    """

    def __init__(self, encoder: Encoder, dropout: float = 0.1):
        super().__init__()
        hidden = encoder.shape.hidden
        self.encoder = encoder
        self.dropout = dropout
        self.dense = nn.Linear(5 * hidden, hidden)
        self.classify = nn.Linear(hidden, 3)

    def forward(self, ids: torch.Tensor, attention: torch.Tensor, types: torch.Tensor) -> torch.Tensor:
        x = self.encoder(ids, attention, types)
        second = types * attention
        u = mean_pool(x, attention - second)
        v = mean_pool(x, second)
        h = torch.cat([x[:, 0], u, v, (u - v).abs(), u * v], dim=-1)
        h = F.gelu(self.dense(F.dropout(h, self.dropout, self.training)))
        return self.classify(F.dropout(h, self.dropout, self.training))
