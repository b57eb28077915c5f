"""Word search over a real full-text index."""

from __future__ import annotations

import pytest

from benchlight.catalog import Catalog
from benchlight.index import spelling
from benchlight.index.search_index import SearchIndex
from benchlight.index.spelling import MOST_FORGIVEN
from benchlight.ranking import word_search
from benchlight.ranking.word_search import WordMatches, WordSearch, matched
from benchlight.records import Job, Outcome, Step
from benchlight.words import words
from tests.helpers import BENCH, guide


@pytest.fixture(autouse=True)
def _filled(catalog: Catalog) -> None:
    catalog.guides.upsert([*BENCH, guide(7, "Thermostat Replacement"), guide(8, "Hinge Tightening", summary="wobbles")])


def search(catalog: Catalog, text: str, without: tuple[str, ...] = ()) -> WordMatches:
    index = SearchIndex.of_listings(catalog.guides.listings(), catalog.full_text.vocabulary())
    return WordSearch(index, catalog.full_text).search(text, without)


def found(matches: WordMatches) -> set[int]:
    """Numbers of the guides found."""
    return {position + 1 for position, score in enumerate(matches.scores) if score > 0}


def test_guides_that_hold_the_words(catalog: Catalog) -> None:
    assert found(search(catalog, "thinkpad battery")) == {1, 2, 3, 4}
    matches = search(catalog, "thinkpad battery")
    assert matches.scores.argmax() == 0


@pytest.mark.parametrize("text", ["batery old", "battrey old", "thermstot old", "Thermsotatt old"])
def test_a_slip_is_forgiven(catalog: Catalog, text: str) -> None:
    assert found(search(catalog, text))


@pytest.mark.parametrize("text", ["kühlschrank", "KUHLSCHRANK undicht", "Kühlschrnak undicht"])
def test_diacritics_are_no_slip_and_no_hindrance_to_forgiving_one(catalog: Catalog, text: str) -> None:
    catalog.guides.upsert([guide(9, "Kühlschrank Dichtung")])
    matches = search(catalog, text)
    assert found(matches) == {9}
    assert matches.of(words("Kühlschrank Dichtung")) == ("kuhlschrank",)


@pytest.mark.parametrize("text", ["wf42h5000aw", "WF-42H5000AW leaks", "wf 42h5000aw", "WF-42h5"])
def test_a_serial_is_found_with_its_hyphens_or_without_them(catalog: Catalog, text: str) -> None:
    catalog.guides.upsert([guide(9, "Washer WF-42H5000AW Pump Filter")])
    assert found(search(catalog, text)) == {9}


@pytest.mark.parametrize("text", ["batery", "old batery", "battrey"])
def test_a_slip_in_the_last_word_is_forgiven(catalog: Catalog, text: str) -> None:
    assert found(search(catalog, text)) == {1, 4}


@pytest.mark.parametrize("text", ["t481 old", "p768 old", "fsn old", "mattery old"])
def test_numbers_short_words_and_first_letters_are_not_guessed(catalog: Catalog, text: str) -> None:
    assert found(search(catalog, text)) == set()


def test_the_last_word_may_be_half_typed(catalog: Catalog) -> None:
    assert found(search(catalog, "thermo")) == {7}
    assert found(search(catalog, "t48")) == {1, 2, 3}
    assert found(search(catalog, "thermo old")) == set()


