"""Checks that tell one part from another, from the TOML files that ship with Benchlight."""

from __future__ import annotations

import math
from pathlib import Path

from benchlight.records import OPENINGS, YES_NO, Check
from benchlight.sources.toml_tables import NAME, Entry, documents, tables

_LEAST = 0.01
"""No answer is impossible: people mistake what they see."""


def load_checks(folder: Path) -> tuple[Check, ...]:
    """The checks of every TOML file in `folder`, in the order of file names and then of each file.

    Raises SourceError that names file, check and key where one is missing, unknown or of the wrong form.
    """
    found: dict[str, Check] = {}
    for path, document in documents(folder):
        for entry in tables(path, document, "check"):
            check = _check(entry)
            if check.id in found:
                raise entry.error(f"has the id {check.id} of another")
            found[check.id] = check
    return tuple(found.values())


def _check(entry: Entry) -> Check:
    answers = entry.texts("answers") or YES_NO
    check = Check(
        id=entry.text("id"),
        kinds=entry.texts("kinds", needed=True),
        needs=entry.texts("needs"),
        lacks=entry.texts("lacks"),
        runs=entry.flag("runs"),
        question=entry.text("question"),
        answers=answers,
        how=entry.text("how"),
        minutes=entry.whole("minutes"),
        tools=entry.texts("tools"),
        open=entry.choice("open", OPENINGS),
        hazards=entry.texts("hazards"),
        otherwise=_chances(entry, entry.value("otherwise"), answers),
        parts=tuple((part, _chances(entry, value, answers)) for part, value in entry.pairs("parts")),
    )
    if not NAME.fullmatch(check.id):
        raise entry.error("has an id that is not of lower-case letters, digits and hyphens")
    entry.finish()
    return check


def _chances(entry: Entry, value: object, answers: tuple[str, ...]) -> tuple[float, ...]:
    """The chance of each answer: of Yes alone where the answers are yes and no."""
    if isinstance(value, float) and answers == YES_NO:
        value = [value, 1 - value]
    if (
        not isinstance(value, list)
        or len(value) != len(answers)
        or not all(isinstance(chance, float) and chance >= _LEAST for chance in value)
        or not math.isclose(sum(value), 1, abs_tol=0.01)
    ):
        raise entry.error(
            f"has the chances {value}; there must be one for each answer, at least {_LEAST}, that sum to 1, or that of "
            "Yes alone"
        )
    whole = sum(value)
    return tuple(chance / whole for chance in value)
