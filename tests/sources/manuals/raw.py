"""PDFs object by object, to make what no program that means well would write."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

DEVICE = "Norvik ProLine 440 G9"
GUIDES = {
    "Battery": ("Undo the five screws along the front edge.", "Unplug the battery cable.", "Lift the battery out."),
    "Speakers": ("Peel the tape off the speaker cable.", "Take the speakers out of their holders."),
    "Keyboard": ("Slide both latches outward.", "Tilt the keyboard up.", "Unplug its ribbon cable."),
}
"""Parts of the small manual, and how they come out; each on a page of its own, from the third on."""
PARTS = list(GUIDES)


class Line(NamedTuple):
    """A line of text in points from the page's bottom left."""

    x: float
    y: float
    size: float
    text: str
    bold: bool = False


def shown(lines: Sequence[Line]) -> bytes:
    """The content of a page that shows these lines."""
    return b"\n".join(
        b"BT /F%d %g Tf %g %g Td (%s) Tj ET" % (1 + line.bold, line.size, line.x, line.y, _escaped(line.text))
        for line in lines
    )


def small_pages() -> Iterator[list[Line]]:
    """The pages of a small manual: cover, chapter, and a guide on each page."""
    yield [Line(72, 560, 30, DEVICE, True), Line(72, 520, 16, "Maintenance and Service Guide")]
    yield [
        Line(72, 700, 22, "Removal and replacement procedures", True),
        Line(72, 660, 16, "Component replacement procedures", True),
        Line(72, 630, 10, "This chapter tells how parts come out."),
    ]
    for part, steps in GUIDES.items():
        lines = [Line(72, 700, 14, part, True), Line(72, 676, 10, f"To remove the {part.lower()}:")]
        lines += [Line(72, 656 - 18 * number, 10, f"{number}. {text}") for number, text in enumerate(steps, 1)]
        yield lines


class Pdf:
    """A PDF: objects, numbered from 1 on. The first is the catalog, the second the page tree, 3 and 4 fonts."""

    def __init__(self) -> None:
        self.objects: list[bytes] = [b""] * 4
        self.pages: list[int] = []
        self.outline = 0
        self.more = b""
        """More of the catalog."""
        self.objects[2] = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
        self.objects[3] = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"

    def add(self, body: bytes) -> int:
        """An object; its number."""
        self.objects.append(body)
        return len(self.objects)

    def stream(self, data: bytes, filters: bytes = b"", more: bytes = b"") -> int:
        """A stream that is as it is, with the filters named; its number."""
        entry = b" /Filter %s" % filters if filters else b""
        return self.add(b"<< /Length %d%s%s >>\nstream\n%s\nendstream" % (len(data), entry, more, data))

    def page(
        self, content: bytes | int, *, box: bytes = b"[0 0 612 792]", more: bytes = b"", resources: bytes = b""
    ) -> int:
        """A page; its number."""
        number = content if isinstance(content, int) else self.stream(content)
        self.pages.append(
            self.add(
                b"<< /Type /Page /Parent 2 0 R /MediaBox %s /Contents %d 0 R %s "
                b"/Resources << /Font << /F1 3 0 R /F2 4 0 R >> %s >> >>" % (box, number, more, resources)
            )
        )
        return self.pages[-1]

    def bookmarks(self, entries: Sequence[tuple[str, int, bytes]]) -> None:
        """An outline: title, level and what leads there ("/Dest [5 0 R /XYZ 0 700 null]") of each entry."""
        self.outline = self.add(b"")
        numbers = [self.add(b"") for _ in entries]
        parents: list[int] = []
        children: dict[int, list[int]] = {self.outline: []}
        parent_of: dict[int, int] = {}
        for number, (_, level, _) in zip(numbers, entries, strict=True):
            parents[level:] = [number]
            parent = parents[level - 1] if level else self.outline
            parent_of[number] = parent
            children.setdefault(parent, []).append(number)
        for number, (title, _, to) in zip(numbers, entries, strict=True):
            siblings = children[parent_of[number]]
            place = siblings.index(number)
            links = b" /Parent %d 0 R" % parent_of[number]
            if place:
                links += b" /Prev %d 0 R" % siblings[place - 1]
            if place + 1 < len(siblings):
                links += b" /Next %d 0 R" % siblings[place + 1]
            links += self._ends(children.get(number, []))
            self.objects[number - 1] = b"<< /Title (%s) %s%s >>" % (_escaped(title), to, links)
        self.objects[self.outline - 1] = b"<< /Type /Outlines%s >>" % self._ends(children[self.outline])

    def written(self, *, kids: bytes | None = None, startxref: int | None = None, trailer: bytes = b"") -> bytes:
        """The file; with other kids of the page tree, a wrong place of its table, more in its trailer, where given."""
        kids = kids if kids is not None else b" ".join(b"%d 0 R" % page for page in self.pages)
        outline = b" /Outlines %d 0 R" % self.outline if self.outline else b""
        self.objects[0] = b"<< /Type /Catalog /Pages 2 0 R%s %s >>" % (outline, self.more)
        self.objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(self.pages), kids)
        out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        places = []
        for number, body in enumerate(self.objects, 1):
            places.append(len(out))
            out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        table = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
        out += b"".join(b"%010d 00000 n \n" % place for place in places)
        out += b"trailer\n<< /Size %d /Root 1 0 R %s >>\n" % (len(places) + 1, trailer)
        return bytes(out + b"startxref\n%d\n%%%%EOF\n" % (table if startxref is None else startxref))

    @staticmethod
    def _ends(children: list[int]) -> bytes:
        return (
            b" /First %d 0 R /Last %d 0 R /Count %d" % (children[0], children[-1], len(children)) if children else b""
        )


def small(*, outlined: bool = True) -> Pdf:
    """The small manual, with an outline down to the part or without one."""
    pdf = Pdf()
    for lines in small_pages():
        pdf.page(shown(lines))
    if outlined:
        pdf.bookmarks(entries(pdf, [b"/Dest [%d 0 R /XYZ 0 720 null]" % page for page in pdf.pages]))
    return pdf


def entries(pdf: Pdf, to: Sequence[bytes]) -> list[tuple[str, int, bytes]]:
    """The small manual's outline; `to` says how to come to each of its pages."""
    titles = [("Removal and replacement procedures", 0), ("Component replacement procedures", 1)]
    chapters = [(title, level, to[1]) for title, level in titles]
    return chapters + [(part, 2, to[2 + number]) for number, part in enumerate(PARTS)]


def packed(size: int, times: int = 1) -> bytes:
    """So many blanks, deflated so many times."""
    data = b""
    for turn in range(times):
        packer = zlib.compressobj(9)
        pieces = (b" " * 2**20 for _ in range(size // 2**20)) if turn == 0 else iter([data])
        data = b"".join(map(packer.compress, pieces)) + packer.flush()
    return data


def _escaped(text: str) -> bytes:
    data = text.encode("cp1252", "replace")
    return data.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
