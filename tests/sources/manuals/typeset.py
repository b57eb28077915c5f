"""Manuals as a word processor makes them: HTML set in pages by Qt, with all that its layout does to it: headings that
stand where they fall, lists that break over pages, tables, pictures in the text, columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from random import Random

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QPolygonF,
    QTextBlock,
    QTextDocument,
    QTextFragment,
)  # fmt: skip

from .truth import Manual, TrueGuide

_DPI = 600
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_MOST_PASSES = 6


@dataclass
class Style:
    """How a maker's manuals are set."""

    font: str = "Nimbus Sans"
    size: float = 10.0
    headings: tuple[float, ...] = (20, 16, 13, 11)
    """Sizes of headings by level, in points; bold where `bold` says."""
    bold: bool = True
    paper: tuple[float, float] = (612, 792)
    margins: tuple[float, float, float, float] = (60, 64, 54, 60)
    """Left, top, right, foot."""
    columns: int = 1
    contents: str = "dots"
    """"dots", "plain" or ""."""
    contents_levels: int = 4
    label: str = "{page}"
    """How a page is numbered: "{chapter}-{in_chapter}" by chapter."""
    front: bool = True
    """Whether pages before the first chapter have Roman numbers."""
    header: str = ""
    footer: str = "{title}\t{label}"
    outline: int = 9
    """Down to which level the outline has headings; 0 for none."""
    fit: bool = False
    """Whether the outline's destinations are whole pages."""
    new_page: int = 1
    """Headings to this level begin a page."""
    number: str = "{}."
    """How a step is numbered."""


@dataclass
class _Head:
    level: int
    title: str
    guide: TrueGuide | None
    chapter: int
    listed: bool
    page: int = 0
    y: float = 0.0
    moved: bool = False
    """Whether it would have stood alone at a page's foot."""


