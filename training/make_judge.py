"""Make the judge that ships, from the training data to the files of the application.

    python make_judge.py --train DATA/nli3_train.jsonl.gz --eval EVAL --version 1.0 --to ../resources/models

Runs every step of README.md in order; a step whose result is there is passed over, and a training run
that was broken off goes on. About two and a half hours on two cores with AVX-512 BF16, longer elsewhere
(``--precision fp32`` where bf16 is not there). Sums of 32-bit numbers differ between processors: the
weights come out alike, not equal to the last bit.
"""

import argparse
import subprocess
import sys
from pathlib import Path

RUNS = Path("runs")
COMMON = ["--batch", "48", "--contradiction-weight", "1.0"]
FIRST = ["--mix", "runs/mix", "--base", "runs/base", "--epochs", "1", "--rate", "1.5e-4", *COMMON, "--stop-at", "1118"]
SECOND = ["--mix", "runs/mix2", "--base", "runs/base", "--start", "runs/long/last.pt", "--epochs", "1", "--rate", "8e-5",
          "--head-rate", "1.5e-4", "--warm-up", "0.03", *COMMON]  # fmt: skip


def run(*arguments: str) -> None:
    """Run one of the scripts; ends here when it fails."""
    print("+", *arguments, flush=True)
    subprocess.run([sys.executable, *arguments], check=True, cwd=Path(__file__).parent)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--train", type=Path, required=True)
    p.add_argument("--eval", type=Path, required=True)
    p.add_argument("--version", required=True)
    p.add_argument("--to", type=Path, required=True)
    p.add_argument("--precision", choices=("bf16", "fp32"), default="bf16")
    o = p.parse_args()
    here = Path(__file__).parent
    train, evaluation, to = (str(x.resolve()) for x in (o.train, o.eval, o.to))

    def missing(name: str) -> bool:
        return not (here / RUNS / name).exists()

    if missing("base/model.safetensors"):
        run("fetch_base.py", "--to", "runs/base")
    for name, options in (("mix", []), ("mix2", ["--recipe", "news", "--seed", "11"])):
        if missing(f"{name}/train.jsonl.gz"):
            run("build_data.py", "--train", train, "--keep-out", f"{evaluation}/pairs", "--to", f"runs/{name}", *options)
    if missing("news/last.pt"):
        if missing("long/last.pt"):
            run("train.py", "--out", "runs/long", *FIRST, "--precision", o.precision)
        run("train.py", "--out", "runs/long", "--resume", "--epochs", "0.78", "--stop-at", "2402")
        run("train.py", "--out", "runs/news", *SECOND, "--precision", o.precision)
    elif missing("news/final.pt"):
        run("train.py", "--out", "runs/news", "--resume")
    run("export_onnx.py", "--model", "runs/news/final.pt", "--base", "runs/base", "--to", "runs/news/judge-fp32.onnx")
    pairs = [f"{evaluation}/pairs/{name}.jsonl" for name in ("rte3", "mrpc")]
    run("quantize.py", "--model", "runs/news/judge-fp32.onnx", "--to", "runs/news/judge-int8.onnx", "--base", "runs/base", "--pairs", *pairs)
    run("export_onnx.py", "--encoder", "--base", "runs/base", "--to", "runs/encoder-fp32.onnx")
    run("quantize.py", "--model", "runs/encoder-fp32.onnx", "--to", "runs/encoder-int8.onnx")
    run("publish.py", "--judge", "runs/news/judge-int8.onnx", "--encoder", "runs/encoder-int8.onnx",
        "--base", "runs/base", "--version", o.version, "--to", to)  # fmt: skip


if __name__ == "__main__":
    main()
