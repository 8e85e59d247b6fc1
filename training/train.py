"""Train the judge.

    python train.py --mix runs/mix --base runs/base --out runs/long --epochs 2
    python train.py --out runs/long --resume

A run folder holds ``options.json``, ``log.jsonl`` (one JSON object a line), ``last.pt`` (all that
is needed to go on: weights, average, optimiser, step, random state) and, at the end, ``final.pt``
(averaged weights only). ``--resume`` goes on from ``last.pt`` with the options of the run; only ``--epochs`` may be given anew.
SIGTERM and SIGINT write a checkpoint first.
"""

import argparse
import contextlib
import hashlib
import json
import math
import os
import signal
import time
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import numpy as np  # noqa: E402
import torch  # noqa: E402
from torch.nn import functional as F  # noqa: E402

from judge import LABELS  # noqa: E402
from judge.checkpoint import Average, load, save  # noqa: E402
from judge.model import Encoder, Judge  # noqa: E402
from judge.rows import TARGETS, read  # noqa: E402
from judge.tokens import Tokens, batches, collate  # noqa: E402

# Which of the three labels each target allows.
ALLOWED = torch.tensor([[t in (label, "compatible") and (t == label or label != "contradiction") for label in LABELS] for t in TARGETS])


def options() -> argparse.Namespace:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--mix", type=Path)
    p.add_argument("--base", type=Path)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--resume", action="store_true")
    p.add_argument("--start", type=Path, help="begin from the averaged weights of another run's checkpoint")
    p.add_argument("--epochs", type=float, help="2 unless given; with --resume a new length, the rate falls to zero by then")
    p.add_argument("--batch", type=int, default=64)
    p.add_argument("--rate", type=float, default=1e-4)
    p.add_argument("--head-rate", type=float, default=3e-4)
    p.add_argument("--warm-up", type=float, default=0.05)
    p.add_argument("--decay", type=float, default=0.01)
    p.add_argument("--smoothing", type=float, default=0.05)
    p.add_argument("--contradiction-weight", type=float, default=1.2)
    p.add_argument("--limit", type=int, default=112, help="tokens a pair")
    p.add_argument("--average", type=float, default=0.996, help="per four steps")
    p.add_argument("--seed", type=int, default=7)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--precision", choices=("bf16", "fp32"), default="bf16")
    p.add_argument("--save-seconds", type=float, default=600)
    p.add_argument("--stop-at", type=int, help="stop with a checkpoint after this step, the rate keeping its course")
    p.add_argument("--log-steps", type=int, default=20)
    o = p.parse_args()
    saved = o.out / "options.json"
    if o.resume:
        epochs = o.epochs
        for k, v in json.loads(saved.read_text()).items():
            setattr(o, k, Path(v) if k in ("mix", "base", "start") and v not in (None, "None") else v)
        o.out.joinpath("options.json").write_text(json.dumps({**json.loads(saved.read_text()), "epochs": epochs or o.epochs}, indent=1) + "\n")
        o.epochs = epochs or o.epochs
    else:
        o.epochs = o.epochs or 2
        if o.mix is None or o.base is None:
            p.error("--mix and --base are needed")
        if (o.out / "last.pt").exists():
            p.error(f"{o.out} holds a run: use --resume or another folder")
        o.out.mkdir(parents=True, exist_ok=True)
        kept = {k: v for k, v in vars(o).items() if k not in ("out", "resume", "stop_at")}
        saved.write_text(json.dumps(kept, indent=1, default=str) + "\n")
    return o


def loss_of(logits: torch.Tensor, targets: torch.Tensor, smoothing: float, weight: float) -> torch.Tensor:
    """Cross-entropy with smoothing, where a target may allow two labels; contradictions weighted."""
    log = F.log_softmax(logits.float(), dim=-1)
    allowed = ALLOWED[targets]
    hit = -torch.logsumexp(log.masked_fill(~allowed, -1e9), dim=-1)
    loss = (1 - smoothing) * hit - smoothing * log.mean(dim=-1)
    weights = torch.where(targets == 0, weight, 1.0)
    return (loss * weights).sum() / weights.sum()


