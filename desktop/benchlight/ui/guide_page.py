"""A guide as a page of HTML for `QTextBrowser`. Every text of a guide is escaped: a guide is data, never markup."""

from __future__ import annotations

import unicodedata
from html import escape
from urllib.parse import urlsplit

from PySide6.QtGui import QFont, QFontMetricsF, QPalette

from benchlight.records import Guide, Step
from benchlight.ui import fonts, theme

SAFE_SCHEMES = ("http", "https")


def is_web_address(address: str) -> bool:
    """True for an address that may be handed to the browser; a guide could name a program or a local file instead."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in SAFE_SCHEMES and bool(parts.netloc)


def _lines(text: str) -> str:
    return "<br>".join(escape(line) for line in text.splitlines() if line.strip())


def _link(address: str, text: str) -> str:
    return f'<a href="{escape(address)}">{escape(text)}</a>' if is_web_address(address) else ""


def _number(number: int) -> str:
    return f"{number}. "


def reads_right_to_left(text: str) -> bool:
    """True where the first letter that has a direction is of a script that is read from the right."""
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((direction != "L" for direction in directions if direction in ("L", "R", "AL")), False)


def _paragraph(inner: str, text: str, style: str, tag: str = "p") -> str:
    """A paragraph in the direction of its text. Qt's rich text knows no `dir="auto"`."""
    direction = ' dir="rtl"' if reads_right_to_left(text) else ""
    return f'<{tag}{direction} style="{style}">{inner}</{tag}>'


class GuidePage:
    """Renders guides for one palette and one font, that of the document. Headings have no size of their own here: Qt
    scales them from the document's font and ignores a style.
    """

    def __init__(self, palette: QPalette, font: QFont) -> None:
        self._font = font
        self._text = palette.color(QPalette.ColorRole.Text).name()
        self._muted = theme.muted(palette).name()
        self._accent = palette.color(QPalette.ColorRole.Accent).name()
        base = palette.color(QPalette.ColorRole.Base)
        self._tint = theme.mix(base, palette.color(QPalette.ColorRole.Accent), 0.12).name()
        self._line = theme.line(palette).name()

    def _size(self, factor: float) -> str:
        return f"font-size:{fonts.points(self._font) * factor:.2f}pt"

    def render(self, guide: Guide, why: str) -> str:
        """The whole page. The box with the reason is its only table."""
        names = [name for name in dict.fromkeys((*guide.categories, guide.device)) if name]
        crumbs = " › ".join(names)
        facts = " &nbsp;·&nbsp; ".join(
            f"<b>{escape(value)}</b>" if not label else f"{label} <b>{escape(value)}</b>"
            for label, value in (("Difficulty", guide.difficulty), ("Time", guide.time_required), ("Part", guide.part))
            if value
        )
        parts = [
            f'<html><body style="color:{self._text}">',
            _paragraph(escape(crumbs), crumbs, f"color:{self._muted};margin:0") if crumbs else "",
            _paragraph(escape(guide.title), guide.title, "margin-top:4px;margin-bottom:6px", "h2"),
            f'<p style="margin-top:0;margin-bottom:10px">{facts}</p>' if facts else "",
            self._boxed(self.reason(why), self._tint),
            _paragraph(_lines(guide.summary), guide.summary, "margin-top:12px;line-height:135%")
            if guide.summary
            else "",
            self._listing("Tools", guide.tools),
            self._listing("Parts", guide.parts),
            self._steps(guide.steps),
            self._origin(guide),
            "</body></html>",
        ]
        return "".join(parts)

    @staticmethod
    def reason(why: str) -> str:
        """What stands in the box: why the guide is in the results."""
        return f"<b>Why it is here</b>&nbsp; {escape(why)}"

    def _boxed(self, inner: str, ground: str) -> str:
        return (
            f'<table width="100%" cellspacing="0" cellpadding="8" bgcolor="{ground}" '
            f'style="margin-top:10px;margin-bottom:2px"><tr><td>{inner}</td></tr></table>'
        )

    def _heading(self, text: str) -> str:
        return f'<h3 style="margin-top:18px;margin-bottom:4px">{text}</h3>'

    def _listing(self, heading: str, names: tuple[str, ...]) -> str:
        if not names:
            return ""
        listed = " &nbsp;·&nbsp; ".join(escape(name) for name in names)
        return self._heading(heading) + _paragraph(listed, " ".join(names), "margin-top:0;line-height:135%")

    def _steps(self, steps: tuple[Step, ...]) -> str:
        if not steps:
            return (
                f'<p style="color:{self._muted};margin-top:18px">'
                "The catalog has no steps of this guide, only what stands above.</p>"
            )
        bold = QFont(self._font)
        bold.setBold(True)
        metrics = QFontMetricsF(bold)
        indent = metrics.horizontalAdvance(_number(len(steps)))
        listed = (
            self._step(number, step, indent, metrics.horizontalAdvance(_number(number)))
            for number, step in enumerate(steps, 1)
        )
        return self._heading("Steps") + "".join(listed)

    def _step(self, number: int, step: Step, indent: float, number_width: float) -> str:
        # A paragraph whose number hangs before it, not a row of a table: it is copied and read aloud as one line, and
        # Qt lays out paragraphs as they come into view but a table as a whole.
        title = f"<b>{escape(step.title)}</b><br>" if step.title.strip() else ""
        pictures = " &nbsp; ".join(
            link for place, image in enumerate(step.images, 1) if (link := _link(image, f"Picture {place} (online)"))
        )
        below = f'<br><span style="{self._size(0.9)}">{pictures}</span>' if pictures else ""
        content = f"{title}{_lines(step.text)}{below}" or f'<span style="color:{self._muted}">(no text)</span>'
        text = f"{step.title} {step.text}"
        side = "right" if reads_right_to_left(text) else "left"
        return _paragraph(
            f'<b style="color:{self._accent}">{_number(number)}</b>{content}',
            text,
            f"margin-top:8px;margin-bottom:16px;margin-{side}:{indent:.1f}px;text-indent:{-number_width:.1f}px;"
            "line-height:140%",
        )

    def _origin(self, guide: Guide) -> str:
        site = urlsplit(guide.url).netloc if is_web_address(guide.url) else ""
        says = [
            _link(guide.url, f"Original page at {site}") if site else "",
            f"Licence: {escape(guide.licence)}" if guide.licence else "",
            f"Source: {escape(guide.key)}",
        ]
        return (
            f'<hr style="background-color:{self._line}">'
            f'<p style="color:{self._muted};{self._size(0.9)};margin-top:6px">'
            + " &nbsp;·&nbsp; ".join(text for text in says if text)
            + "</p>"
        )
