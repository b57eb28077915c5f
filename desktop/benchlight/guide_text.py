"""A guide as text, as Markdown that `sources.documents` reads again, as a page of HTML, and as JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from html import escape
from typing import TypeAlias

from benchlight import codec
from benchlight.codec import Kind
from benchlight.picture_addresses import as_named, document_name, is_missing, told_missing, whereabouts
from benchlight.records import Guide, Icon, Line, Step
from benchlight.translation import mark, tr

Link: TypeAlias = Callable[[str], str]
"""What stands for the address of a picture in a document; "" where it cannot be reached from there, and is named."""

_WIDTH = 12
"""Columns of the names of facts in a terminal, where there is none longer."""
_FIRST, _STEPS = mark("First"), mark("Steps")
_LABELS = {
    Icon.BLACK: mark("(black)"),
    Icon.RED: mark("(red)"),
    Icon.ORANGE: mark("(orange)"),
    Icon.YELLOW: mark("(yellow)"),
    Icon.GREEN: mark("(green)"),
    Icon.LIGHT_BLUE: mark("(light blue)"),
    Icon.BLUE: mark("(blue)"),
    Icon.VIOLET: mark("(violet)"),
    Icon.NOTE: mark("Note:"),
    Icon.CAUTION: mark("Caution:"),
    Icon.REMINDER: mark("Reminder:"),
}

_SET_WORDS = {
    mark("Check first"), mark("Very easy"), mark("Easy"), mark("Moderate"), mark("Difficult"), mark("Very difficult"),
}  # fmt: skip
"""What starter guides, and those of iFixit, say in the same words."""
_MINUTES = re.compile(r"(\d+)(?: – (\d+))? minutes")

_IN_TEXT = frozenset({"title", "summary", "steps", "conclusion", "tools", "parts", "symptoms", "notes"})
"""Fields that Markdown has in its text; the others stand before it."""
_SPECIAL = re.compile(r"[\\`*\[<|~]|#(?=#*$)|&(?=#?\w+;)|(?<![^\W_])_|_(?![^\W_])")
_AT_START = re.compile(r"[#>+=-]|:(?=-)")
_NUMBER_AT_START = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
_ONLINE = re.compile(r"https?://[^\s/]", re.IGNORECASE)
_PLAIN_ADDRESS = re.compile(r"[\w:/.,~%+=?#@!$;&-]+", re.ASCII)
_ENTITY = re.compile(r"&#?\w+;")
_PLAIN_VALUE = re.compile(r"[^\W\d_][\w .+()/-]*(?<! )")
_NO_TEXT_IN_YAML = frozenset({"true", "false", "yes", "no", "on", "off", "null", "y", "n"})

_STYLE = """
body { font-family: sans-serif; line-height: 1.4; max-width: 46em; margin: 2em auto; padding: 0 1em; }
li { margin: 0.4em 0; } ol.steps > li { margin: 1em 0; break-inside: avoid; } img { max-width: 100%; }
.caution { font-weight: bold; } .origin { color: #555; font-size: 0.9em; }
""".strip()


def label(icon: Icon) -> str:
    """What stands for the icon in a document that is read again: "Caution:", "(red)", or nothing."""
    return _LABELS.get(icon, "")


def said_label(icon: Icon) -> str:
    """What stands for the icon where it cannot be drawn, in the language that is spoken."""
    return tr(_LABELS[icon]) if icon in _LABELS else ""


def said(words: str) -> str:
    """What guides say in set words, in the language that is spoken: how difficult, how long, what to check first. All
    else stays as it is."""
    if found := _MINUTES.fullmatch(words):
        least, most = found.groups()
        told = tr("{least} – {most} minutes") if most else tr("{least} minutes")
        return told.format(least=least, most=most)
    return tr(words) if words in _SET_WORDS else words


# -- text -------------------------------------------------------------------------------------------------------------


def as_text(guide: Guide, head: Sequence[str] = ()) -> str:
    """The guide for a terminal, with paragraphs below its title: what is to be feared, and what kind of guide it is."""
    return "".join(f"{line}\n" for line in _text(guide, head))


def _text(guide: Guide, head: Sequence[str]) -> Iterator[str]:
    yield guide.title
    for paragraph in head:
        yield from ("", paragraph)
    if head:
        yield ""
    facts = [*_facts(guide), *((tr(name), _joined(items)) for name, items in _lists(guide))]
    origin = _origin(guide)
    width = max(_WIDTH, *(len(_before(name)) + 1 for name, _ in (*facts, *origin)))
    yield from (f"{_before(name):{width}}{value}" for name, value in facts)
    if guide.summary:
        yield ""
        yield from guide.summary.splitlines()
    for number, step in enumerate(guide.steps, start=1):
        yield ""
        lines = ["  " * line.level + _labelled(line) for line in step.lines]
        pictures = [_picture(*each, guide.document) for each in enumerate(step.images, start=1)]
        first, *others = [line for line in (said(step.title), *lines, *pictures) if line] or [""]
        yield f"{number}. {first.lstrip()}"
        yield from (f"   {line}" for line in others)
    if not guide.steps:
        yield ""
        yield _no_steps()
    for name, passage in _passages(guide):
        yield ""
        yield _before(tr(name))
        yield from passage.splitlines()
    yield ""
    yield from (f"{_before(name):{width}}{value}" for name, value in origin)


def _no_steps() -> str:
    return tr("The catalog has no steps of this guide, only what stands above.")


def _before(name: str) -> str:
    """The name as it stands before what it is the name of."""
    return tr("{name}:").format(name=name)


def _facts(guide: Guide) -> list[tuple[str, str]]:
    facts = (
        (tr("Device"), guide.device),
        (tr("Category"), " > ".join(guide.categories)),
        (tr("Part"), guide.part),
        (tr("Difficulty"), said(guide.difficulty)),
        (tr("Time"), said(guide.time_required)),
    )
    return [(name, value) for name, value in facts if value]


def _lists(guide: Guide) -> list[tuple[str, tuple[str, ...]]]:
    """The lists of a guide by their names in English."""
    lists = (
        (mark("Tools"), guide.tools),
        (mark("Parts"), guide.parts),
        (mark("Symptoms"), guide.symptoms),
        (_FIRST, tuple(link.title for link in guide.prerequisites)),
    )
    return [(name, items) for name, items in lists if items]


def _passages(guide: Guide) -> list[tuple[str, str]]:
    """Its passages by their names in English."""
    passages = ((mark("Conclusion"), guide.conclusion), (mark("Notes"), guide.notes))
    return [(name, passage) for name, passage in passages if passage]


def _origin(guide: Guide) -> list[tuple[str, str]]:
    pages = ""
    if guide.pages:
        pages = (tr("pages {pages}") if "-" in guide.pages else tr("page {pages}")).format(pages=guide.pages)
    facts = (
        (tr("Page", "on the web"), guide.url),
        (tr("Document"), ", ".join(filter(None, (document_name(guide.document), pages)))),
        (tr("Author"), guide.author),
        (tr("Licence"), guide.licence),
        (tr("Key", "of a guide"), guide.key),
    )
    return [(name, value) for name, value in facts if value]


def _joined(items: Sequence[str]) -> str:
    return ("; " if any("," in item for item in items) else ", ").join(items)


def online(address: str) -> str:
    """The `Link` of a document that has no pictures of its own: what is in the net can be reached from anywhere."""
    return address if _ONLINE.match(address) else ""


def _picture(number: int, address: str, document: str) -> str:
    """Which picture of its step it is, and where, in words; or that it is missing."""
    if is_missing(address):
        return told_missing(as_named(address))
    where = online(address) or whereabouts(address, document) or tr("in Benchlight")
    return tr("Picture {number}: {where}").format(number=number, where=where)


def _labelled(line: Line) -> str:
    return f"{said_label(line.icon)} {line.text}".strip()


# -- Markdown ---------------------------------------------------------------------------------------------------------


def as_markdown(guide: Guide, front_matter: bool = False, link: Link | None = None, head: Sequence[str] = ()) -> str:
    """The guide as Markdown, with paragraphs below its title as in `as_text`. With `front_matter` it comes back as it
    is when it is imported, with the addresses of its pictures, where `link` says nothing else, and its headings are
    English; without, it is for people, in the language that is spoken, with the facts as lines."""
    return "\n".join(_markdown(guide, front_matter, link or (str if front_matter else online), head))


def _markdown(guide: Guide, front_matter: bool, link: Link, head: Sequence[str]) -> Iterator[str]:
    heading: Callable[[str], str] = str if front_matter else tr
    if front_matter:
        yield from ("---", *_front_matter(guide), "---", "")
    yield f"# {_escaped(guide.title)}"
    yield ""
    for paragraph in head:
        yield from _paragraphs(paragraph)
    facts = [] if front_matter else [*_facts(guide), *_origin(guide)]
    if facts:
        yield "\\\n".join(f"**{_before(name)}** {_escaped(value)}" for name, value in facts)
        yield ""
    yield from _paragraphs(guide.summary)
    for name, items in _lists(guide):
        if not (front_matter and name == _FIRST):
            yield from (f"## {heading(name)}", "", *(f"- {_escaped(item)}" for item in items), "")
    if guide.steps:
        yield from (f"## {heading(_STEPS)}", "")
    for number, step in enumerate(guide.steps, start=1):
        yield from _indented(f"{number}. ", _step(step, guide.document, link, label if front_matter else said_label))
    for name, passage in _passages(guide):
        yield from (f"## {heading(name)}", "", *_paragraphs(passage))


def _front_matter(guide: Guide) -> Iterator[str]:
    for name, kind in codec.FIELDS.items():
        value = getattr(guide, name)
        if name in _IN_TEXT or not value or (name, value) == ("locale", "en"):
            continue
        plain = kind is Kind.LINE and _PLAIN_VALUE.fullmatch(value) and value.lower() not in _NO_TEXT_IN_YAML
        yield f"{name}: {value if plain else json.dumps(value, ensure_ascii=False)}"


def _paragraphs(passage: str) -> Iterator[str]:
    for paragraph in re.split(r"\n{2,}", passage):
        if paragraph:
            yield from (_lines(paragraph.split("\n")), "")


def _lines(lines: Sequence[str]) -> str:
    return "\\\n".join(map(_escaped, lines))


def _step(step: Step, document: str, link: Link, label: Callable[[Icon], str]) -> Iterator[str]:
    """The lines of a step without its number."""
    if step.title:
        yield from (f"**{_escaped(step.title)}**", "")
    depth = 0
    paragraph: list[str] = []
    for line in filter(lambda line: line.text, step.lines):
        words = f"**{label(line.icon)}** {_escaped(line.text)}" if label(line.icon) else _escaped(line.text)
        if line.level and paragraph:
            yield from ("\\\n".join(paragraph), "")
            paragraph.clear()
        if line.level:
            # A line that is two levels below the one before stands in a list that is in a list.
            depth = min(depth, line.level - 1)
            yield from ("  " * depth + "- " * (line.level - depth) + words, "")
        else:
            paragraph.append(words)
        depth = line.level
    if paragraph:
        yield from ("\\\n".join(paragraph), "")
    for number, address in enumerate(step.images, start=1):
        words = _escaped(_picture(number, address, document))
        if target := link(address):
            shown = words.replace("]", r"\]") if is_missing(address) else tr("Picture")
            yield from (f"![{shown}]({_address(target)})", "")
        else:
            yield from (f"*{words}*", "")


def _indented(number: str, lines: Iterator[str]) -> Iterator[str]:
    """The lines with the number before the first and blanks before the others."""
    start = number
    for line in lines:
        for piece in line.split("\n"):
            yield f"{start}{piece}" if piece else ""
            start = " " * len(number)
    if start == number:
        yield from (number.rstrip(), "")


def _escaped(line: str) -> str:
    """The line as Markdown that means nothing but its letters."""
    line = _SPECIAL.sub(r"\\\g<0>", line)
    line = _NUMBER_AT_START.sub(r"\1\\\2", line, count=1) if line[:1].isdigit() else line
    return f"\\{line}" if _AT_START.match(line) else line


def _address(address: str) -> str:
    if _PLAIN_ADDRESS.fullmatch(address) and not _ENTITY.search(address):
        return address
    return "<" + re.sub(r"[<>\\&]", r"\\\g<0>", address) + ">"


# -- HTML -------------------------------------------------------------------------------------------------------------


def as_html(guide: Guide, link: Link = online, head: Sequence[str] = ()) -> str:
    """The guide as a page to print, which loads nothing from the net, with paragraphs below its title as in
    `as_text`."""
    title = escape(guide.title)
    facts = "".join(f"<li><b>{_before(name)}</b> {escape(value)}</li>" for name, value in _facts(guide))
    lists = "".join(
        f"<h2>{tr(name)}</h2><ul>{''.join(f'<li>{escape(item)}</li>' for item in items)}</ul>"
        for name, items in _lists(guide)
    )
    steps = "".join(_html_step(step, guide.document, link) for step in guide.steps)
    passages = "".join(f"<h2>{tr(name)}</h2>{_html_lines(passage)}" for name, passage in _passages(guide))
    origin = "<br>".join(f"{_before(name)} {_html_link(value, value)}" for name, value in _origin(guide))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(guide.locale)}"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style></head>\n<body><h1>{title}</h1>"
        f"{''.join(map(_html_lines, head))}{f'<ul>{facts}</ul>' if facts else ''}{_html_lines(guide.summary)}{lists}\n"
        + (f'<h2>{tr(_STEPS)}</h2><ol class="steps">\n{steps}</ol>' if steps else f"<p>{_no_steps()}</p>")
        + f'{passages}\n<hr><p class="origin">{origin}</p></body></html>\n'
    )


def _html_lines(passage: str) -> str:
    return f"<p>{'<br>'.join(map(escape, passage.splitlines()))}</p>" if passage else ""


def _html_step(step: Step, document: str, link: Link) -> str:
    title = f"<b>{escape(step.title)}</b>" if step.title else ""
    lines = "".join(
        f'<div style="margin-left:{1.5 * line.level}em"{" class=caution" if line.icon is Icon.CAUTION else ""}>'
        f"{escape(_labelled(line))}</div>"
        for line in step.lines
    )
    pictures = "".join(
        f"<div>{_html_picture(number, link(address), _picture(number, address, document))}</div>"
        for number, address in enumerate(step.images, start=1)
    )
    return f"<li>{title}{lines}{pictures}</li>\n"


def _html_picture(number: int, target: str, words: str) -> str:
    """A picture that lies beside the page; where one in the net is; else what is said of it."""
    if not target:
        return escape(words)
    if online(target):
        return _html_link(target, tr("Picture {number} (online)").format(number=number))
    return f'<img src="{escape(target)}" alt="{escape(tr("Picture {number}").format(number=number))}">'


def _html_link(address: str, words: str) -> str:
    """The words, as a link where the address is one of the web."""
    return f'<a href="{escape(address)}">{escape(words)}</a>' if online(address) else escape(words)
