"""Plain text from iFixit's wiki markup: links keep their text, bold and italics their words. HTML goes, too."""

from __future__ import annotations

import html
import re

_WIKI_LINK = re.compile(r"\[\[([^\[\]|]*)(?:\|([^\[\]]*))?\]{1,2}")
_LINK = re.compile(r"\[([^\[\]|]*)((?:\|[^\[\]|]*)+)\]")
_BARE_LINK = re.compile(r"\[(https?://[^\[\]\s|]+)\]")
_KINDS = frozenset({"guide", "product", "link", "post", "document", "item", "wiki", "user", "video", "embed"})
_PICTURES = frozenset({"image"})
_ADDRESS = re.compile(r"(?:https?:)?//|mailto:|/\w")
_OPTION = re.compile(r"\w+=\w*")
_NAMESPACE = re.compile(r"^(?:Item|Topic|Device|Info|Category):", re.IGNORECASE)
_BOLD = re.compile("'{3,}")
_ENTITY = re.compile(r"&(?:\w{2,31}|#\w{1,7});", re.ASCII)  # a longer number would be an error
_BREAK = re.compile(r"<br\s*/?>|</(?:p|li|div)>", re.IGNORECASE)
_TAG = re.compile(r"</?(?:a|b|i|u|p|em|strong|span|div|ul|ol|li)(?:\s[^<>]*)?>", re.IGNORECASE)
# Two apostrophes after a digit or letter are inches more often than italics.
_ITALIC = re.compile(r"(?<![\w'])''(.+?)''(?!')")


def plain(text: str) -> str:
    """`text` without its markup. What only looks like markup, as a word in brackets, stays as it is."""
    if "[" in text:
        text = _WIKI_LINK.sub(_wiki_text, text)
        text = _LINK.sub(_link_text, text)
        text = _BARE_LINK.sub(r"\1", text)
    if "''" in text:
        text = _ITALIC.sub(r"\1", _BOLD.sub("", text))
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub("\n", text))
    return _ENTITY.sub(lambda match: html.unescape(match[0]), text) if "&" in text else text


def _wiki_text(match: re.Match[str]) -> str:
    page, text = match[1], (match[2] or "").partition("|")[0].strip()
    if text:
        return text
    name, _, section = page.partition("#")
    return _NAMESPACE.sub("", name or section).replace("_", " ").strip()


def _link_text(match: re.Match[str]) -> str:
    first = match[1].strip()
    rest = [part.strip() for part in match[2].split("|")[1:]]
    rest = [part for part in rest if part and not _OPTION.fullmatch(part)]
    kind = first.lower()
    if kind in _PICTURES:
        return ""
    if kind in _KINDS:
        return rest[1] if len(rest) > 1 else " ".join([kind, *rest])
    return (rest[0] if rest else first) if _ADDRESS.match(first) else match[0]
