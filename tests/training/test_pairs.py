from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from benchlight import resources
from benchlight.sources.lexicon import DeviceLine, PartFamily, Wording, load_devices, load_families
from benchlight.training.pairs import Pair, Shares, Split, blocks, generate
from benchlight.training.pairs import mixed as mixed_pairs

EXAM = Path(__file__).parents[3] / "shared" / "exam"


@pytest.fixture(scope="module")
def families() -> Sequence[PartFamily]:
    return load_families(resources.folder("lexicon"), languages=True)


@pytest.fixture(scope="module")
def lines() -> Sequence[DeviceLine]:
    return load_devices(resources.folder("devices"))


@pytest.fixture(scope="module")
def made(families: Sequence[PartFamily], lines: Sequence[DeviceLine]) -> list[Pair]:
    return generate(families, lines, 20_000, seed=42)


def test_the_same_seed_gives_the_same_pairs_and_another_seed_others(
    families: Sequence[PartFamily], lines: Sequence[DeviceLine]
) -> None:
    first = generate(families, lines, 300, seed=1)
    assert first == generate(families, lines, 300, seed=1)
    assert first != generate(families, lines, 300, seed=2)
    assert blocks(families, lines, 64, 16, seed=1) == blocks(families, lines, 64, 16, seed=1)


def test_no_pair_comes_twice_and_none_has_an_empty_side(made: list[Pair]) -> None:
    assert len(made) == 20_000
    assert len({(pair.sentence_0, pair.sentence_1) for pair in made}) == len(made)
    assert all(pair.sentence_0.strip() and pair.sentence_1.strip() for pair in made)
    assert not any("{" in pair.sentence_0 + pair.sentence_1 for pair in made)


def test_the_form_of_the_reference_card_is_among_the_texts(made: list[Pair]) -> None:
    forms = Counter("report" if re.match(r"Symptoms:\n +- ", pair.sentence_0) else "other" for pair in made)
    assert 0.1 < forms["report"] / len(made) < 0.5
    assert any(pair.sentence_0.endswith("3. General") for pair in made)


def test_a_hard_block_holds_no_part_family_twice(families: Sequence[PartFamily], lines: Sequence[DeviceLine]) -> None:
    hard = blocks(families, lines, 64 * 16, 16, seed=3)
    assert len(hard) == 64 * 16
    for begin in range(0, len(hard), 16):
        block = hard[begin : begin + 16]
        assert len({pair.family for pair in block}) == 16
    # Most guides of a block are of one class: only the symptom tells them apart.
    commonest = [
        Counter(pair.device_class for pair in hard[begin : begin + 16]).most_common(1)[0][1]
        for begin in range(0, len(hard), 16)
    ]
    assert sum(commonest) > len(hard) * 0.6


def test_validation_shares_no_symptom_with_training(
    families: Sequence[PartFamily], lines: Sequence[DeviceLine], made: list[Pair]
) -> None:
    validation = generate(families, lines, 500, seed=42, split=Split.VALIDATION)
    assert len(validation) == 500
    held_out = {pair.family for pair in validation} - {pair.family for pair in made}
    assert held_out  # whole families are kept back, too
    shared = {pair.sentence_0 for pair in validation} & {pair.sentence_0 for pair in made}
    assert not shared


def test_plain_complaints_and_names_come_in_the_share_asked_for(
    families: Sequence[PartFamily], lines: Sequence[DeviceLine], made: list[Pair]
) -> None:
    complaints = {_normalised(complaint) for family in families for complaint in family.plain}

    def share(pairs: Sequence[Pair]) -> float:
        return sum(_normalised(pair.sentence_0) in complaints for pair in pairs) / len(pairs)

    assert share(made) < 0.01
    # Those that stand alone, as typed without a device and without a slip.
    assert 0.1 < share(generate(families, lines, 3_000, seed=42, shares=Shares(plain=0.5))) < 0.4


def test_texts_of_other_languages_come_in_the_share_asked_for(
    families: Sequence[PartFamily], lines: Sequence[DeviceLine], made: list[Pair]
) -> None:
    wordings = (
        Wording("de", ("Xakku",), ("xleer nach Stunden",), ("xhält nur am Netzteil",)),
        Wording("nl", ("Xaccu",), ("xsnel leeg",), ("xdoet het alleen aan de lader",)),
    )
    spoken = [replace(family, wordings=wordings) for family in families]
    mixed = generate(spoken, lines, 2_000, seed=42, shares=Shares(other_languages=0.5, alike=0.25))
    other = [pair for pair in mixed if re.search(r"\bx", pair.sentence_0, re.IGNORECASE)]
    assert 0.4 < len(other) / len(mixed) < 0.6
    symptoms = {_normalised(text) for family in families for text in (*family.terse, *family.customer)}
    assert any(_normalised(pair.sentence_1) in symptoms for pair in other), "some are paired with an English symptom"
    assert generate(spoken, lines, 300, seed=42) == generate(families, lines, 300, seed=42), "English stays as it was"


def test_a_shop_s_own_pairs_are_spread_over_the_blocks() -> None:
    made = [Pair(f"symptom {number}", f"Guide {number}", "phone", str(number)) for number in range(64)]
    own = [Pair(f"fault {number}", f"Own {number % 5}", "", "") for number in range(20)]
    mixed = mixed_pairs(made, own, block=4, seed=1)
    assert sorted(map(repr, mixed)) == sorted(map(repr, made + own))
    places = [place for place, pair in enumerate(mixed) if pair in own]
    assert min(places) < 42 < max(places)
    for begin in range(0, len(mixed), 4):
        assert len({pair.sentence_1 for pair in mixed[begin : begin + 4]}) == 4
    assert mixed_pairs(made, [], block=4, seed=1) == made


def test_no_query_of_the_exam_is_in_the_data(families: Sequence[PartFamily], made: list[Pair]) -> None:
    """Neither a whole query as an entry of the lexicon, nor eight words in a row, in an entry or a pair."""
    if not EXAM.is_dir():
        pytest.skip("the exam is not on this machine (../shared/exam)")
    queries = [
        json.loads(line)["text"]
        for name in ("dev/queries_bench", "dev/queries_ords", "dev/queries_card")
        for line in (EXAM / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    examined = {run for query in queries for run in _runs(query)}
    phrasings = [
        text
        for family in families
        for text in (*family.terse, *family.customer, *(" ".join(bullets) for bullets in family.report), *family.plain)
    ]
    in_languages = (EXAM / "lang" / "queries_lang.jsonl").read_text(encoding="utf-8").splitlines()
    spoken = {run for line in in_languages for run in _runs(json.loads(line)["text"])}
    wordings = [text for family in families for each in family.wordings for text in (*each.plain, *each.diagnostic)]
    assert not [text for text in wordings if spoken & set(_runs(text))]
    whole = {_normalised(query) for query in queries}
    assert not [text for text in phrasings if _normalised(text) in whole]
    assert not [text for text in phrasings if examined & set(_runs(text))]
    assert not [pair for pair in made if examined & set(_runs(pair.sentence_0))]


def _normalised(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", text.lower()))


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = _normalised(text)
    for begin in range(len(words) - 7):
        yield tuple(words[begin : begin + 8])