@dataclass
class Book:
    """A manual that is being written."""

    style: Style
    manual: Manual
    chance: Random
    body: list[str] = field(default_factory=list)
    heads: list[_Head] = field(default_factory=list)
    cover: str = ""
    pictures: list[QImage] = field(default_factory=list)
    _chapter: int = 0
    _guides: list[TrueGuide] = field(default_factory=list)

    def heading(self, level: int, title: str, guide: TrueGuide | None = None, *, listed: bool = True) -> None:
        """A heading; what follows is of this guide."""
        if level == 1:
            self._chapter += 1
        if guide is not None and not any(guide is other for other in self.manual.guides):
            self.manual.guides.append(guide)
        self.body.append(f"\0{len(self.heads)}\0")
        self.heads.append(_Head(level, title, guide, self._chapter, listed))

    def text(self, *texts: str, indent: int = 0) -> None:
        """Paragraphs of HTML."""
        for text in texts:
            self.body.append(f'<p style="margin-left:{indent}px">{text}</p>')

    def raw(self, html: str) -> None:
        """HTML as it is."""
        self.body.append(html)

    def steps(self, guide: TrueGuide | None, items: Sequence[str | tuple[str, Sequence[str]]], first: int = 1,
              number: str = "", after: dict[int, str] | None = None, may: bool = False) -> None:  # fmt: skip
        """Numbered steps, each with its substeps; `after` is HTML that stands behind the step of that place."""
        number = number or self.style.number
        if guide is not None:
            said = [item if isinstance(item, str) else item[0] for item in items]
            (guide.may if may else guide.steps).extend(map(_plain, said))
        for place, item in enumerate(items):
            text, subs = (item, ()) if isinstance(item, str) else item
            sign = chr(0x2460 + first + place - 1) if number == "①" else number.format(first + place)
            # A table without borders, as hanging numbers come out of many programs.
            if "hang" in self.style.header or number == "①":
                self.text(f"{sign} {text}")
            else:
                self.raw(
                    f'<table cellspacing=0 cellpadding=2 style="margin-left:4px"><tr><td width="34">{sign}</td>'
                    f"<td>{text}</td></tr></table>"
                )
            for letter, sub in zip("abcdef", subs, strict=False):
                self.text(f"{letter}. {sub}", indent=50)
            if after and place in after:
                self.raw(after[place])

    def figure(self, width: int = 240, height: int = 130, *, align: str = "center") -> str:
        """HTML of a drawing."""
        image = QImage(width * 3, height * 3, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.scale(3, 3)
        painter.setPen(QPen(QColor("#333"), 1.2))
        for _ in range(6):
            points = [QPointF(self.chance.random() * width, self.chance.random() * height) for _ in range(4)]
            painter.drawPolygon(QPolygonF(points))
        painter.drawRect(1, 1, width - 2, height - 2)
        painter.end()
        self.pictures.append(image)
        return f'<p align="{align}"><img src="p{len(self.pictures) - 1}" width="{width}" height="{height}"></p>'

    def table(
        self,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
    ) -> str:
        """HTML of a table."""
        top = "".join(f"<td><b>{cell}</b></td>" for cell in head)
        inner = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
        return (
            f'<table border="1" cellspacing=0 cellpadding=4 style="border-collapse:collapse" width="100%">'
            f"{f'<tr>{top}</tr>' if head else ''}{inner}</table><p></p>"
        )

    def box(self, label: str, text: str, guide: TrueGuide | None = None, *, icon: bool = True) -> str:
        """HTML of a warning beside its sign in a table."""
        if guide is not None:
            guide.warnings.append(_plain(text))
        self.pictures.append(_icon())
        picture = f'<img src="p{len(self.pictures) - 1}" width=20 height=18>' if icon else "&#9888;"
        return (
            f"<table border=0 cellspacing=0 cellpadding=3><tr><td width=30>{picture}</td><td><b>{label}</b> {text}"
            "</td></tr></table>"
        )

    # -- setting

    def save(self, path: Path) -> None:
        """Sets it until its contents' page numbers stay as they are, writes it, and completes the truth."""
        before: list[tuple[int, float]] = []
        for _ in range(_MOST_PASSES):
            document, front = self._document()
            places = [(head.page, head.y) for head in self.heads]
            if places == before:
                break
            before = places
        self._write(document, front, path)
        self._true(document)
        _finish(path, self.heads, self.style)

    def _box(self) -> tuple[float, float]:
        left, top, right, foot = self.style.margins
        width, height = self.style.paper
        gap = 20 * (self.style.columns - 1)
        return (width - left - right - gap) / self.style.columns, height - top - foot

    def _document(self) -> tuple[QTextDocument, int]:
        style, scale = self.style, _DPI / 72
        document = QTextDocument()
        document.documentLayout().setPaintDevice(_device())
        font = QFont(style.font)
        font.setPointSizeF(style.size)
        document.setDefaultFont(font)
        document.setDocumentMargin(0)
        for number, image in enumerate(self.pictures):
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"p{number}"), image)
        width, height = self._box()
        document.setPageSize(QSizeF(width * scale, height * scale))
        html = self._front() + "".join(self.body)
        html = re.sub("\0(\\d+)\0", lambda match: self._head(int(match[1])), html)
        document.setHtml(html)
        self._place(document)
        return document, self.heads[0].page if self.heads else 1

    def _head(self, number: int) -> str:
        head, style = self.heads[number], self.style
        size = style.headings[min(head.level, len(style.headings)) - 1]
        new = "page-break-before:always;" if head.level <= style.new_page else ""
        # A heading does not stand alone at a page's foot.
        if head.y > 0.84 * self._box()[1]:
            head.moved = True
        if head.moved:
            new = "page-break-before:always;"
        weight = "bold" if style.bold or head.level == 1 else "normal"
        return (
            f'<p style="{new}margin-top:14px;margin-bottom:6px;font-size:{size}pt;font-weight:{weight}">'
            f'<a name="h{number}">{escape(head.title)}</a></p>'
        )

    def label(self, head: _Head) -> str:
        """The number printed on the page of a heading."""
        return self._label(head.page)

    def _label(self, page: int) -> str:
        style = self.style
        first = self.heads[0].page
        if page < first and style.front:
            return _ROMAN[(page - 1) % len(_ROMAN)]
        chapters = [head for head in self.heads if head.level == 1 and head.page <= page]
        chapter = chapters[-1] if chapters else self.heads[0]
        counted = page - (first - 1 if style.front else 0)
        return style.label.format(page=counted, chapter=chapter.chapter, in_chapter=page - chapter.page + 1)

    def _front(self) -> str:
        html = self.cover
        if self.style.contents:
            html += '<p style="page-break-before:always;font-size:16pt"><b>Contents</b></p>'
            metrics = QFontMetricsF(QFont(self.style.font, 10))
            width = self._box()[0] * metrics.horizontalAdvance("n") / 5.5
            for head in self.heads:
                if not head.listed or head.level > self.style.contents_levels:
                    continue
                indent = 14 * (head.level - 1)
                label = self.label(head) if head.page else "1"
                if self.style.contents == "dots":
                    room = width - metrics.horizontalAdvance(f"{head.title} {label}") - indent
                    dots = " " + "." * max(4, int(room / metrics.horizontalAdvance(".") * 0.8))
                    html += f'<p style="margin:0 0 0 {indent}px">{escape(head.title)}{dots} {label}</p>'
                else:
                    html += (
                        f'<table width="100%" cellspacing=0 cellpadding=0><tr><td width="88%" '
                        f'style="padding-left:{indent}px">{escape(head.title)}</td>'
                        f"<td align=right>{label}</td></tr></table>"
                    )
        return html

    def _blocks(self, document: QTextDocument) -> Iterator[tuple[QTextBlock, float, float]]:
        layout = document.documentLayout()
        block = document.begin()
        height = document.pageSize().height()
        while block.isValid():
            rect = layout.blockBoundingRect(block)
            yield block, rect.top() / height, rect.bottom() / height
            block = block.next()

    def _page(self, at: float) -> int:
        return int(at + 1e-6) // self.style.columns + 1

    def _place(self, document: QTextDocument) -> None:
        for block, top, bottom in self._blocks(document):
            for fragment in _fragments(block):
                for name in fragment.charFormat().anchorNames():
                    if re.fullmatch(r"h\d+", name):
                        head = self.heads[int(name[1:])]
                        at = max(top, bottom - 0.02)
                        head.page = self._page(at)
                        head.y = (at % 1.0) * self._box()[1]

    def _true(self, document: QTextDocument) -> None:
        now: TrueGuide | None = None
        self.manual.pages = self._page(document.pageCount() - 1)
        for block, _, bottom in self._blocks(document):
            for fragment in _fragments(block):
                for name in fragment.charFormat().anchorNames():
                    if re.fullmatch(r"h\d+", name):
                        head = self.heads[int(name[1:])]
                        now = head.guide
                        if now is not None and not now.first:
                            now.first = head.page
            if now is not None and block.text().strip():
                now.last = max(now.last, self._page(bottom - 0.004))

    def _write(self, document: QTextDocument, front: int, path: Path) -> None:
        style, scale = self.style, _DPI / 72
        writer = QPdfWriter(str(path))
        writer.setResolution(_DPI)
        writer.setPageSize(
            QPageSize(QSizeF(*style.paper), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
        )
        writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
        painter = QPainter(writer)
        width, height = document.pageSize().width(), document.pageSize().height()
        left, top, _, _ = (edge * scale for edge in style.margins)
        count = document.pageCount()
        for number in range(count):
            column = number % style.columns
            if number and not column:
                writer.newPage()
            if not column:
                self._furniture(painter, number // style.columns + 1)
            painter.save()
            painter.translate(left + column * (width + 20 * scale), top - number * height)
            context = QAbstractTextDocumentLayout.PaintContext()
            context.clip = QRectF(0, number * height + 4, width, height - 8)
            painter.setClipRect(context.clip)
            document.documentLayout().draw(painter, context)
            painter.restore()
        painter.end()

    def _furniture(self, painter: QPainter, page: int) -> None:
        style, scale = self.style, _DPI / 72
        before = [head for head in self.heads if head.page <= page]
        chapters = [head.title for head in before if head.level == 1]
        values = {
            "title": self.manual.device, "chapter": chapters[-1] if chapters else "",
            "section": before[-1].title if before else "", "label": self._label(page) if page > 1 else "",
        }  # fmt: skip
        font = QFont(style.font)
        font.setPointSizeF(8)
        painter.setFont(font)
        left, top, right, foot = (edge * scale for edge in style.margins)
        width, height = (edge * scale for edge in style.paper)
        for text, y in ((style.header.replace("hang", ""), 0.5 * top), (style.footer, height - 0.5 * foot)):
            parts = text.format(**values).split("\t") if page > 1 else [""]
            if page % 2 == 0:
                parts = parts[::-1]
            painter.drawText(QPointF(left, y), parts[0])
            if len(parts) > 1:
                room = painter.fontMetrics().horizontalAdvance(parts[-1])
                painter.drawText(QPointF(width - right - room, y), parts[-1])


def _plain(html: str) -> str:
    return re.sub(r"<[^>]+>", "", html).replace("&amp;", "&")


_painted: list[QImage] = []


def _device() -> QImage:
    if not _painted:
        image = QImage(8, 8, QImage.Format.Format_RGB32)
        image.setDotsPerMeterX(round(_DPI / 0.0254))
        image.setDotsPerMeterY(round(_DPI / 0.0254))
        _painted.append(image)
    return _painted[0]


def _icon() -> QImage:
    image = QImage(60, 54, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.drawPolygon(QPolygonF([QPointF(30, 4), QPointF(56, 50), QPointF(4, 50)]))
    painter.end()
    return image


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    iterator = block.begin()
    while not iterator.atEnd():
        yield iterator.fragment()
        iterator += 1


def _finish(path: Path, heads: Sequence[_Head], style: Style) -> None:
    """Appends the outline, which Qt does not write, as a change of the file."""
    heads = [head for head in heads if head.level <= style.outline]
    if not heads:
        return
    written = path.read_bytes()
    size = int(re.findall(rb"/Size (\d+)", written)[-1])
    root = int(re.findall(rb"/Root (\d+) 0 R", written)[-1])
    pages = re.findall(rb"\d+(?= 0 R)", re.findall(rb"/Type /Pages\s+/Kids\s+\[(.*?)\]", written, re.DOTALL)[0])
    catalog = re.findall(rb"\n%d 0 obj\s*<<(.*?)>>\s*endobj" % root, written, re.DOTALL)[-1]
    changed = {root: b"<<%s/Outlines %d 0 R >>" % (catalog, size)}
    below: dict[int, list[int]] = {size: []}
    above = [(0, size)]
    of = {}
    for number, head in enumerate(heads, size + 1):
        while above[-1][0] >= head.level:
            above.pop()
        of[number] = above[-1][1]
        below[above[-1][1]].append(number)
        below[number] = []
        above.append((head.level, number))
    for number, head in enumerate(heads, size + 1):
        y = style.paper[1] - (style.margins[1] + head.y) + 16
        where = b"/Fit" if style.fit else b"/XYZ 0 %d 0" % y
        beside = below[of[number]]
        place = beside.index(number)
        before = b"/Prev %d 0 R " % beside[place - 1] if place else b""
        after = b"/Next %d 0 R " % beside[place + 1] if place + 1 < len(beside) else b""
        title = head.title.encode("utf-16-be").hex().encode()
        changed[number] = b"<< /Title <feff%s> /Parent %d 0 R /Dest [%s 0 R %s] %s%s%s>>" % (
            title, of[number], pages[head.page - 1], where, before, after, _ends(below[number])
        )  # fmt: skip
    changed[size] = b"<< /Type /Outlines %s>>" % _ends(below[size])
    table = b""
    for number, body in changed.items():
        table += b"%d 1\n%010d 00000 n \n" % (number, len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    last = int(re.findall(rb"startxref\s+(\d+)", written)[-1])
    path.write_bytes(
        written + b"xref\n%strailer\n<< /Size %d /Root %d 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n"
        % (table, size + len(heads) + 1, root, last, len(written))
    )  # fmt: skip


def _ends(below: Sequence[int]) -> bytes:
    return b"/First %d 0 R /Last %d 0 R /Count %d " % (below[0], below[-1], len(below)) if below else b""
