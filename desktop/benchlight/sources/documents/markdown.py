"""Markdown as CommonMark says, with tables, front matter, and the quotes that stand for warnings and notes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING

from benchlight.records import Icon, ImportChoices, Notice, Rejection
from benchlight.sources import BytesRead, Found
from benchlight.sources.documents import front_matter, guides, html
from benchlight.sources.documents.blocks import Block, Cell, Document, Sort
from benchlight.sources.documents.flow import Flow
from benchlight.sources.documents.labels import icon_of
from benchlight.sources.documents.reading import whole_text

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

ENDINGS = (".md", ".markdown", ".mdown", ".mkd")
LIMIT = 2_000_000
"""Most characters in a document; reading takes about a second for half a million."""
_PARAGRAPH_LIMIT = 50_000
"""Characters of a paragraph in which there may be markup."""

_ALERT = re.compile(r"\[!(\w+)\][+-]?[ \t]*\n?")
_FACT = re.compile(r"[^\W\d_][\w /-]{0,40}:\s*\S")
_EMBEDDED = re.compile(r"!\[\[([^\[\]|\n]+)(?:\|[^\[\]\n]*)?\]\]")
_NOTE_LINK = re.compile(r"(?<!!)\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]+))?\]\]")
_SOURCE = re.compile(r"""<img\b[^<>]*?\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))""", re.IGNORECASE)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_UNSEEN = re.compile(r"<(/?)(?:script|style)\b", re.IGNORECASE)
_ADMONITION = re.compile(r"(\s*)(?:!!!|\?\?\?\+?)\s+(\w+)(?:\s+\"(.*)\")?\s*")
_CONTAINER = re.compile(r"(\s*):::+\s*(\w*)(?:\s+(.*?)|\[(.*)\])?\s*")


def recognises(head: bytes, name: str) -> bool:
    """Whether it is called so: any text is Markdown."""
    return name.lower().endswith(ENDINGS)


def records(path: Path, progress: BytesRead, choices: ImportChoices) -> Iterator[Found | Rejection | Notice]:
    """The guides of a document."""
    text = whole_text(path, progress, LIMIT)
    yield from guides.guides_of(path, document_of(text, path), choices)


def document_of(text: str, path: Path) -> Document:
    """What a text of Markdown holds."""
    values, text = front_matter.split(text)
    text = _NOTE_LINK.sub(lambda found: (found[2] or found[1]).strip(), _EMBEDDED.sub(r"![](<\1>)", text))
    return Document(_Reader(path).blocks("\n".join(_with_quotes(text.split("\n")))), values=values)


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": 40}).enable(["table", "strikethrough"])
    parser.disable("inline")  # is done paragraph by paragraph
    # Addresses stay as they are written, good or bad: `pictures` decides.
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    return parser


def _with_quotes(lines: list[str]) -> Iterator[str]:
    """The lines, with warnings as MkDocs ("!!! warning") and Docusaurus (":::warning") write them as GitHub's quotes.
    Lines in code are left alone."""
    inside, indent, fenced = "", "", False
    for line in lines:
        if inside == ":::" and line.strip().startswith(":::"):
            inside = ""
            yield ""
        elif inside == ":::":
            yield f"{indent}> {line.strip()}"
        elif inside == "!!!" and (not line.strip() or line.startswith(f"{indent}    ")):
            yield f"{indent}> {line[len(indent) + 4 :]}"
        else:
            inside = ""
            fenced ^= line.lstrip().startswith(("```", "~~~"))
            found = None if fenced else _ADMONITION.fullmatch(line) or _CONTAINER.fullmatch(line)
            if found and icon_of(found[2]) is not Icon.PLAIN:
                inside, indent = ":::" if line.strip().startswith(":::") else "!!!", found[1]
                title = found[3] or ""
                yield f"{indent}> [!{found[2]}] {title}  "  # two blanks are the end of a line
            else:
                yield line


class _Reader:
    """Makes blocks of the tokens of Markdown."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._flow = Flow()
        self._quotes: list[bool] = []
        """The quotes that are open, and whether anything of each was read."""
        self._rows: list[list[Cell]] = []

    def blocks(self, text: str) -> Iterator[Block]:
        flow = self._flow
        for token in _parser().parse(text):
            if token.map is not None:
                flow.line = token.map[0] + 1
            self._take(token)
            if flow.blocks:
                yield from flow.blocks
                flow.blocks.clear()
        flow.end()
        yield from flow.blocks

    def _take(self, token: Token) -> None:
        flow = self._flow
        match token.type:
            case "inline":
                self._paragraph(token)
            case "paragraph_close":
                flow.pause()
            case "heading_close":
                flow.end(heading=int(token.tag[1]))
            case "bullet_list_open" | "ordered_list_open":
                flow.open_list(Sort.NUMBER if token.tag == "ol" else Sort.BULLET)
            case "bullet_list_close" | "ordered_list_close":
                flow.close_list()
            case "list_item_open":
                flow.open_item()
            case "list_item_close":
                flow.end()
            case "blockquote_open":
                self._quotes.append(False)
            case "blockquote_close":
                self._quotes.pop()
                flow.icon = Icon.PLAIN
            case "fence" | "code_block":
                flow.add(token.content)
                flow.pause()
            case "html_block":
                html.fragment(flow, token.content, self._path)
            case "table_open":
                self._rows = []
            case "tr_open":
                self._rows.append([])
            case "th_close" | "td_close":
                self._rows[-1].append(flow.cell())
            case "table_close":
                flow.table([tuple(row) for row in self._rows])

    def _paragraph(self, token: Token) -> None:
        flow, text = self._flow, token.content
        if self._quotes and not self._quotes[-1]:
            self._quotes[-1] = True
            if found := _ALERT.match(text):
                flow.icon = icon_of(found[1])
                text = text[found.end() :]
        if len(text) > _PARAGRAPH_LIMIT:
            flow.add(text)
            return
        children: list[Token] = []
        _parser().inline.parse(text, _parser(), {}, children)
        unseen = False
        for place, child in enumerate(children):
            if child.type == "html_inline":
                if found := _UNSEEN.match(child.content):
                    unseen = not found[1]
                elif _BREAK.fullmatch(child.content):
                    flow.add("\n")
                elif source := _SOURCE.match(child.content):
                    flow.image(source[1] or source[2] or source[3] or "")
            elif not unseen:
                self._piece(child, children[place + 1 : place + 9])

    def _piece(self, child: Token, following: Sequence[Token]) -> None:
        flow = self._flow
        match child.type:
            case "text" | "text_special" | "code_inline":
                flow.add(child.content)
            case "softbreak":
                # Facts are written one below another, and were not meant to be one line.
                pieces = takewhile(lambda piece: not piece.type.endswith("break"), following)
                next_line = "".join(piece.content for piece in pieces)
                flow.add("\n" if _FACT.match(next_line) else " ")
            case "hardbreak":
                flow.add("\n")
            case "image":
                flow.image(str(child.attrs.get("src", "")))
            case "strong_open" | "strong_close":
                flow.bold(1 if child.nesting > 0 else -1)
            case "link_open":
                flow.open_link(str(child.attrs.get("href", "")))
            case "link_close":
                flow.close_link()
