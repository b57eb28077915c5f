"""What may hurt people is told where a text or a part brings it up, and nowhere else."""

from __future__ import annotations

import time
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchlight import resources
from benchlight.understanding.hazards import all_hazards, hazards_in, hazards_of, warning
from benchlight.understanding.kinds import all_kinds
from benchlight.understanding.parts import all_parts
from benchlight.understanding.tables import table
from benchlight.words import words

LANGUAGES = {"en", "de", "nl", "fr", "es", "it"}
LONGEST = 200
TEXTS = tomllib.loads((Path(__file__).parent / "hazards.toml").read_text(encoding="utf-8"))


def split(line: str) -> list[str]:
    return [piece.strip() for piece in line.split("|", 2)]


def brought_up(kind: str, text: str) -> tuple[str, ...]:
    return hazards_in(text, (kind,) if kind else ())


@pytest.mark.parametrize("line", TEXTS["brings"])
def test_a_text_that_speaks_of_a_danger_brings_it_up(line: str) -> None:
    hazard, kind, text = split(line)
    assert hazard in brought_up(kind, text)


@pytest.mark.parametrize("line", TEXTS["denied"])
def test_a_danger_that_a_text_denies_is_not_told(line: str) -> None:
    kind, text = line.split("|", 1)
    assert brought_up(kind.strip(), text) == ()


def test_harmless_texts_bring_up_nothing() -> None:
    texts = [line.split("|", 1) for line in TEXTS["harmless"]]
    told = {text: found for kind, text in texts if (found := brought_up(kind.strip(), text))}
    assert len(texts) >= 200
    assert told == {}


def test_what_is_denied_in_one_place_is_told_where_it_is_said_in_another() -> None:
    assert hazards_in("not hot, no power, battery swollen", ()) == ("swollen-cell",)
    assert hazards_in("kein Strom. Es riecht nach Gas", ()) == ("gas",)
    assert hazards_in("shock absorbers worn, and I got a shock from the panel", ()) == ("electric-shock",)


def test_words_that_stand_far_apart_do_not_belong_together() -> None:
    far = "gas hob, one ring lights late and needs three tries, the knob is loose and in the oven there is a smell"
    assert hazards_in(far, ()) == ()


def test_the_worst_stands_first() -> None:
    names = list(all_hazards())
    found = hazards_in("Smells of gas, got a shock, and the battery is swollen", ())
    assert found == tuple(sorted(found, key=names.index))
    assert found[0] == "gas"
    assert len(found) == 3


def test_each_hazard_warns_in_every_language_in_one_short_line() -> None:
    wrong = [
        (hazard.name, language, len(line))
        for hazard in all_hazards().values()
        for language, line in hazard.says.items()
        if not 40 <= len(line) <= LONGEST or "\n" in line
    ]
    assert wrong == []
    assert {hazard.name for hazard in all_hazards().values() if set(hazard.says) != LANGUAGES} == set()
    assert warning("gas") == all_hazards()["gas"].says["en"]


def test_what_hazards_name_exists() -> None:
    parts, kinds = all_parts(), all_kinds().labels
    assert [pair for each in all_hazards().values() for pair in each.parts if parts.named(*pair) < 0] == []
    named = {kind for each in all_hazards().values() for text in each.texts for kind in text.kinds}
    named |= {kind for each in all_hazards().values() for kind in each.not_of}
    assert named - set(kinds) == set()
    sets = table("hazards")["sets"]
    written = (
        one
        for each in all_hazards().values()
        for text in (*each.texts, *each.unless)
        for word in text.beginnings
        for one in word
    )
    assert {one for one in written if one != one.lower() or one in sets} == set()


def hazards_of_checks() -> Iterator[str]:
    for file in (resources.folder("ranking").parent / "checks").glob("*.toml"):
        for check in tomllib.loads(file.read_text(encoding="utf-8"))["check"]:
            yield from check.get("hazards", ())


def test_every_hazard_that_a_check_names_exists() -> None:
    named = set(hazards_of_checks())
    assert named
    assert named - set(all_hazards()) == set()


def test_a_part_has_its_hazards_on_its_own_devices_only() -> None:
    assert hazards_of("microwave", "microwave-magnetron") == ("microwave-capacitor",)
    assert hazards_of("phone", "battery") == ("glued-cell",)
    assert hazards_of("laptop", "battery") == ()
    assert hazards_of("vehicle", "battery") == ("battery-acid",)


def test_red_lines_are_rare_among_parts() -> None:
    parts = [(kind, part.name) for part in all_parts() for kind in part.kinds]
    assert len([pair for pair in parts if hazards_of(*pair)]) <= 0.15 * len(parts)


def test_a_text_takes_no_more_than_fifty_times_as_long_as_its_words() -> None:
    texts = [split(line)[-1] for line in TEXTS["brings"] + TEXTS["harmless"]]
    taken = []
    for _ in range(5):
        hazards_in.cache_clear()
        start = time.process_time()
        for text in texts:
            hazards_in(text, ())
        between = time.process_time()
        for text in texts:
            words(text)
        taken.append((between - start) / (time.process_time() - between))
    assert min(taken) < 50
