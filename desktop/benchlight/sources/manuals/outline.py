"""The outline of a PDF: its entries, and where they point."""

from __future__ import annotations

import ctypes
from typing import Any, NamedTuple

from benchlight.sources.manuals.pages import PDFIUM, View

_MOST = 20_000
_DEEPEST = 12


class Bookmark(NamedTuple):
    """An entry of the outline: the page it points to, from 1 on (0 for none that is there), and how far down it."""

    title: str
    level: int
    page: int
    y: float | None


def outline(document: Any) -> list[Bookmark]:
    """The outline, in its order. Entries without an end are left out, as those of a circle are."""
    import pypdfium2.raw as raw

    found: list[Bookmark] = []
    views: dict[int, View] = {}
    seen: set[int] = set()

    def walk(parent: Any, level: int) -> None:
        mark = raw.FPDFBookmark_GetFirstChild(document, parent)
        while mark and len(found) < _MOST:
            address = ctypes.addressof(mark.contents)
            if address in seen:
                return
            seen.add(address)
            found.append(_bookmark(document, mark, level, views))
            if level < _DEEPEST:
                walk(mark, level + 1)
            mark = raw.FPDFBookmark_GetNextSibling(document, mark)

    with PDFIUM:
        walk(None, 0)
    return found


def _bookmark(document: Any, mark: Any, level: int, views: dict[int, View]) -> Bookmark:
    import pypdfium2.raw as raw

    size = raw.FPDFBookmark_GetTitle(mark, None, 0)
    buffer = ctypes.create_string_buffer(min(size, 4_000))
    raw.FPDFBookmark_GetTitle(mark, buffer, len(buffer))
    title = " ".join(buffer.raw.decode("utf-16-le", "ignore").replace("\x00", "").split())
    target = raw.FPDFBookmark_GetDest(document, mark)
    if not target:
        action = raw.FPDFBookmark_GetAction(mark)
        if action and raw.FPDFAction_GetType(action) == raw.PDFACTION_GOTO:
            target = raw.FPDFAction_GetDest(document, action)
    index = raw.FPDFDest_GetDestPageIndex(document, target) if target else -1
    if not 0 <= index < len(document):
        return Bookmark(title, level, 0, None)
    has_x, has_y, has_zoom = (ctypes.c_int() for _ in range(3))
    x, y, zoom = (ctypes.c_float() for _ in range(3))
    there = raw.FPDFDest_GetLocationInPage(target, has_x, has_y, has_zoom, x, y, zoom)
    if not there or not has_y.value:
        return Bookmark(title, level, index + 1, _top_of_fit(document, target, index, views))
    return Bookmark(title, level, index + 1, _view(document, index, views).point(x.value, y.value)[1])


def _top_of_fit(document: Any, target: Any, index: int, views: dict[int, View]) -> float | None:
    """The height that a destination to fit the width shows at the top."""
    import pypdfium2.raw as raw

    count = ctypes.c_ulong()
    numbers = (ctypes.c_float * 4)()
    kind = raw.FPDFDest_GetView(target, ctypes.byref(count), numbers)
    if kind in (raw.PDFDEST_VIEW_FITH, raw.PDFDEST_VIEW_FITBH) and count.value:
        return _view(document, index, views).point(0, numbers[0])[1]
    if kind == raw.PDFDEST_VIEW_FITR and count.value == 4:
        return _view(document, index, views).point(numbers[0], numbers[3])[1]
    return None


def _view(document: Any, index: int, views: dict[int, View]) -> View:
    if index not in views:
        page = document[index]
        views[index] = View(page)
        page.close()
    return views[index]
