"""Tooltips of texts that came from elsewhere."""

from __future__ import annotations

from html import escape


def tip(*lines: str) -> str:
    """The lines as a tooltip that wraps; escaped, because Qt would read markup in them."""
    return "".join(f"<p style='white-space:pre-wrap'>{escape(line)}</p>" for line in lines if line)
