"""A guide as a page of HTML for `QTextBrowser`. Every text of a guide is escaped: a guide is data, never markup."""

from __future__ import annotations

from html import escape
from urllib.parse import urlsplit

from PySide6.QtGui import QPalette

from benchlight.models import Guide, Step
from benchlight.ui import theme

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


class GuidePage:
    """Renders guides for one palette and one text size, that of the document's default font. Headings have no size of
    their own here: Qt scales them from the default font and ignores a style.
    """

    def __init__(self, palette: QPalette, points: float) -> None:
        self._points = points
        self._text = palette.color(QPalette.ColorRole.Text).name()
        self._muted = theme.muted(palette).name()
        self._accent = palette.color(QPalette.ColorRole.Accent).name()
        base = palette.color(QPalette.ColorRole.Base)
        self._tint = theme.mix(base, palette.color(QPalette.ColorRole.Accent), 0.12).name()
        self._line = theme.line(palette).name()

    def _size(self, factor: float) -> str:
        return f"font-size:{self._points * factor:.1f}pt"

    def render(self, guide: Guide, why: str) -> str:
        """The whole page."""
        crumbs = " › ".join(escape(name) for name in dict.fromkeys((*guide.categories, guide.device)) if name)
        facts = " &nbsp;·&nbsp; ".join(
            f"<b>{escape(value)}</b>" if not label else f"{label} <b>{escape(value)}</b>"
            for label, value in (("Difficulty", guide.difficulty), ("Time", guide.time_required), ("Part", guide.part))
            if value
        )
        parts = [
            f'<html><body style="color:{self._text}">',
            f'<p style="color:{self._muted};margin:0">{crumbs}</p>' if crumbs else "",
            f'<h2 style="margin-top:4px;margin-bottom:6px">{escape(guide.title)}</h2>',
            f'<p style="margin-top:0;margin-bottom:10px">{facts}</p>' if facts else "",
            self._boxed(f"<b>Why it is here</b>&nbsp; {escape(why)}", self._tint) if why else "",
            f'<p style="margin-top:12px;line-height:135%">{_lines(guide.summary)}</p>' if guide.summary else "",
            self._listing("Tools", guide.tools),
            self._listing("Parts", guide.parts),
            self._steps(guide.steps),
            self._origin(guide),
            "</body></html>",
        ]
        return "".join(parts)

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
        return f'{self._heading(heading)}<p style="margin-top:0;line-height:135%">{listed}</p>'

    def _steps(self, steps: tuple[Step, ...]) -> str:
        if not steps:
            return (
                f'<p style="color:{self._muted};margin-top:18px">'
                "The catalog has no steps of this guide, only what stands above.</p>"
            )
        rows = "".join(self._step(number, step) for number, step in enumerate(steps, 1))
        return f'{self._heading("Steps")}<table cellspacing="0" cellpadding="0" width="100%">{rows}</table>'

    def _step(self, number: int, step: Step) -> str:
        title = f"<b>{escape(step.title)}</b><br>" if step.title.strip() else ""
        pictures = " &nbsp; ".join(
            link for place, image in enumerate(step.images, 1) if (link := _link(image, f"Picture {place} (online)"))
        )
        below = f'<br><span style="{self._size(0.9)}">{pictures}</span>' if pictures else ""
        return (
            f'<tr><td width="{round(self._points * 3.4)}" style="padding-top:8px;padding-bottom:8px">'
            f'<p style="color:{self._accent};{self._size(1.25)};margin:0"><b>{number}</b></p></td>'
            f'<td style="padding-top:9px;padding-bottom:8px">'
            f'<p style="line-height:140%;margin:0">{title}{_lines(step.text)}{below}</p></td></tr>'
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
