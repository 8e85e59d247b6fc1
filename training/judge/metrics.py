"""Figures: precision, recall, F1, average precision, AUC, thresholds."""

import numpy as np


def prf(predicted: np.ndarray, actual: np.ndarray) -> tuple[float, float, float]:
    """Precision, recall and F1 of the positive class."""
    hit = int((predicted & actual).sum())
    p = hit / max(1, int(predicted.sum()))
    r = hit / max(1, int(actual.sum()))
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def auc(score: np.ndarray, positive: np.ndarray) -> float:
    """Area under the ROC curve, ties counted half."""
    _, inverse, counts = np.unique(score, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    ranks = (ends - (counts - 1) / 2)[inverse]
    n, m = int(positive.sum()), int((~positive).sum())
    return float((ranks[positive].sum() - n * (n + 1) / 2) / max(1, n * m))


def average_precision(score: np.ndarray, positive: np.ndarray) -> float:
    """Mean precision at the rank of each positive."""
    order = np.argsort(-score, kind="stable")
    hits = positive[order]
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    return float(precision[hits].mean()) if hits.any() else 0.0


def best_threshold(score: np.ndarray, positive: np.ndarray, prior: float | None = None) -> tuple[float, float]:
    """The threshold with the highest F1, and that F1.

    ``prior`` reweights the negatives so that positives make up this share, as they do where
    the judge will be used.
    """
    n, m = int(positive.sum()), int((~positive).sum())
    weight = n * (1 - prior) / prior / max(1, m) if prior else 1.0
    order = np.argsort(-score, kind="stable")
    s, hits = score[order], positive[order]
    tp = np.cumsum(hits)
    fp = np.cumsum(~hits) * weight
    f1 = 2 * tp / (tp + fp + n)
    f1 = np.where(np.append(s[1:] != s[:-1], True), f1, 0.0)
    at = int(np.argmax(f1))
    below = s[at + 1] if at + 1 < len(s) else 0.0
    return float((s[at] + below) / 2), float(f1[at])
