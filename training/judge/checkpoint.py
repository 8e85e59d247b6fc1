"""Checkpoints that survive an interruption at any moment."""

import os
from pathlib import Path

import torch


def save(path: Path, state: dict) -> None:
    """Write a checkpoint beside the old one, then put it in its place."""
    part = path.with_suffix(".part")
    torch.save(state, part)
    os.replace(part, path)


def load(path: Path) -> dict:
    """Read a checkpoint."""
    return torch.load(path, map_location="cpu", weights_only=False)


class Average:
    """Moving average of the weights; evaluated and shipped instead of the last step's."""

    def __init__(self, model: torch.nn.Module, decay: float):
        self.decay = decay
        self.steps = 0
        self.state = {k: v.detach().clone() for k, v in model.state_dict().items()}

    @torch.no_grad()
    def update(self, model: torch.nn.Module) -> None:
        """Take in the present weights; the average is shorter at the start of a run."""
        self.steps += 1
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        for k, v in model.state_dict().items():
            self.state[k].lerp_(v, 1 - decay)
