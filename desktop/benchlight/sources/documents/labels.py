"""The words that stand before a warning or a note, in the languages that Benchlight's users write."""

from __future__ import annotations

import re

from benchlight.guide_text import label
from benchlight.records import Icon, Line
from benchlight.sources.text import one_line

_WORDS = {
    Icon.CAUTION: "caution|warning|danger|important|attention|achtung|vorsicht|warnung|gefahr|wichtig|avertissement|"
    "prudence|atención|atencion|precaución|precaucion|advertencia|peligro|cuidado|attenzione|avvertenza|pericolo|"
    "cautela|let op|pas op|waarschuwing|voorzichtig|gevaar",
    Icon.NOTE: "note|tip|hint|info|information|hinweis|anmerkung|tipp|remarque|astuce|conseil|nota|consejo|sugerencia|"
    "suggerimento|consiglio|opmerking",
    Icon.REMINDER: "reminder|remember|erinnerung|rappel|recordatorio|promemoria|herinnering",
}
_ICONS = {word: icon for icon, words in _WORDS.items() for word in words.split("|")}
_LABEL = re.compile(f"({'|'.join(map(re.escape, _ICONS))})" + r"\s?[:!\uff1a]\s*(?=\S)", re.IGNORECASE)
_COLOURS = {label(icon): icon for icon in Icon if label(icon).startswith("(")}
_COLOUR = re.compile(f"({'|'.join(map(re.escape, _COLOURS))}) (?=\\S)")


def icon_of(word: str) -> Icon:
    """What a word says of the passage that it stands before; a plain one where it is none of those."""
    return _ICONS.get(word.casefold(), Icon.PLAIN)


def line_of(text: str, level: int = 0, icon: Icon = Icon.PLAIN) -> Line:
    """The line that a text is: what it says of itself ("Caution: ...") becomes its icon, unless it has one."""
    text = one_line(text)
    if found := _LABEL.match(text):
        return Line(text[found.end() :], _ICONS[found[1].casefold()], level)
    if found := _COLOUR.match(text):
        return Line(text[found.end() :], _COLOURS[found[1]], level)
    return Line(text, icon, level)