def test_letters_that_begin_too_much_are_left_out_beside_others_and_alone_find_any(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert found(search(catalog, "screen t")) == {1, 2, 3, 5, 6, 7, 8}
    monkeypatch.setattr(word_search, "_MOST_MATCHES", 5)
    monkeypatch.setattr(word_search, "_MOST_RANKED", 5)
    assert found(search(catalog, "screen t")) == {2, 5}
    assert search(catalog, "screen t").of(["screen", "screensaver", "thermostat"]) == ("screen",)
    # A word typed to its end counts beside others though it begins much.
    assert search(catalog, "screen thinkpad").words == ("screen", "thinkpad")
    assert search(catalog, "thinkpad battery xqzt t").words == ("battery", "thinkpad")
    assert found(search(catalog, "batery battery")) == {1, 4}
    alone = search(catalog, "t")
    assert found(alone) == found(search(catalog, "xqzt t")) == {1, 2, 3}
    assert set(alone.scores[alone.scores > 0].tolist()) == {1.0}


def test_a_half_typed_word_does_not_push_the_rarest_out(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_search, "_MOST_MATCHES", 3)
    assert search(catalog, "hinge thinkpad").words == ("hinge",)
    assert search(catalog, "hinge thermo").words == ("hinge", "thermo")


@pytest.mark.parametrize("text", ["battery bulging", "bulging battery", "battery bulging swollen"])
def test_an_unknown_word_does_not_push_out_the_known_ones_however_common(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr(word_search, "_MOST_MATCHES", 1)
    monkeypatch.setattr(word_search, "_MOST_RANKED", 1)
    matches = search(catalog, text)
    assert found(matches) == {1, 4}
    assert matches.of(["battery", "screen"]) == ("battery",)


def test_half_a_word_is_not_corrected_into_another(catalog: Catalog) -> None:
    assert search(catalog, "hing").words == ("hing",)
    assert found(search(catalog, "hing")) == {8}


def test_stop_words_and_words_without_are_left_out(catalog: Catalog) -> None:
    assert found(search(catalog, "it will not turn on")) == set()
    assert found(search(catalog, "t480 battery", without=("t480",))) == {1, 4}
    assert search(catalog, "t480", without=("t480",)).words == ()


def test_known_symptoms_are_found_by_words_that_no_guide_holds(catalog: Catalog) -> None:
    catalog.jobs.record(Job("gurgling squelch", "test:6", Outcome.FIXED))
    for text in ("gurgling squelch", "gurgling it squelches", "squelch", "gurgling fountain"):
        assert found(search(catalog, text)) == {6}, text


def test_the_matched_words_of_a_guide_as_they_stand_in_it(catalog: Catalog) -> None:
    matches = search(catalog, "batery scr")
    assert matches.of(["iphone", "12", "screen", "scraper", "battery"]) == ("screen", "scraper", "battery")
    assert matches.of(["fan"]) == ()


def test_no_wanted_words_match_nothing() -> None:
    assert matched((), ["battery"]) == ()


def test_a_long_text_finds_its_rare_words(catalog: Catalog) -> None:
    text = (
        "the customer says that " + "the replacement battery was fine but " * 200 + " the thermostat hinge rattles now"
    )
    assert {7, 8} <= found(search(catalog, text))


def test_the_unknown_words_of_a_pasted_log_are_not_all_compared_with_the_known_ones(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[str] = []

    def compare(word: str, *of: object) -> None:
        compared.append(word)

    monkeypatch.setattr(spelling, "nearest_word", compare)
    search(catalog, " ".join(f"{letter}{other}xyz" for letter in "qwertyuiop" for other in "asdfghjklz"))
    assert 0 < len(compared) <= MOST_FORGIVEN + 1  # the last word is always compared


def test_what_the_index_learnt_is_corrected_to_and_what_is_gone_is_found_no_more(catalog: Catalog) -> None:
    index = SearchIndex.of_listings(catalog.guides.listings(), catalog.full_text.vocabulary())
    word_search = WordSearch(index, catalog.full_text)
    assert found(word_search.search("magntron old", ())) == set()
    catalog.guides.upsert([guide(9, "Magnetron Replacement")])
    assert found(word_search.search("magnetron old", ())) == set()  # the index does not know the guide yet
    index.put(catalog.guides.listings([9])[0], "Magnetron Replacement")
    assert found(word_search.search("magntron old", ())) == {9}
    index.remove(9)
    assert found(word_search.search("magnetron old", ())) == set()


SPUDGER = guide(9, "Zip Head Replacement", steps=(Step("Lift the squelch tab with a spudger.", "Shims"),))


def test_a_word_that_only_steps_hold_finds_their_guide(catalog: Catalog) -> None:
    catalog.guides.upsert([SPUDGER])
    for text in ("squelch", "squelch tab", "tab is a squelch shims"):
        assert found(search(catalog, text)) == {9}
    assert found(search(catalog, "squelch battery")) == {1, 4, 9}


def test_a_word_of_steps_is_not_corrected_into_another(catalog: Catalog) -> None:
    catalog.guides.upsert([guide(9, "Zip Head", steps=(Step("Warm the batter."),))])
    assert found(search(catalog, "batter old")) == {9}


def test_a_word_in_titles_is_not_searched_in_steps(catalog: Catalog) -> None:
    catalog.guides.upsert([guide(9, "Zip Head", steps=(Step("Take out the thermostat first."),))])
    assert found(search(catalog, "thermostat")) == {7}


def test_a_word_in_a_title_counts_more_than_one_in_steps(catalog: Catalog) -> None:
    catalog.guides.upsert([SPUDGER])
    scores = search(catalog, "squelch thermostat").scores
    assert scores[6] > scores[8] > 0


def test_a_word_that_nearly_all_steps_hold_finds_nothing(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_search, "_MOST_MATCHES", 2)
    catalog.guides.upsert([guide(number, "Zip Head", steps=(Step("Undo the screws."),)) for number in range(10, 14)])
    assert found(search(catalog, "screws")) == set()
