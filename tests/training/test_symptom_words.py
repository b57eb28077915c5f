"""Learning which part the words of a text speak for."""

from __future__ import annotations

import numpy as np
import pytest

from benchlight import resources
from benchlight.sources.lexicon import PartFamily, load_families

training = pytest.importorskip("benchlight.training.symptom_words", reason="training needs the train extra")


@pytest.fixture(scope="module")
def families() -> list[PartFamily]:
    """Those of washers and dryers."""
    return [each for each in load_families(resources.folder("lexicon"), languages=True) if each.group == "laundry"]


def test_phrasings_that_were_not_seen_are_told_apart(families: list[PartFamily]) -> None:
    fitted = training.fit(families)
    assert fitted.held_out > 100
    assert fitted.accuracy > 0.5, "one of some twenty parts by chance"


def test_the_same_lexicon_and_seed_give_the_same_words(families: list[PartFamily]) -> None:
    first, again = training.fit(families[:8]).arrays, training.fit(families[:8]).arrays
    for name, values in first.items():
        assert np.array_equal(values, again[name])
