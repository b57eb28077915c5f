"""How a text says that its device is built."""

from __future__ import annotations

import pytest

from benchlight import resources
from benchlight.records import Sort
from benchlight.sources.lexicon import load_devices
from benchlight.understanding.builds import recognise
from benchlight.understanding.kinds import LANGUAGES
from benchlight.understanding.tables import table


@pytest.mark.parametrize(
    ("kind", "text", "says"),
    [
        ("printer", "HP laser printer streaks on every page", "laser"),
        ("printer", "Tintenstrahldrucker zieht Streifen", "inkjet"),
        ("vacuum", "cordless stick vac pulses", "cordless"),
        ("vacuum", "Bodenstaubsauger völlig tot", "mains"),
        ("dryer", "warmtepompdroger droogt niet", "condenser or heat pump"),
        ("coffee-maker", "machine à grains : le café coule à côté", "bean to cup"),
        ("small-appliance-home", "ferro da stiro non scalda", "iron"),
        ("oven", "horno de gas no enciende", "gas"),
    ],
)
def test_a_text_says_how_its_device_is_built(kind: str, text: str, says: str) -> None:
    (build,) = recognise(text, (kind,))
    assert build.piece.sort is Sort.BUILD
    assert build.piece.label == says
    ((start, length),) = build.piece.spans
    assert text[start : start + length] == build.piece.reason


def test_words_of_one_kind_say_nothing_of_another() -> None:
    assert recognise("laser does not read discs", ("media-player",)) == ()
    assert recognise("cordless", ()) == ()


def test_what_is_said_first_counts() -> None:
    (build,) = recognise("laser printer, the inkjet beside it is fine", ("printer",))
    assert build.piece.label == "laser"


@pytest.mark.parametrize("build", table("builds")["build"], ids=lambda build: build["id"])
def test_each_answer_is_that_of_some_devices_and_of_one_alone(build: dict[str, object]) -> None:
    lines = [line for line in load_devices(resources.folder("devices")) if line.device_class == build["kind"]]
    answers = build["answer"]
    assert isinstance(answers, list)
    first = [
        next(
            (number for number, each in enumerate(answers) if line.has(each.get("needs", ()), each.get("lacks", ()))),
            -1,
        )
        for line in lines
    ]
    assert set(range(len(answers))) <= set(first)
    texts = [text for each in answers for text in each["texts"]]
    assert len(texts) == len(set(texts)), "one text gives two answers"
    assert all(set(each["says"]) == set(LANGUAGES) for each in answers)
