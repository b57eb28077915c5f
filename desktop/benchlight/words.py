"""Words of a text as ranking sees them."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_]+\+?")
_APOSTROPHES = str.maketrans("", "", "'\N{RIGHT SINGLE QUOTATION MARK}")

# The bench report form begins with "Symptoms:" and ends with the number and name of its next section.
_FORM_HEAD = re.compile(r"^\s*symptoms?\b\s*(?:\(\s*e\.\s?g\.\s*,?)?\s*:?", re.IGNORECASE)
# Possessive, and no blank line before it, so that blanks are gone through once however many they are.
_FORM_FOOT = re.compile(r"\n[^\S\n]*+\d++\.\s*+(?:general)?\s*+$", re.IGNORECASE)

STOP_WORDS = frozenset(
    """
    a about after again all also am an and any are as at back be because been before but by can cant could did do does
    doesnt doing done dont e eg even ever few for from g general get gets getting go goes going got had has have having
    he her here his how i if in inside into is isnt it its itself just keep keeps like makes me more my new no not now
    of off on once only or other our out over own please replaced replacement replacing seems she since so some still
    symptoms symptom than that the their them then there these they thing this those though to too tried try turn turns
    two under until up use used using very was we were what when where which while who will with without wont work
    working works would you your
    """.split()  # noqa: SIM905 - a list of words reads better as a text
)
"""Words that tell nothing about a fault or a device; word search leaves them out."""


def without_form(text: str) -> str:
    """The text without the headings of the bench report form around it."""
    return _FORM_FOOT.sub("", _FORM_HEAD.sub("", text))


def words(text: str) -> list[str]:
    """Words of the text in order, lower case, repeats kept: "iPhone 6S+" gives "iphone", "6s+"."""
    return _WORD.findall(text.lower().translate(_APOSTROPHES))


def telling_words(text: str) -> list[str]:
    """Distinct words of the text that are no stop words, in order."""
    return [word for word in dict.fromkeys(words(text)) if word not in STOP_WORDS]
