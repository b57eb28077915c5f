"""What stands before the text of a Markdown file between two lines of "---": names and values, as YAML writes them."""

from __future__ import annotations

import json
import re

_FENCES = re.compile(r"---[ \t]*\n(.{0,100000}?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_ENTRY = re.compile(r"([^\W\d_][\w .-]{0,60}?)\s*:(?:\s+(.*))?")
_ITEM = re.compile(r"\s*-\s+(.*)")
_PIECE = re.compile(r"""\s*("[^"]*"|'[^']*'|[^,\[\]]+)""")
_COMMENT = re.compile(r"\s#.*")


def split(text: str) -> tuple[dict[str, object], str]:
    """The names and values before the text, none where it begins at once, and the text, as many lines further down as
    it stands in the file."""
    fences = _FENCES.match(text)
    if fences is None:
        return {}, text
    return _values(fences[1].split("\n")), "\n" * fences[0].count("\n") + text[fences.end() :]


def _values(lines: list[str]) -> dict[str, object]:
    """The entries of the outermost level: texts and lists of texts; what is nested deeper is left out."""
    values: dict[str, object] = {}
    name = ""
    for line in lines:
        if entry := _ENTRY.fullmatch(line):
            name = entry[1]
            values[name] = _value((entry[2] or "").strip())
        elif name and (item := _ITEM.fullmatch(line)):
            items = values[name] if isinstance(values[name], list) else []
            assert isinstance(items, list)
            values[name] = [*items, _text(item[1])]
        elif name and line[:1].isspace() and line.strip() and isinstance(values[name], str):
            values[name] = f"{values[name]}\n{line.strip()}".removeprefix("\n")
    return values


def _value(written: str) -> object:
    if written.startswith("["):
        try:
            return json.loads(written)
        except (ValueError, RecursionError):
            return [text for piece in _PIECE.findall(written) if (text := _text(piece))]
    return "" if written in ("|", ">", "|-", ">-") else _text(written)


def _text(written: str) -> str:
    """A text with or without quotation marks, without what is said about it."""
    written = written.strip()
    if written.startswith('"'):
        try:
            text, _ = json.JSONDecoder().raw_decode(written)
            return str(text)
        except ValueError:
            return written.strip('"')
    if written.startswith("'"):
        return written[1:].partition("'")[0] if "''" not in written else written.strip("'").replace("''", "'")
    return _COMMENT.sub("", written).strip() if not written.startswith("#") else ""
