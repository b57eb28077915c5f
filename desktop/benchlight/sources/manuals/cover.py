"""What device a manual is of: from its cover, or from what the PDF calls itself."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from benchlight import resources
from benchlight.sources.manuals.layout import Sheet, TextLine
from benchlight.sources.text import one_line
from benchlight.words import words

_KIND_OF_DOCUMENT = re.compile(
    r"(?:(?:the|and|&|your|user|owner|owners|owner['’]s|users|user['’]s|service|hardware|maintenance|repair|workshop|"
    r"technical|"
    r"field|technician['’]?s?|engineer['’]?s?|removal|replacement|disassembly|installation|operating|operation|quick|"
    r"start|setup|reference|training|parts|illustrated|complete|full|product)[\s-]+)*"
    r"(?:manual|guide|handbook|instructions?|documentation|bulletin|information|supplement)(?:\s+(?:for|of))?"
    r"|(?:service|reparatur|wartungs|bedienungs|technische[rs]?|benutzer|kundendienst|werkstatt)?-?\s?(?:handbuch|"
    r"anleitung|"
    r"dokumentation|unterlagen?|anweisung)"
    r"|(?:manuel|guide|notice|livret)(?:\s+(?:de|d['’]|du|technique|d['’]entretien|de (?:service|maintenance|"
    r"r[ée]paration|"
    r"l['’]utilisateur|l['’]utilisation)|et|et de|maintenance|service|r[ée]paration|utilisateur|entretien|"
    r"utilisation))*"
    r"|(?:service|onderhouds|gebruikers|reparatie)-?\s?(?:handleiding|handboek|documentatie)|handleiding"
    r"|(?:manual|gu[íi]a)(?:\s+(?:de|del|y|servicio|mantenimiento|reparaci[óo]n|usuario|propietario|t[ée]cnico))*"
    r"|(?:manuale|guida)(?:\s+(?:di|d['’]|del|e|per|al|assistenza|servizio|manutenzione|riparazione|utente|tecnico|"
    r"tecnica))*",
    re.IGNORECASE,
)
_NO_DEVICE = re.compile(
    r"(?:summary|zusammenfassung|r[ée]sum[ée]|\W*(?:copyright|©).*|.*\bedition\b.*|.*\b(?:ausgabe|auflage)\b.*|"
    r"(?:document )?part number.*|(?:rev(?:ision)?|version|ver|issue|date|stand|datum)\b.*|contents|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)?\s*\d{4}|"
    r"https?:.*|www\..*|.*\.(?:com|de|org)\b.*|confidential.*|for (?:authori[sz]ed|internal|service).*|"
    r"(?:regulatory|computer) (?:model|type).*|notes?|warning.*|caution.*|important.*|safety.*|page \d+|\W*|\d+)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:product|model(?:s| name| no\.?| number)?|device|appliance|type|modell?(?:e|o)?|ger[äa]t(?:etyp)?|typ|apparaat|"
    r"appareil|mod[èe]le|aparato|producto|apparecchio|prodotto)\s*[:：]\s*(?P<name>\S.{1,60})",
    re.IGNORECASE,
)
_FILE = re.compile(
    r"(?:microsoft (?:word|powerpoint)\s*-.*|.*\.(?:docx?|pdf|indd|fm|book|qxd|ai|pmd|xml)|untitled.*|.*_.*)",
    re.IGNORECASE,
)
_MOST_LINES = 4
_ANY_DIGIT = re.compile(r"\d")


class Device(NamedTuple):
    """What a manual is of; "" for what is not known."""

    name: str
    maker: str
    kind: str
    """As the device table has it: "laptop"."""


def device_of(sheets: Sequence[Sheet], body_size: float, title: str, chosen: str) -> Device:
    """The device of a manual: the one that the user has named, or the one on the cover, or in the PDF's title."""
    name = chosen or _on_cover(sheets, body_size) or _of_title(title) or _labelled(sheets)
    front = " ".join(line.text for sheet in sheets[:2] for line in sheet.lines[:40])
    return Device(name, _maker(name) or _maker(front), _kind(name) or _kind(f"{title} {front}"))


