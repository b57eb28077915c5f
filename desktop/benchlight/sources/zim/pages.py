"""The page of a guide in an archive of iFixit."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

from selectolax.lexbor import LexborHTMLParser, LexborNode

from benchlight.records import Guide, Icon, Line, Step
from benchlight.sources.fields import URL_LIMIT, RowError, checked_line, checked_lines, checked_list, checked_text
from benchlight.sources.ifixit import LICENCE
from benchlight.sources.lexicon import DIFFICULTIES
from benchlight.sources.text import one_line
from benchlight.translation import mark, tr

Address: TypeAlias = Callable[[str], str]
"""The address of a picture by what a page has for it; "" where the picture is none of the guide's."""

_UNSEEN = ["script", "style", "iframe", "template"]
_BLOCKS = "p, div, li, tr, h1, h2, h3, h4, h5, h6, blockquote, pre"
_BREAK = "\x1e"
"""Stands where a line ends, since a page's own line breaks do not end one."""
_DIFFICULTY = re.compile(r"difficulty-([1-5])")
_LEVEL = re.compile(r"level-(\d)")
_BULLET = re.compile(r"bullet(?:_|-line-icon-)(\w+)")
_ICONS = {icon.value: icon for icon in Icon}


class GuidePage:
    """A page of a guide."""

    def __init__(self, html: str) -> None:
        self._tree = LexborHTMLParser(html)
        self._tree.strip_tags(_UNSEEN, recursive=True)
        for node in self._tree.css("br"):
            node.insert_before(_BREAK)

    @property
    def is_teardown(self) -> bool:
        """Whether it shows what is in a device, and repairs nothing."""
        return self._tree.css_first(".is-teardown") is not None

    def guide(self, key: str, address: Address) -> Guide:
        """What the page says of the guide. Raises RowError where it has no title, or too much of anything."""
        title = checked_line(self._text("h1.guide-intro-title"), mark("the title"))
        if not title:
            raise RowError(tr("no title"))
        return Guide(
            key=key,
            title=title,
            summary=self._paragraphs(".introduction-container [itemprop=description]", mark("the introduction")),
            steps=tuple(
                step
                for item in _some(self._tree.css("li.js-step"), mark("the steps"))
                if (step := _step(item, address)) != Step("")
            ),
            conclusion=self._paragraphs(".conclusionText", mark("the conclusion")),
            tools=self._items(".item-list-tools p.title", "tools"),
            parts=self._items(".item-list-parts p.title", "parts"),
            difficulty=self._difficulty(),
            time_required=checked_line(self._text("#guide-time-required p.item-value"), mark("the time")),
            author=checked_line(self._text(".guide-author a") or self._text(".author-info h4"), mark("the author")),
            licence=LICENCE,
        )

    def _text(self, selector: str) -> str:
        node = self._tree.css_first(selector)
        return node.text() if node else ""

    def _paragraphs(self, selector: str, field: str) -> str:
        node = self._tree.css_first(selector)
        return checked_text("\n".join(_lines(node)), field) if node else ""

    def _items(self, selector: str, field: str) -> tuple[str, ...]:
        names = (node.text() for node in _some(self._tree.css(selector), field))
        return tuple(dict.fromkeys(checked_lines(names, field)))

    def _difficulty(self) -> str:
        """In the words of iFixit's API; the archive's own are in its language."""
        node = self._tree.css_first(".details-item.difficulty")
        match = _DIFFICULTY.search(node.attributes.get("class") or "") if node else None
        return DIFFICULTIES[int(match[1]) - 1] if match else ""


def _some(nodes: list[LexborNode], field: str) -> list[LexborNode]:
    """The nodes. Raises RowError where they are too many."""
    checked_list(nodes, field)
    return nodes


def _step(item: LexborNode, address: Address) -> Step:
    lines = [
        Line(text, *_bullet(line))
        for line in _some(item.css("ul.step-lines > li"), mark("the lines of a step"))
        if (text := checked_text(one_line(line.text()), mark("a line of a step")))
    ]
    # The picture that is shown large is also the first of the small ones below it.
    sources = dict.fromkeys(image.attributes.get("src") or "" for image in item.css("img.js-step-main-image"))
    images = dict.fromkeys(map(address, sources))
    return Step.of_lines(lines, images=checked_lines(images, mark("a picture"), limit=URL_LIMIT))


def _bullet(line: LexborNode) -> tuple[Icon, int]:
    said = line.attributes.get("class") or ""
    level, sign = _LEVEL.search(said), _BULLET.search(said)
    if sign is None and (bullet := next(line.iter(), None)):
        sign = _BULLET.search(bullet.attributes.get("class") or "")
    return _ICONS.get(sign[1], Icon.PLAIN) if sign else Icon.PLAIN, int(level[1]) if level else 0


def _lines(node: LexborNode) -> list[str]:
    """The text in a node, line by line."""
    for block in node.css(_BLOCKS):
        block.insert_before(_BREAK)
        block.insert_after(_BREAK)
    return [line for text in node.text().split(_BREAK) if (line := one_line(text))]
