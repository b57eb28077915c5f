"""What the words of a text say of the part at fault."""

from __future__ import annotations

import numpy as np
import pytest

from benchlight import resources
from benchlight.ranking.symptom_words import FILE, features, symptom_words
from benchlight.understanding.parts import all_parts


def likeliest(text: str, kind: str) -> str:
    found = symptom_words().log_odds(text, (kind,))
    assert found is not None
    return all_parts()[max(all_parts().of_kind(kind), key=found.__getitem__)].name


@pytest.mark.parametrize(
    ("kind", "text", "part"),
    [
        ("washer", "walks across the room while it spins, bangs", "washer-shock-absorbers"),
        ("vacuum", "Kabel wird nicht mehr eingezogen", "vacuum-cord-reel"),
        ("printer", "papier wordt niet opgepakt uit de lade", "paper-feed-roller"),
        ("laptop", "la charnière est cassée, l'écran ne tient plus ouvert", "hinge"),
    ],
)
def test_telling_words_speak_for_their_part(kind: str, text: str, part: str) -> None:
    assert likeliest(text, kind) == part


def test_words_say_nothing_where_none_is_known() -> None:
    assert symptom_words().log_odds("xyzzy qwfp", ("washer",)) is None


def test_words_speak_for_parts_of_any_kind_where_none_is_named() -> None:
    found = symptom_words().log_odds("toner leaves grey streaks down every page", ())
    assert found is not None
    assert "printer" in all_parts()[int(found.argmax())].kinds


def test_words_make_no_part_impossible() -> None:
    found = symptom_words().log_odds("drum does not turn, belt broken, smells of burnt rubber " * 40, ("washer",))
    assert found is not None
    assert found.min() >= -12
    assert found[list(all_parts().of_kind("washer"))].max() == 0


def test_forms_of_a_word_share_its_beginning() -> None:
    assert features("laadt laadde") == ["laadt", "laadde", "#laad"]


def test_the_shipped_words_know_each_part() -> None:
    with np.load(resources.folder("ranking") / FILE) as shipped:
        known = set(str(shipped["parts"]).split("\n"))
    parts = {f"{part.group}/{part.name}" for part in all_parts()}
    assert known == parts, "run `python -m benchlight.training.symptom_words`"
