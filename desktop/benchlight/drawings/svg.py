"""Writes SVG: paths and text with attributes, which is what SVG Tiny 1.2 and Qt have in common. The same calls give the
same bytes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape

from benchlight.drawings.projection import Point

_NO_TEXT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that XML does not have."""


def number(value: float) -> str:
    """As short as it is exact to a tenth."""
    short = f"{value:.1f}".removesuffix(".0")
    return {"-0": "0"}.get(short, short.replace("0.", ".") if short.lstrip("-").startswith("0.") else short)


class Drawing:
    """A drawing that grows, back to front."""

    def __init__(self, width: float, height: float, ground: str, ink: str) -> None:
        self.width, self.height = width, height
        self._ink = ink
        self._pieces: list[str] = []
        self._ground = ground

    def polygon(
        self, points: Sequence[Point], fill: str, holes: Iterable[Sequence[Point]] = (), stroke: str = ""
    ) -> None:
        """A filled outline, with holes."""
        data = "".join(_way(outline, True) for outline in (points, *holes))
        self._pieces.append(f'<path d="{data}" fill="{fill}"{_other(stroke, self._ink)}/>')

    def line(
        self,
        points: Sequence[Point],
        *,
        width: float = 1.0,
        stroke: str = "",
        closed: bool = False,
        dashes: str = "",
    ) -> None:
        """A line through points."""
        wide = "" if width == 1 else f' stroke-width="{number(width)}"'
        dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
        self._pieces.append(f'<path d="{_way(points, closed)}" fill="none"{_other(stroke, self._ink)}{wide}{dashed}/>')

    def lines(self, ways: Iterable[Sequence[Point]]) -> None:
        """Many thin lines at once."""
        self._pieces.append(f'<path d="{"".join(_way(way, False) for way in ways)}" fill="none"/>')

    def text(self, lines: Sequence[str], middle: float, top: float, size: float) -> None:
        """Lines of text, each around the middle."""
        for row, line in enumerate(lines):
            self._pieces.append(
                f'<text x="{number(middle)}" y="{number(top + size * (0.8 + 1.2 * row))}" font-size="{number(size)}" '
                f'font-family="sans-serif" text-anchor="middle" stroke="none" fill="{self._ink}">'
                f"{escape(line, quote=False)}</text>"
            )

    def __str__(self) -> str:
        width, height = number(self.width), number(self.height)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny" width="{width}" '
            f'height="{height}" viewBox="0 0 {width} {height}">\n'
            f'<path d="M0 0h{width}v{height}h-{width}z" fill="{self._ground}"/>\n'
            f'<g fill-rule="evenodd" stroke="{self._ink}" stroke-width="1" stroke-linejoin="round" '
            f'stroke-linecap="round">\n' + "\n".join(self._pieces) + "\n</g>\n</svg>\n"
        )


def _other(stroke: str, ink: str) -> str:
    return f' stroke="{stroke}"' if stroke and stroke != ink else ""


def _way(points: Sequence[Point], closed: bool) -> str:
    """The data of a path, each point from the one before; rounding adds nothing up."""
    tenths = [(round(x * 10), round(y * 10)) for x, y in points]
    (x, y), *rest = tenths
    data = f"M{number(x / 10)} {number(y / 10)}l"
    steps = []
    for a, b in rest:
        if (a, b) != (x, y):
            steps.append(f"{number((a - x) / 10)} {number((b - y) / 10)}")
        x, y = a, b
    return data + (" ".join(steps) or "0 0") + ("z" if closed else "")


def lines_of(text: str, width: float, size: float, most: int = 3) -> tuple[list[str], float]:
    """A text in lines that fit into the width, and the size of type at which they do: estimated, on the wide side."""
    words = _NO_TEXT.sub(" ", text).split() or [""]
    while True:
        lines: list[str] = []
        for word in words:
            if lines and width_of(f"{lines[-1]} {word}", size) <= width:
                lines[-1] += f" {word}"
            else:
                lines.append(word)
        if size <= 7 or (len(lines) <= most and all(width_of(line, size) <= width for line in lines)):
            return lines[:most], size
        size -= 1


def width_of(text: str, size: float) -> float:
    """About how wide a text is."""
    return size * sum(1.0 if ord(sign) > 0x2E80 else 0.72 if sign.isupper() else 0.58 for sign in text)
