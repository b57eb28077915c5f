"""A guide as a page of HTML for `QTextBrowser`. Every text of a guide is escaped: a guide is data, never markup. Images
and links inside the page have names of ours, never what a guide says."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Sequence
from html import escape
from pathlib import PureWindowsPath
from typing import NamedTuple
from urllib.parse import urlsplit

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPalette

from benchlight.drawings import outlines as drawings
from benchlight.guide_text import said, said_label
from benchlight.picture_addresses import as_named, is_missing, told_missing
from benchlight.ranking import wording
from benchlight.records import Guide, Icon, Line, Step
from benchlight.translation import spoken, tr
from benchlight.ui import fonts, icons, theme
from benchlight.ui.language import name_of

HERE = "here"
"""Scheme of links to something of the page, see `Target`."""
PICTURE = "picture-"
"""Before the number of a picture in `pictures_of`, as the name of an image."""
ICON = "icon-"
DRAWING, BETWEEN = "drawing-", "__"
"""Before the kind of device of a drawing, and between that and the part that it shows."""
"""Before the `Icon` of a line, as the name of an image."""
_PICTURE_WIDTHS = {1: 20.0, 2: 17.0}
_PICTURE_WIDTH = 13.2
"""Of one of so many pictures of a step, or of more, in letters' heights."""
_PICTURE_SHAPE = 0.75
_STEPS_AT_FIRST, _STEPS_A_PIECE = 60, 20
_LEVEL = 1.6
"""How far a line of the next level is indented, in letters' heights."""

_LIST = "margin-top:0;margin-bottom:0;-qt-list-indent:0"
_ITEM = "margin-top:0;margin-bottom:0;margin-left:24px"

_CLOSE = "margin-top:2px"


class PlacedPicture(NamedTuple):
    """A picture of a guide, and where it is: the second of three of step 4."""

    address: str
    step: int
    place: int
    of: int

    @property
    def name(self) -> str:
        """What it is called."""
        name = tr("Step {step}, picture {place} of {count}") if self.of > 1 else tr("Step {step}")
        return name.format(step=self.step, place=self.place, count=self.of)


def pictures_of(guide: Guide) -> tuple[PlacedPicture, ...]:
    """All pictures of a guide, in the order of its page."""
    return tuple(
        PlacedPicture(address, number, place, len(step.images))
        for number, step in enumerate(guide.steps, start=1)
        for place, address in enumerate(step.images, start=1)
    )


def _here(name: str) -> str:
    return f'href="{HERE}:{name}"'


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


class Reading(NamedTuple):
    """How a guide is read: what its page shows besides it."""

    why: str = ""
    """Why it is in the results."""
    back: str = ""
    """The title of the guide whose link led here."""
    ticked: Collection[str] = ()
    """Tools and parts that are ticked."""
    absent: Collection[int] = ()
    """Numbers of the pictures that are not here: they get a link instead of a place."""
    can_fetch: bool = False
    """Whether these may be fetched from the net when somebody asks for it."""
    source: str = ""
    """What people call the guide's source."""
    warnings: Sequence[str] = ()
    """What may hurt people, a line each."""


