"""Training that feels int8: linear layers compute with rounded weights and activations.

The same rounding as the exported model: weights per output channel, seven or eight bits signed;
activations per tensor, eight bits unsigned, scaled at run time. Gradients pass straight through.
A short last stage with this makes the quantised model agree with the full one.
"""

import torch
from torch import nn
from torch.nn import functional as F


def weight(w: torch.Tensor, top: int) -> torch.Tensor:
    """Weights rounded per output channel."""
    scale = w.detach().abs().amax(1, keepdim=True).clamp(min=1e-8) / top
    return w + ((w / scale).round() * scale - w).detach()


def activation(x: torch.Tensor) -> torch.Tensor:
    """Activations rounded over the whole tensor."""
    d = x.detach().float()
    low, high = d.amin().clamp(max=0.0), d.amax().clamp(min=0.0)
    scale = (high - low).clamp(min=1e-8) / 255
    zero = (-low / scale).round()
    return x + (((d / scale).round() + zero).clamp(0, 255).sub(zero) * scale - d).to(x.dtype)


class FakeLinear(nn.Linear):
    """A linear layer that computes with rounded numbers while training."""

    top = 63

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training:
            return super().forward(x)
        return F.linear(activation(x), weight(self.weight, self.top), self.bias)


def prepare(model: nn.Module, bits: int = 7) -> None:
    """Turn the encoder's linear layers into rounded ones, in place; names and weights stay."""
    FakeLinear.top = 2 ** (bits - 1) - 1
    for layer in model.encoder.layers:
        for name in ("qkv", "out", "up", "down"):
            getattr(layer, name).__class__ = FakeLinear
