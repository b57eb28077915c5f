"""What the lexicon says in other languages: enough of each part, and nothing twice."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from benchlight import resources
from benchlight.sources.lexicon import PartFamily, load_families

LANGUAGES = ("de", "es", "fr", "it", "nl")
COMMON, PLAIN, DIAGNOSTIC = 250, 12, 8
"""So many families have at least so many plain and diagnostic texts."""
FEWEST = 6


@pytest.fixture(scope="module")
def families() -> Sequence[PartFamily]:
    return load_families(resources.folder("lexicon"), languages=True)


def test_each_part_is_told_of_in_each_language(families: Sequence[PartFamily]) -> None:
    for family in families:
        assert [wording.language for wording in family.wordings] == list(LANGUAGES), f"{family.group}/{family.name}"
        for wording in family.wordings:
            told = len(wording.plain) + len(wording.diagnostic)
            assert told >= FEWEST, f"{wording.language} {family.group}/{family.name}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_commonest_parts_are_told_of_at_length(families: Sequence[PartFamily], language: str) -> None:
    spoken = [wording for family in families for wording in family.wordings if wording.language == language]
    at_length = [each for each in spoken if len(each.plain) >= PLAIN and len(each.diagnostic) >= DIAGNOSTIC]
    assert len(at_length) >= COMMON


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_stands_with_two_parts_of_a_kind_of_device(families: Sequence[PartFamily], language: str) -> None:
    stands: dict[tuple[str, str], str] = {}
    for family in families:
        for wording in (each for each in family.wordings if each.language == language):
            for text in dict.fromkeys(
                re.sub(r"\W+", " ", each.lower()) for each in (*wording.plain, *wording.diagnostic)
            ):
                for kind in family.classes:
                    assert stands.setdefault((kind, text), family.name) == family.name, f"{text!r} of a {kind}"
