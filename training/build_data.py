"""Build the training mix from labelled pairs and from the project's own generators.

    python build_data.py --train DATA/nli3_train.jsonl.gz --keep-out EVAL/pairs --to runs/mix

Writes ``train.jsonl.gz``, ``held-out.jsonl.gz`` (never trained on; for thresholds) and
``counts.json``. Rows with a sentence of an evaluation set are left out. The same inputs and
seed give the same bytes.
"""

import argparse
import json
import random
from collections import Counter
from pathlib import Path

from judge.mix import RECIPES, build
from judge.rows import held_out, read, sentences_of, write


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--train", type=Path, required=True)
    p.add_argument("--keep-out", type=Path, required=True)
    p.add_argument("--to", type=Path, required=True)
    p.add_argument("--recipe", choices=sorted(RECIPES), default="full")
    p.add_argument("--seed", type=int, default=7)
    p.add_argument("--limit", type=int, help="a random part of this many rows, for a trial")
    o = p.parse_args()
    o.to.mkdir(parents=True, exist_ok=True)
    rows, held = build(list(read(o.train)), sentences_of(o.keep_out), RECIPES[o.recipe], o.seed)
    random.Random(o.seed).shuffle(rows)
    if o.limit:
        rows = rows[: o.limit]
    assert not any(held_out(r) for r in rows if r["kind"] == "given")
    write(o.to / "train.jsonl.gz", rows)
    write(o.to / "held-out.jsonl.gz", held)
    counts = {
        "recipe": o.recipe,
        "seed": o.seed,
        "train": len(rows),
        "held_out": len(held),
        "by_source": dict(Counter(f"{r['source']} {r['kind']}" for r in rows).most_common()),
        "by_target": dict(Counter(r["target"] for r in rows)),
    }
    (o.to / "counts.json").write_text(json.dumps(counts, indent=1) + "\n")
    print(json.dumps(counts, indent=1))


if __name__ == "__main__":
    main()