class GuidePage:
    """Renders guides for one palette and one font, that of the document. Headings have no size of their own here: Qt
    scales them from the document's font and ignores a style.
    """

    def __init__(self, palette: QPalette, font: QFont, on_paper: bool = False) -> None:
        """`on_paper` there is nothing to follow or tick by a click, and nobody asks why the guide is there."""
        self._font = font
        self._on_paper = on_paper
        self._text = palette.color(QPalette.ColorRole.Text).name()
        self._muted = theme.muted(palette).name()
        self._accent = palette.color(QPalette.ColorRole.Accent).name()
        base = palette.color(QPalette.ColorRole.Base)
        self._base = base.name()
        self._tint = theme.mix(base, palette.color(QPalette.ColorRole.Accent), 0.12).name()
        self._warning = theme.warning(palette).name()
        self._danger = theme.danger(palette).name()
        self._line = theme.line(palette).name()
        self._em = float(QFontInfo(font).pixelSize())
        self._ascent = QFontMetricsF(font).ascent()
        smallest = QFont(font)
        smallest.setPixelSize(1)
        self._smallest = QFontMetricsF(smallest)

    def _size(self, factor: float) -> str:
        return f"font-size:{fonts.points(self._font) * factor:.2f}pt"

    def render(self, guide: Guide, reading: Reading = Reading()) -> str:
        """The whole page, see `pieces`."""
        return "".join(self.pieces(guide, reading))

    def pieces(self, guide: Guide, reading: Reading = Reading()) -> Iterator[str]:
        """The page, piece by piece: the first has what is seen first, and each other begins with a paragraph. The box
        with the reason is its first table."""
        names = [name for name in dict.fromkeys((*guide.categories, guide.device)) if name]
        crumbs = " › ".join(names)
        ready = [
            self._back(reading.back) if reading.back else "",
            _paragraph(escape(crumbs), crumbs, f"color:{self._muted};margin:0") if crumbs else "",
            _paragraph(escape(guide.title), guide.title, "margin-top:4px;margin-bottom:6px", "h2"),
            *map(self._warn, reading.warnings),
            self._facts(guide, reading),
            self._outline(guide),
            "" if self._on_paper else self._boxed(self.reason(reading.why), self._tint),
            self._passage("", guide.summary, "margin-top:12px"),
            self._drawing(guide),
            self._symptoms(guide.symptoms),
            self._note(guide.notes),
            self._prerequisites(guide),
            self._checklist("tools", tr("Tools"), guide.tools, reading.ticked),
            self._checklist("parts", tr("Parts"), guide.parts, reading.ticked),
        ]
        most = _STEPS_AT_FIRST
        for number, step in enumerate(self._steps(guide.steps, reading.absent), start=1):
            if number > most:
                yield self._piece(ready)
                ready, most = [], most + _STEPS_A_PIECE
            ready.append(step)
        conclusion = self._passage(tr("Conclusion"), guide.conclusion, "margin-top:0")
        ready += [conclusion, self._origin(guide, reading.source)]
        yield self._piece(ready)

    def _piece(self, parts: list[str]) -> str:
        return f'<html><body style="color:{self._text}">{"".join(parts)}</body></html>'

    @staticmethod
    def reason(why: str) -> str:
        """What stands in the box: why the guide is in the results."""
        head = tr("Why it is here")
        return f"<b>{head}</b>&nbsp; {escape(why)}"

    def _boxed(self, inner: str, ground: str) -> str:
        return (
            f'<table width="100%" cellspacing="0" cellpadding="8" bgcolor="{ground}" '
            f'style="margin-top:10px;margin-bottom:2px"><tr><td>{inner}</td></tr></table>'
        )

    def _heading(self, text: str) -> str:
        return f'<h3 style="margin-top:18px;margin-bottom:4px">{text}</h3>'

    # -- what stands before the steps -------------------------------------------------------------------------------

    def _back(self, title: str) -> str:
        text = tr("Back to {guide}").format(guide=escape(title))
        return _paragraph(f"<a {_here('back')}>← {text}</a>", title, "margin-top:0;margin-bottom:8px")

    def _warn(self, line: str) -> str:
        sign = f'<img src="{ICON}{Icon.CAUTION}" width="{1.35 * self._ascent:.0f}" height="{self._ascent:.0f}">'
        style = f"background-color:{self._danger};margin-top:0;margin-bottom:6px;line-height:135%"
        return _paragraph(f"{sign} <b>{said_label(Icon.CAUTION)}</b> {escape(line)}", line, style)

    def _outline(self, guide: Guide) -> str:
        text = wording.outline(guide)
        style = f"color:{self._muted};margin-top:0;margin-bottom:6px;line-height:135%"
        return _paragraph(f"<i>{escape(text)}</i>", text, style) if text else ""

    def _drawing(self, guide: Guide) -> str:
        """Where the part sits, on an outline; the device's own guides have pictures of it."""
        shown = wording.drawn(guide)
        if shown is None:
            return ""
        width, height = drawings.size(*shown)
        image = f'<img src="{DRAWING}{BETWEEN.join(shown)}" width="{width}" height="{height}">'
        return f'<p style="margin-top:10px">{image}</p>'

    def _facts(self, guide: Guide, reading: Reading) -> str:
        told = (
            (tr("Difficulty"), said(guide.difficulty)),
            (tr("Time"), said(guide.time_required)),
            (tr("Part"), wording.part_of(guide)),
            (tr("Language"), "" if guide.locale[:2] == spoken() else name_of(guide.locale)),
        )
        facts = [f"{label} <b>{escape(value)}</b>" for label, value in told if value]
        if guide.document:
            facts.append(tr("In {document}").format(document=self._document(guide)))
        if reading.absent and reading.can_fetch:
            text = tr("Fetch %n pictures from the net", "", len(reading.absent))
            facts.append(f"<a {_here('fetch')}>{text}</a>")
        inner = " &nbsp;·&nbsp; ".join(facts)
        return f'<p style="margin-top:0;margin-bottom:10px">{inner}</p>' if facts else ""

    def _document(self, guide: Guide) -> str:
        name = PureWindowsPath(guide.document).name or guide.document
        if guide.pages:
            told = tr("{document}, page {pages}") if guide.pages.isdecimal() else tr("{document}, pages {pages}")
            name = told.format(document=name, pages=guide.pages)
        label = escape(name)
        return f"<b>{label}</b>" if self._on_paper else f"<a {_here('document')}>{label}</a>"

    def _passage(self, heading: str, text: str, style: str) -> str:
        if not text.strip():
            return ""
        return (self._heading(heading) if heading else "") + _paragraph(_lines(text), text, f"{style};line-height:135%")

    def _symptoms(self, symptoms: tuple[str, ...]) -> str:
        return self._list(tr("Helps with"), [(escape(symptom), symptom) for symptom in symptoms]) if symptoms else ""

    def _list(self, heading: str, items: list[tuple[str, str]]) -> str:
        """Of each item the HTML and the text."""
        listed = "".join(_paragraph(inner, text, f"{_ITEM};line-height:135%", "li") for inner, text in items)
        return self._heading(heading) + f'<ul style="{_LIST}">{listed}</ul>'

    def _note(self, notes: str) -> str:
        if not notes.strip():
            return ""
        return self._boxed(
            _paragraph(f"<b>{tr('Notes of the bench')}</b><br>{_lines(notes)}", notes, "margin:0"), self._warning
        )

    def _prerequisites(self, guide: Guide) -> str:
        if not guide.prerequisites:
            return ""
        titles = [link.title or link.key for link in guide.prerequisites]
        return self._list(
            tr("Before you begin"),
            [
                (escape(title) if self._on_paper else f"<a {_here(f'guide-{number}')}>{escape(title)}</a>", title)
                for number, title in enumerate(titles)
            ],
        )

    def _checklist(self, what: str, heading: str, names: tuple[str, ...], ticked: Collection[str]) -> str:
        if not names:
            return ""
        style = f"{_ITEM};text-indent:4px;line-height:140%"
        listed = "".join(
            f'<li class="{"checked" if name in ticked else "unchecked"}" style="{style}">'
            + (escape(name) if self._on_paper else self._tick(f"tick-{what}-{number}", name))
            + "</li>"
            for number, name in enumerate(names)
        )
        return self._heading(heading) + f'<ul style="{_LIST}">{listed}</ul>'

    def _tick(self, target: str, name: str) -> str:
        return f'<a {_here(target)} style="color:{self._text};text-decoration:none">{escape(name)}</a>'

    # -- the steps --------------------------------------------------------------------------------------------------

    def _steps(self, steps: tuple[Step, ...], absent: Collection[int]) -> Iterator[str]:
        """The steps, one after another, the first below the heading."""
        if not steps:
            text = tr("The catalog has no steps of this guide, only what stands above.")
            yield f'<p style="color:{self._muted};margin-top:18px">{text}</p>'
            return
        bold = QFont(self._font)
        bold.setBold(True)
        metrics = QFontMetricsF(bold)
        indent = metrics.horizontalAdvance(_number(len(steps)))
        picture, heading = 0, self._heading(tr("Steps"))
        for number, step in enumerate(steps, 1):
            width = metrics.horizontalAdvance(_number(number))
            numbers = range(picture, picture + len(step.images))
            pictures = self._pictures(numbers, absent, step, indent)
            yield heading + "".join(self._step(number, step, indent, width)) + pictures
            picture, heading = picture + len(step.images), ""

    def _step(self, number: int, step: Step, indent: float, number_width: float) -> Iterator[str]:
        # Paragraphs whose number hangs before them, not a row of a table: they are copied and read aloud line by line,
        # and Qt lays out paragraphs as they come into view but a table as a whole.
        title = f"<b>{escape(said(step.title))}</b>" if step.title.strip() else ""
        lines = [line for line in step.lines if line.text.strip()]
        texts = [line.text for line in lines]
        first = f'<b style="color:{self._accent}">{_number(number)}</b>'
        beside = f"{step.title} {' '.join(texts)}"
        above = "margin-top:6px" if number == 1 else "margin-top:18px"
        if not step.bullets:
            content = "<br>".join([title, *map(escape, texts)] if title else map(escape, texts))
            if not content and not step.images:
                nothing = tr("(no text)")
                content = f'<span style="color:{self._muted}">{nothing}</span>'
            yield self._hanging(first + content, beside, indent, number_width, f"{above};margin-bottom:6px")
        else:
            if title or not lines or lines[0].icon is Icon.CAUTION:  # which has a ground of its own
                yield self._hanging(first + title, beside, indent, number_width, f"{above};margin-bottom:2px")
                first, above = "", _CLOSE
            for line in lines:
                yield self._bulleted(line, first, indent, number_width, above)
                first, above = "", _CLOSE

    def _hanging(self, inner: str, text: str, indent: float, before: float, style: str) -> str:
        """A paragraph of which so many pixels hang before the indent."""
        side = "right" if reads_right_to_left(text) else "left"
        return _paragraph(
            inner, text, f"{style};margin-{side}:{indent:.1f}px;text-indent:{-before:.1f}px;line-height:140%"
        )

    def _bulleted(self, line: Line, number: str, indent: float, number_width: float, above: str) -> str:
        width = 1.35 * self._ascent
        level = 0 if number else max(0, min(line.level, 9))
        sign = f'<img src="{ICON}{line.icon}" width="{width:.0f}" height="{self._ascent:.0f}">'
        style = f"{above};margin-bottom:2px"
        word = ""
        if line.icon in (Icon.NOTE, Icon.CAUTION, Icon.REMINDER):
            word = f"<b>{said_label(line.icon)}</b> "
            if line.icon is Icon.CAUTION:
                style += f";background-color:{self._warning}"
        if colour := icons.name(line.icon):
            # For who listens, and for what is copied: as small as letters can be, in the colour of the ground.
            sign = f'<span style="font-size:1px;color:{self._base}">{colour}: </span>{sign}'
        before = (
            width + self._smallest.horizontalAdvance(f"{colour}: " if colour else "") + (number_width if number else 0)
        )
        return self._hanging(
            f"{number}{sign}{word}{escape(line.text)}",
            line.text,
            indent + level * _LEVEL * self._em + width,
            before,
            style,
        )

    def _pictures(self, numbers: range, absent: Collection[int], step: Step, indent: float) -> str:
        """The places of a step's pictures in a row, then links to those that are not here, and what is missing."""
        if not numbers:
            return ""
        missing = {number: address for number, address in zip(numbers, step.images, strict=True) if is_missing(address)}
        here = [number for number in numbers if number not in absent and number not in missing]
        width = _PICTURE_WIDTHS.get(len(here), _PICTURE_WIDTH) * self._em
        size = f'width="{width:.0f}" height="{width * _PICTURE_SHAPE:.0f}"'
        shown = [self._to_picture(number, f'<img src="{PICTURE}{number}" {size}>') for number in here]
        told = tr("Picture {number} (not here)") if self._on_paper else tr("Picture {number} (in the net)")
        links = [
            self._to_picture(number, told.format(number=place))
            for place, number in enumerate(numbers, start=1)
            if number in absent and number not in missing
        ]
        texts = [
            f'<span style="color:{self._muted}">{escape(told_missing(as_named(address)))}</span>'
            for address in missing.values()
        ]
        text = f"{step.title} {step.text}"
        side = "right" if reads_right_to_left(text) else "left"
        style = f"margin-top:4px;margin-bottom:6px;margin-{side}:{indent:.1f}px"
        rows = (" &nbsp;".join(row) for row in (shown, links, texts) if row)
        return "".join(_paragraph(row, text, style) for row in rows)

    def _to_picture(self, number: int, inner: str) -> str:
        return inner if self._on_paper else f"<a {_here(f'{PICTURE}{number}')}>{inner}</a>"

    # -- what stands behind them ------------------------------------------------------------------------------------

    def _origin(self, guide: Guide, source: str) -> str:
        site = urlsplit(guide.url).netloc if is_web_address(guide.url) else ""
        says = [
            _link(guide.url, tr("Original page at {site}").format(site=site)) if site else "",
            tr("By {author}").format(author=escape(guide.author)) if guide.author else "",
            tr("Licence: {licence}").format(licence=escape(guide.licence)) if guide.licence else "",
            tr("Source: {source}").format(source=escape(f"{source} ({guide.key})" if source else guide.key)),
        ]
        return (
            f'<hr style="background-color:{self._line}">'
            f'<p style="color:{self._muted};{self._size(0.9)};margin-top:6px">'
            + " &nbsp;·&nbsp; ".join(text for text in says if text)
            + "</p>"
        )
