"""Put the finished models where the application finds them, with their sizes and digests.

    python publish.py --judge runs/long/judge-int8.onnx --encoder runs/encoder-int8.onnx \
        --base runs/base --version 1.0 --to ../resources/models

The application checks size and SHA-256 of every file against ``manifest.json`` before it loads it.
"""

import argparse
import hashlib
import json
import shutil
from pathlib import Path

from judge import LABELS

# Sizes that a researcher's machine is asked to hold, in bytes.
MOST = {"judge.onnx": 40_000_000, "encoder.onnx": 25_000_000}
MAX_TOKENS = 128


def put(source: Path, to: Path) -> dict:
    """Copy a file; gives its entry for the manifest."""
    content = source.read_bytes()
    if len(content) > MOST.get(to.name, len(content)):
        raise SystemExit(f"{source} has {len(content)} bytes, more than the {MOST[to.name]} that may ship")
    shutil.copyfile(source, to)
    return {"file": to.name, "sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--judge", type=Path, required=True)
    p.add_argument("--encoder", type=Path, required=True)
    p.add_argument("--base", type=Path, required=True)
    p.add_argument("--version", required=True, help="raised whenever the judge may answer otherwise")
    p.add_argument("--to", type=Path, required=True)
    o = p.parse_args()
    o.to.mkdir(parents=True, exist_ok=True)
    judge = {"name": "Counterclaim judge", "version": o.version, **put(o.judge, o.to / "judge.onnx")}
    encoder = {"name": "all-MiniLM-L6-v2 int8", "version": "1", **put(o.encoder, o.to / "encoder.onnx")}
    manifest = {
        "format": 1,
        "judge": judge | {"maxTokens": MAX_TOKENS, "labels": list(LABELS)},
        "encoder": encoder | {"maxTokens": MAX_TOKENS, "dimensions": 384},
        "vocabulary": put(o.base / "vocab.txt", o.to / "vocabulary.txt"),
    }
    (o.to / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")
    print(json.dumps(manifest, indent=2))


if __name__ == "__main__":
    main()
