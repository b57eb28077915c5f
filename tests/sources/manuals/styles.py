"""Manuals in the styles of several makers, each drawn by a seed: another look and other words each time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random
from typing import TypeAlias

from .manuscript import Entry, Manuscript
from .style_a import style_a
from .style_b import style_b
from .style_c import style_c
from .style_d import style_d
from .truth import Manual

Style: TypeAlias = Callable[[Manual, Random, tuple[Entry, ...]], Manuscript]

STYLES: dict[str, Style] = {
    "a": style_a, "b": style_b, "c": style_c, "d": style_d, "large": partial(style_a, pages=130)
}  # fmt: skip


def make(style: str, seed: int, path: Path) -> Manual:
    """Writes the manual of this style and seed, and tells what is in it."""
    before: tuple[Entry, ...] = ()
    while (script := _written(style, seed, before)).entries != list(before):
        script.press.close()
        before = tuple(script.entries)  # what it says of its pages may move them
    script.press.save(path)
    return script.manual


def _written(style: str, seed: int, before: tuple[Entry, ...]) -> Manuscript:
    script = STYLES[style](Manual(style, seed), Random(f"{style} {seed}"), before)
    script.manual.pages = script.press.page
    return script
