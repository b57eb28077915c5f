"""Which edition a frozen Benchlight is: the one place that tells."""

from __future__ import annotations

from pathlib import Path


def of(folder: Path) -> str:
    """Of the folder that freeze.py wrote: "torch" where PyTorch is inside, else "small"."""
    return "torch" if (folder / "program" / "torch").is_dir() else "small"
