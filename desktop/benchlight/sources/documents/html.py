"""Web pages: their texts, lists, tables and the addresses of their pictures; nothing of them is run or loaded."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

from benchlight.errors import SourceError
from benchlight.records import Icon, ImportChoices, Notice, Rejection
from benchlight.sources import BytesRead, Found
from benchlight.sources.documents import guides
from benchlight.sources.documents.blocks import Cell, Document, Sort
from benchlight.sources.documents.flow import Flow
from benchlight.sources.documents.labels import icon_of
from benchlight.sources.documents.reading import too_large, whole_text
from benchlight.sources.languages import short_code
from benchlight.sources.text_file import text_of
from benchlight.translation import tr

ENDINGS = (".html", ".htm", ".xhtml")
LIMIT = 32_000_000
"""Most characters in a page; one that was saved whole has its pictures in it."""
_DEEPEST = 500
"""Elements in elements. A parser looks through all that are open at each new one."""
_MOST_REPEATED = 2_000_000
"""Elements that a parser may make because bold letters and the like were not ended."""

_PAGE = re.compile(
    r"\ufeff?\s*(?><\?xml[^>]*>\s*|<!--(?:(?!-->).){0,2000}-->\s*)*+<(?:!doctype\s+html|html[\s>])", re.I | re.S
)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]{3,20})", re.I)
_OF_TEXTS = re.compile("ascii|big5|cp|euc|gb|hz|iso|johab|koi8|kz|mac|ptcp|shift|tis")
"""How the codecs begin that a page may name; of others, as "punycode", some take quadratic time."""
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_UNSEEN = re.compile(r"<!--|<(script|style|svg|template|noscript)\b[^<>]*>?", re.I)
_UNSEEN_ENDS = {name: re.compile(rf"</{name}\s*>", re.I) for name in ("script", "style", "svg", "template", "noscript")}
_UNSEEN_ENDS[""] = re.compile("-->")
_END_BY_THEMSELVES = frozenset(
    """
    area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot
    option optgroup rp rt colgroup
    """.split()  # noqa: SIM905 - a list of words reads better as a text
)
_FORMATTING = frozenset("a b big code em font i nobr s small strike strong tt u".split())  # noqa: SIM905
_FORMATTING_TAG = re.compile(rf"</?(?:{'|'.join(_FORMATTING)})(?:\s[^<>]*)?>", re.I)

_LEFT_OUT = frozenset(
    """
    script style template noscript svg math head nav footer form button select textarea iframe object embed applet
    audio video canvas map dialog
    """.split()  # noqa: SIM905 - a list of words reads better as a text
)
_PARTS_OF_LINES = frozenset(
    """
    a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span
    strike strong sub sup time tt u var wbr
    """.split()  # noqa: SIM905 - a list of words reads better as a text
)
_ADMONITION = re.compile(
    r"(?:^|[\s_-])(caution|warning|danger|important|note|tip|hint|info|reminder)(?:$|[\s_-])", re.I
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_BLANKS = re.compile(r"[ \t\r\n\f]+")


def recognises(head: bytes, name: str) -> bool:
    """Whether the file begins as a page, or is called so."""
    return name.lower().endswith(ENDINGS) or _PAGE.match(text_of(head)) is not None


def records(path: Path, progress: BytesRead, choices: ImportChoices) -> Iterator[Found | Rejection | Notice]:
    """The guides of a page."""
    yield from guides.guides_of(path, document_of(_text(path, progress), path), choices)


def _text(path: Path, progress: BytesRead) -> str:
    """The page in the encoding that it names, if that is not of Unicode."""
    with path.open("rb") as file:
        named = _CHARSET.search(file.read(4_096))
    try:
        codec = codecs.lookup(named[1].decode()).name if named else "utf-8"
        if _OF_TEXTS.match(codec):
            if path.stat().st_size > LIMIT:
                raise too_large(path, LIMIT)
            content = path.read_bytes()
            progress(len(content))
            return content.decode(codec, "replace")
    except (LookupError, ValueError):
        pass
    return whole_text(path, progress, LIMIT)


def document_of(text: str, path: Path) -> Document:
    """What a page holds. Raises SourceError where it is nested deeper than any page."""
    tree = LexborHTMLParser(_bounded(text, path))
    flow = Flow()
    root = _content(tree)
    if root is not None:
        feed(flow, root)
    title = tree.css_first("title")
    return Document(flow.blocks, title.text() if title else "", _canonical(tree), _language(tree))


def fragment(flow: Flow, text: str, path: Path) -> None:
    """Adds a piece of HTML that stands in another document. Raises SourceError as `document_of`."""
    body = LexborHTMLParser(_bounded(text, path)).body
    if body is not None:
        feed(flow, body)


def _bounded(text: str, path: Path) -> str:
    """The text without what is never shown, and without bold letters and the like where a parser would repeat them
    again and again. Raises SourceError."""
    text = _without(text)
    depth = formatting = most = tags = 0
    for found in _TAG.finditer(text):
        name = found[2].lower()
        tags += 1
        if name in _END_BY_THEMSELVES:
            continue
        change = -1 if found[1] else 1
        if name in _FORMATTING:
            formatting = max(0, formatting + change)
            most = max(most, formatting)
        else:
            depth = max(0, depth + change)
            if depth > _DEEPEST:
                raise SourceError(
                    tr(
                        "{file} has more than {most} elements in one another, as no page has that people write. "
                        "Save its text as Markdown or plain text and import that."
                    ).format(file=path, most=_DEEPEST)
                )
    return _FORMATTING_TAG.sub("", text) if most > 20 or most * tags > _MOST_REPEATED else text


def _without(text: str) -> str:
    """The text without comments, scripts, styles and drawings; one that does not end takes the rest with it."""
    pieces, start = [], 0
    while found := _UNSEEN.search(text, start):
        pieces.append(text[start : found.start()])
        start = found.end()
        if found[0].endswith("/>"):
            continue
        end = _UNSEEN_ENDS[(found[1] or "").lower()].search(text, start)
        if end is None:
            return "".join(pieces)
        start = end.end()
    return "".join((*pieces, text[start:]))


def _content(tree: LexborHTMLParser) -> LexborNode | None:
    """Where the page's own text is, without what stands around it on every page of its site."""
    for selector in ("main", "article"):
        found = tree.css(selector)
        if len(found) == 1:
            return found[0]
    return tree.body