def _on_cover(sheets: Sequence[Sheet], body: float) -> str:
    """The largest words of the first page that has any, without what calls it a manual."""
    for sheet in sheets[:1] if sheets and sheets[0].lines else sheets[1:2]:
        lines = [line for line in sheet.lines if line.size >= 1.35 * body and any(map(str.isalpha, line.text))]
        groups = _groups(lines)
        names = [(name, group[0].size) for group in groups if (name := _without_kind([line.text for line in group]))]
        if names:
            return _best(names)
    return ""


def _best(names: Sequence[tuple[str, float]]) -> str:
    """The name in the largest letters, one with a number before others; a model's number alone has its maker's before
    it."""
    numbered = [place for place, (name, _) in enumerate(names) if _ANY_DIGIT.search(name)]
    best = max(numbered or range(len(names)), key=lambda place: (names[place][1], -place))
    name, size = names[best]
    if not any(word.isalpha() and len(word) > 2 for word in name.split()):
        makers = [other for other, large in names[:best] if not _ANY_DIGIT.search(other) and large >= size]
        makers = makers or [other for other, _ in names[:best] if _maker(other)]
        if makers:
            return f"{makers[0]} {name}"
    return name


def _groups(lines: Sequence[TextLine]) -> list[list[TextLine]]:
    """Lines of one size below each other."""
    groups: list[list[TextLine]] = []
    for line in lines:
        last = groups[-1][-1] if groups else None
        if (
            last is not None
            and abs(last.size - line.size) < 0.08 * line.size
            and line.box.y0 - last.box.y1 < 1.2 * line.size
            and len(groups[-1]) < _MOST_LINES
        ):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _without_kind(texts: Iterable[str]) -> str:
    kept: list[str] = []
    for text in texts:
        rest = one_line(_KIND_OF_DOCUMENT.sub(" ", text)).strip(" -–—:,|™®©")
        if rest and not _NO_DEVICE.fullmatch(rest):
            kept.append(rest)
    if len(kept) > 1 and len({text.split()[0].casefold() for text in kept}) == 1:
        # A model on each line, each with its maker.
        return ", ".join(kept)
    name = one_line(" ".join(kept).translate({ord(sign): None for sign in "™®©"}))
    return name if 2 < len(name) <= 120 and any(map(str.isalpha, name)) else ""


def _of_title(title: str) -> str:
    title = one_line(title)
    if not title or _FILE.fullmatch(title):
        return ""
    rest = _without_kind([title])
    return rest if rest != title or _ANY_DIGIT.search(rest) else ""


def _labelled(sheets: Sequence[Sheet]) -> str:
    """A name behind "Model:" on one of the first pages."""
    for sheet in sheets[:3]:
        for line in sheet.lines:
            if match := _NAMED.match(line.text):
                return one_line(match["name"]).strip(" .,;")
    return ""


def _kind(text: str) -> str:
    """The kind of device that a text speaks of, by the longest name; "" where it names none."""
    said = f" {' '.join(words(text[:2_000]))} "
    best = ""
    kind = ""
    for name, of in _kinds().items():
        if len(name) > len(best) and f" {name} " in said:
            best, kind = name, of
    return kind


def _maker(text: str) -> str:
    """The first brand that a text names."""
    said = f" {' '.join(words(text[:2_000]))} "
    found = [(said.find(f" {name} "), brand) for name, brand in _brands().items()]
    return min(((at, brand) for at, brand in found if at >= 0), default=(0, ""))[1]


@cache
def _kinds() -> Mapping[str, str]:
    """The kinds of device by what people call them and by lines of one kind."""
    folder = resources.folder("ranking") / "kinds"
    names: dict[str, str] = {}
    for file in ("it", "es", "fr", "nl", "de", "en"):
        table = tomllib.loads((folder / f"{file}.toml").read_text(encoding="utf-8"))
        names |= {" ".join(words(name)): kind for kind, called in table["names"].items() for name in called}
    lines = tomllib.loads((folder / "lines.toml").read_text(encoding="utf-8"))
    for kind, called in lines.items():
        if isinstance(called, list):
            names |= {" ".join(words(name)): kind for name in called}
    return names


@cache
def _brands() -> Mapping[str, str]:
    table = tomllib.loads((resources.folder("ranking") / "brands.toml").read_text(encoding="utf-8"))
    return {" ".join(words(brand)): brand for brand in table}
