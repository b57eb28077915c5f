"""Texts of strangers - names of files and columns, guides, messages that quote them - before a terminal shows them."""

from __future__ import annotations

import re

_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""What moves the cursor, colours, renames the window, answers for its user, begins a line, turns the direction of
writing round, or is no text at all."""


def harmless(text: str) -> str:
    r"""The text as one line, with each control character written out: "\x1b[2J" instead of a cleared screen."""
    return _CONTROLS.sub(lambda found: ascii(found[0])[1:-1], text)