def main() -> None:
    o = options()
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    tokens = Tokens(o.base)
    digest = hashlib.sha256((o.mix / "train.jsonl.gz").read_bytes()).hexdigest()
    rows = list(read(o.mix / "train.jsonl.gz"))
    a, b = tokens.texts([r["a"] for r in rows]), tokens.texts([r["b"] for r in rows])
    targets = torch.tensor([TARGETS.index(r["target"]) for r in rows])
    lengths = np.minimum(np.array([len(x) + len(y) + 3 for x, y in zip(a, b)]), o.limit)
    del rows

    model = Judge(Encoder.load(o.base))
    if o.start and not o.resume:
        model.load_state_dict(load(o.start)["average"])
    encoder = [p for n, p in model.named_parameters() if n.startswith("encoder.")]
    head = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    optimiser = torch.optim.AdamW(
        [{"params": encoder, "lr": o.rate}, {"params": head, "lr": o.head_rate}], weight_decay=o.decay, fused=True
    )
    rates = [o.rate, o.head_rate]
    average = Average(model, o.average)
    steps_per_epoch = math.ceil(len(a) / o.batch)
    total = int(steps_per_epoch * o.epochs)
    warm = max(1, int(total * o.warm_up))
    step, seconds = 0, 0.0
    if o.resume:
        state = load(o.out / "last.pt")
        if state.get("mix", digest) != digest:
            raise SystemExit("the mix is not the one this run began with")
        model.load_state_dict(state["model"])
        optimiser.load_state_dict(state["optimiser"])
        average.state, average.steps = state["average"], state["average_steps"]
        step, seconds = state["step"], state["seconds"]
        torch.set_rng_state(state["random"])

    stop = []
    for s in (signal.SIGTERM, signal.SIGINT):
        signal.signal(s, lambda *_: stop.append(True))
    log = open(o.out / "log.jsonl", "a", encoding="utf-8")

    def note(**what) -> None:
        log.write(json.dumps({"time": time.strftime("%Y-%m-%dT%H:%M:%S"), **what}) + "\n")
        log.flush()

    def keep() -> None:
        save(
            o.out / "last.pt",
            {
                "model": model.state_dict(),
                "average": average.state,
                "average_steps": average.steps,
                "optimiser": optimiser.state_dict(),
                "step": step,
                "total": total,
                "mix": digest,
                "seconds": seconds,
                "random": torch.get_rng_state(),
            },
        )

    note(event="resume" if o.resume else "start", pairs=len(a), step=step, total=total, batch=o.batch)
    model.train()
    began = saved = time.monotonic()
    seen = right = 0
    losses = []
    cast = torch.autocast("cpu", dtype=torch.bfloat16) if o.precision == "bf16" else contextlib.nullcontext()
    order, epoch = [], -1
    while step < min(total, o.stop_at or total) and not stop:
        if step // steps_per_epoch != epoch:
            epoch = step // steps_per_epoch
            order = batches(lengths, o.batch, o.seed * 1000 + epoch)
        chosen = order[step % steps_per_epoch]
        factor = min((step + 1) / warm, max(0.0, (total - step) / max(1, total - warm)))
        for group, rate in zip(optimiser.param_groups, rates):
            group["lr"] = rate * factor
        ids, attention, types = collate(tokens, [(a[i], b[i]) for i in chosen], o.limit)
        wanted = targets[chosen]
        with cast:
            logits = model(ids, attention, types)
        loss = loss_of(logits, wanted, o.smoothing, o.contradiction_weight)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        step += 1
        if step % 4 == 0:
            average.update(model)
        losses.append(loss.item())
        seen += len(chosen)
        right += ALLOWED[wanted].gather(1, logits.argmax(-1, keepdim=True)).sum().item()
        if step % o.log_steps == 0 or step == total:
            now = time.monotonic()
            seconds += now - began
            note(
                step=step,
                total=total,
                loss=round(sum(losses) / len(losses), 4),
                accuracy=round(right / seen, 4),
                norm=round(float(norm), 3),
                rate=round(o.rate * factor, 8),
                pairs_per_second=round(seen / (now - began), 1),
                hours_left=round((total - step) * o.batch / max(0.1, seen / (now - began)) / 3600, 2),
            )
            began, losses, seen, right = now, [], 0, 0
        if time.monotonic() - saved > o.save_seconds:
            keep()
            saved = time.monotonic()
    keep()
    if step >= total:
        save(o.out / "final.pt", {"average": average.state, "step": step})
    note(event="end" if step >= total else "stopped", step=step, hours=round(seconds / 3600, 3))


if __name__ == "__main__":
    main()
