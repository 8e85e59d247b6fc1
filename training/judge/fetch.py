"""Checks that a base folder holds the encoder this recipe was written for."""

import hashlib
from pathlib import Path

# sentence-transformers/all-MiniLM-L6-v2, Apache-2.0, 32-bit weights
SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def check(folder: Path) -> str:
    """SHA-256 of the weights; raises when they are not the expected ones."""
    digest = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    if digest != SHA256:
        raise SystemExit(f"unexpected weights in {folder}: {digest}")
    return digest
