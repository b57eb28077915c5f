"""Whether a text says that its device does nothing at all."""

from __future__ import annotations

import pytest

from benchlight.understanding.states import recognise


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("laptop", "laptop dead, charging light off, tried another adapter"),
        ("laptop", "It just won't turn on since yesterday"),
        ("vacuum", "Bodenstaubsauger völlig tot, am Stecker ist alles in Ordnung"),
        ("laptop", "Notebook geht nicht mehr an, der Einschalter wackelt"),
        ("vacuum", "Stofzuiger doet helemaal niets meer"),
        ("tv", "la télé ne s'allume plus du tout"),
        ("washer", "la lavadora no enciende"),
        ("oven", "il forno non si accende più"),
    ],
)
def test_a_device_that_does_nothing_is_told(kind: str, text: str) -> None:
    (piece,) = recognise(text, (kind,))
    ((start, length),) = piece.spans
    assert text[start : start + length] == piece.reason


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("laptop", "screen dead, external monitor fine"),
        ("phone", "the battery is dead after an hour"),
        ("laptop", "tote Taste: Tastatur tot, sonst alles gut"),
        ("laptop", "sometimes it won't turn on"),
        ("laptop", "won't turn on until it was warm for some minutes"),
        ("phone", "phone dead but it vibrates when plugged in"),
        ("tv", "ne s'allume plus, le voyant clignote"),
        ("laptop", "keyboard does nothing"),
        ("laptop", "slow and hot"),
    ],
)
def test_a_part_that_does_nothing_or_a_device_that_comes_on_after_all_is_no_dead_device(kind: str, text: str) -> None:
    assert recognise(text, (kind,)) == ()