def _canonical(tree: LexborHTMLParser) -> str:
    link = tree.css_first('link[rel="canonical"]')
    address = (link.attributes.get("href") or "") if link else ""
    return address if address.lower().startswith(("https://", "http://")) else ""


def _language(tree: LexborHTMLParser) -> str:
    page = tree.root
    code = re.match(r"[a-z]{2,3}(?![^-_])", (page.attributes.get("lang") or "").lower()) if page else None
    return short_code(code[0]) if code else ""


def feed(flow: Flow, root: LexborNode) -> None:
    """Adds what is in an element."""
    _Walk(flow).through(root)


class _Walk:
    """Goes through elements one after another, however deep they are."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._rows: list[tuple[Cell, ...]] = []
        self._cells: list[Cell] = []
        self._tables = 0
        """How many tables are open whose cells are read as such."""
        self._icons: list[tuple[int, Icon]] = []
        """What was said of the passages around, and at which depth each began."""
        self._pre = 0

    def through(self, root: LexborNode) -> None:
        node, depth = root.child, 0
        while node is not None:
            if self._enter(node, depth):
                if (below := node.child) is not None:
                    node, depth = below, depth + 1
                    continue
                self._leave(node, depth)
            while (beside := node.next) is None and depth:
                above = node.parent
                assert above is not None
                node, depth = above, depth - 1
                self._leave(node, depth)
            node = beside
        self._flow.end()

    def _enter(self, node: LexborNode, depth: int) -> bool:
        """Takes up the beginning of an element, or a text; whether what is in it is wanted."""
        flow, tag = self._flow, node.tag
        if tag == "-text":
            text = node.text_content or ""
            flow.add(text if self._pre else _BLANKS.sub(" ", text))
            return False
        if tag is None or tag.startswith(("-", "!")) or tag in _LEFT_OUT or _is_hidden(node):
            return False
        if tag in _PARTS_OF_LINES:
            if tag in ("b", "strong"):
                flow.bold(1)
            elif tag == "a":
                flow.open_link(node.attributes.get("href") or "")
            return True
        match tag:
            case "br":
                flow.add("\n")
                return False
            case "img":
                flow.image(_picture(node))
                return False
            case "table" if self._tables or not _lays_out(node):
                if not self._tables:
                    flow.end()
                self._tables += 1
            case _ if self._tables:
                if tag in ("td", "th") and self._tables == 1:
                    flow.cell()
                elif tag not in ("tr", "thead", "tbody", "tfoot"):
                    flow.add("\n")
            case "ol" | "ul" | "menu":
                flow.open_list(Sort.NUMBER if tag == "ol" else Sort.BULLET)
            case "li":
                flow.open_item()
            case "dd":
                pass  # its term stands before it
            case "aside" if _icon(node, tag) is Icon.PLAIN:
                return False
            case _:
                flow.pause()
                self._pre += tag == "pre"
                if (icon := _icon(node, tag)) is not Icon.PLAIN:
                    self._icons.append((depth, flow.icon))
                    flow.icon = icon
        return True

    def _leave(self, node: LexborNode, depth: int) -> None:
        """Takes up the end of an element."""
        flow, tag = self._flow, node.tag
        match tag:
            case "b" | "strong":
                flow.bold(-1)
            case "a":
                flow.close_link()
            case _ if tag in _PARTS_OF_LINES:
                pass
            case "table" if self._tables:
                self._tables -= 1
                if not self._tables:
                    flow.table(self._rows)
                    self._rows = []
            case "td" | "th" if self._tables == 1:
                self._cells.append(flow.cell())
            case "tr" if self._tables == 1:
                if self._cells:
                    self._rows.append(tuple(self._cells))
                self._cells = []
            case _ if self._tables:
                flow.add("\n")
            case "ol" | "ul" | "menu":
                flow.close_list()
            case "li":
                flow.end()
            case "dt":
                flow.add(": ")
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                flow.end(heading=int(tag[1]))
            case _:
                flow.pause()
                self._pre -= tag == "pre"
                if self._icons and self._icons[-1][0] == depth:
                    flow.icon = self._icons.pop()[1]


def _lays_out(table: LexborNode) -> bool:
    """Whether a table is there to lay out a page: what stands in its cells is more than texts."""
    return any(found.mem_id != table.mem_id for found in table.css("h1, h2, h3, ol, table"))


def _is_hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    return "hidden" in attributes or _HIDDEN.search(attributes.get("style") or "") is not None


def _icon(node: LexborNode, tag: str) -> Icon:
    """What an element says of the passage in it, by its class."""
    if tag not in ("div", "p", "aside", "blockquote", "section"):
        return Icon.PLAIN
    found = _ADMONITION.search(node.attributes.get("class") or "")
    return icon_of(found[1]) if found else Icon.PLAIN


def _picture(node: LexborNode) -> str:
    """The address of a picture; pages that load theirs late keep it under another name."""
    attributes = node.attributes
    address, late = attributes.get("src") or "", attributes.get("data-src") or ""
    return late if late and (not address or address.startswith("data:")) else address
