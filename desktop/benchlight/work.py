"""Long work: a generator that does one piece, commits it, and tells how far it came. Whoever runs it decides what
happens between two pieces (a query is answered, a bar moves), and nothing calls back into the work while it runs."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from typing import NamedTuple, TypeAlias, TypeVar

_Told = TypeVar("_Told")
_Result = TypeVar("_Result")


class Progress(NamedTuple):
    """How far long work has come; `total` is 0 while it is not known."""

    done: int
    total: int


TIDYING = Progress(999, 1000)
"""What work tells while it tidies up behind itself."""

Work: TypeAlias = Generator[_Told, None, _Result]
"""Yields what it tells between two pieces, a `Progress` at the least, and returns what it came to."""


def finish(work: Work[_Told, _Result], told: Callable[[_Told], object] = lambda told: None) -> _Result:
    """Goes through all pieces, handing over what each tells; returns what the work came to. Where `told` raises, the
    work is left, and tidies up."""
    with closing(work):
        while True:
            try:
                piece = next(work)
            except StopIteration as end:
                result: _Result = end.value
                return result
            told(piece)
