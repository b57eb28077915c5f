"""All that a text says, against the guides and codes that there are."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from benchlight.index.search_index import SearchIndex
from benchlight.records import Code, Listing, Query, Sort
from benchlight.understanding.text import TextUnderstanding, UnderstoodText

GUIDES = [
    ("Bosch WAN28", "Drain Pump", "washer"),
    ("Miele W1", "Drain Pump", "washer"),
    ("Bosch SMS46", "Drain Pump", "dishwasher"),
    ("Rowenta TP1", "Lever Latch", "toaster"),
    ("Lenovo ThinkPad T480", "Battery", "laptop"),
    *((f"Gizmo G{number}Z", "Fan", "fan") for number in range(300)),
]


def index_of(codes: Sequence[Code] = ()) -> SearchIndex:
    listings = [
        Listing(number, f"test:{number}", f"{device} {part}", device, part, "", (kind,))
        for number, (device, part, kind) in enumerate(GUIDES, start=1)
    ]
    index = SearchIndex.of_listings(listings, {})
    index.codes = tuple(codes)
    return index


@pytest.fixture(scope="module")
def understanding() -> TextUnderstanding:
    return TextUnderstanding(index_of(), {})


def ids(text: UnderstoodText) -> list[tuple[Sort, str]]:
    return [piece.id for piece in text.understanding.pieces]


def removed(text: UnderstoodText, sort: Sort) -> frozenset[tuple[Sort, str]]:
    """The ids of its pieces of that sort, as if the user had removed them."""
    return frozenset(piece.id for piece in text.understanding.of(sort))


TEXT = "Bosch washing machine shows E18, drain pump is new, belt slips"


def test_a_text_has_its_kind_code_and_what_is_out_of_question(understanding: TextUnderstanding) -> None:
    found = understanding.understand(Query(TEXT))
    assert found.kinds == ("washer",)
    assert [piece.sort for piece in found.understanding.pieces] == [Sort.KIND, Sort.CODE, Sort.EXCLUDED]
    assert found.understanding.codes[0].parts[0] == "washer-drain-pump"
    assert (Sort.EXCLUDED, "washer-drain-pump") in ids(found)
    assert [mention.names for mention in found.parts] == [("washer-drive-belt",)], "the pump is out of question"


@pytest.mark.parametrize(
    ("text", "language", "told_by"),
    [
        ("Waschmaschine brummt, Laugenpumpe verstopft", "de", ("waschmaschine", "brummt", "laugenpumpe", "verstopft")),
        ("display kaputt, black screen", "de", ("kaputt",)),
        ("laptop écran noir", "fr", ("écran", "noir")),
        ("macht komische Geräusche", "", ()),  # it names no part, and there are no guides in German
        ("washing machine hums, pump blocked", "", ()),
    ],
)
def test_the_language_is_told_where_it_changes_something(
    understanding: TextUnderstanding, text: str, language: str, told_by: tuple[str, ...]
) -> None:
    found = understanding.understand(Query(text)).understanding
    assert (found.language, found.told_by) == (language, told_by)


def test_guides_in_its_language_make_a_language_count() -> None:
    index = SearchIndex.of_listings([Listing(1, "test:1", "Pumpe", "W1", "", "", ("washer",), "de_AT")], {})
    found = TextUnderstanding(index, {}).understand(Query("macht komische Geräusche")).understanding
    assert found.language == "de"


def test_a_kind_that_is_removed_does_not_count(understanding: TextUnderstanding) -> None:
    text = "washing machine hums"
    found = understanding.understand(Query(text))
    again = understanding.understand(Query(text, removed=removed(found, Sort.KIND)))
    assert (found.kinds, again.kinds) == (("washer",), ())
    assert again.understanding.pieces == ()


def test_a_code_that_is_removed_does_not_count(understanding: TextUnderstanding) -> None:
    found = understanding.understand(Query(TEXT))
    again = understanding.understand(Query(TEXT, removed=removed(found, Sort.CODE)))
    assert found.understanding.codes
    assert again.understanding.codes == ()
    assert Sort.CODE not in [piece.sort for piece in again.understanding.pieces]


def test_a_part_that_is_no_longer_out_of_question_is_named(understanding: TextUnderstanding) -> None:
    found = understanding.understand(Query(TEXT))
    again = understanding.understand(Query(TEXT, removed=removed(found, Sort.EXCLUDED)))
    assert again.understanding.of(Sort.EXCLUDED) == ()
    assert ("washer-drain-pump",) in [mention.names for mention in again.parts]


def test_a_device_that_is_removed_counts_neither_itself_nor_by_its_kind(understanding: TextUnderstanding) -> None:
    text = "Bosch WAN28 hums"
    found = understanding.understand(Query(text))
    again = understanding.understand(Query(text, removed=removed(found, Sort.DEVICE)))
    assert ids(found) == [(Sort.DEVICE, "Bosch WAN28"), (Sort.KIND, "washer")]
    assert found.kinds == ("washer",)
    assert again.device.recognised is None
    assert not again.device.scores.any()
    assert again.kinds == ()


def test_what_is_removed_of_one_text_is_there_in_another(understanding: TextUnderstanding) -> None:
    gone = frozenset({(Sort.KIND, "toaster")})
    assert understanding.understand(Query("washing machine hums", removed=gone)).kinds == ("washer",)


def test_the_kind_is_that_of_a_device_that_is_set_by_hand(understanding: TextUnderstanding) -> None:
    found = understanding.understand(Query("hums", device="Bosch SMS46"))
    assert found.kinds == ("dishwasher",)
    assert found.device.recognised is None
    assert understanding.understand(Query("washing machine hums", device="Bosch SMS46")).kinds == ("dishwasher",)
    assert understanding.understand(Query("hums", device="No such device")).kinds == ()


def test_the_kind_is_a_category_that_is_set_by_hand(understanding: TextUnderstanding) -> None:
    assert understanding.understand(Query("hums", category="toaster")).kinds == ("toaster",)
    assert understanding.understand(Query("washing machine hums", category="toaster")).kinds == ("toaster",)
    assert understanding.understand(Query("washing machine hums", category="Synthesizers")).kinds == ("washer",)


def test_where_nothing_else_tells_the_kind_the_code_does(understanding: TextUnderstanding) -> None:
    found = understanding.understand(Query("engine light is on, P0420"))
    assert found.kinds == ("vehicle",)
    assert understanding.understand(Query("Bosch shows E18")).kinds, "one kind or several, but not none"


def test_a_device_outweighs_a_kind_that_is_named_by_the_way(understanding: TextUnderstanding) -> None:
    found = understanding.understand(Query("Rowenta TP1 trips the fuse, the washing machine next to it is fine"))
    assert found.device.recognised is not None
    assert found.kinds == ("toaster",)
    assert [piece.sort for piece in found.understanding.pieces][:1] == [Sort.DEVICE]
    assert (Sort.KIND, "washer") not in ids(found)


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        f"Symptoms:\n - {TEXT}\n\n2. General",
        f"  Symptoms (e.g.:\n{TEXT}",
        f"Gerät: Waschmaschine 😀 – {TEXT}",
        "E18 E18 e-18 washing machine E18",
    ],
    ids=["plain", "bench report", "half a form", "other letters", "again and again"],
)
def test_pieces_stand_where_they_say_in_the_text_as_it_was_typed(understanding: TextUnderstanding, text: str) -> None:
    found = understanding.understand(Query(text)).understanding
    said = {piece.sort: [text[start : start + length] for start, length in piece.spans] for piece in found.pieces}
    assert "E18" in said[Sort.CODE]
    assert {"washing machine", "Waschmaschine"} & set(said[Sort.KIND])
    if Sort.EXCLUDED in said:
        assert "drain pump" in said[Sort.EXCLUDED][0]


def test_a_device_that_the_catalog_has_not_is_said_so(understanding: TextUnderstanding) -> None:
    found = understanding.understand(Query("Roland Juno-106 has dead keys"))
    (notice,) = found.understanding.notices
    assert "Juno-106" in notice
    assert "not in the catalog" in notice
    assert found.device.recognised is None
    assert understanding.understand(Query("Miele W1 hums")).understanding.notices == ()
    assert understanding.understand(Query("dead keys")).understanding.notices == ()


def test_where_the_device_is_set_by_hand_nothing_is_missing(understanding: TextUnderstanding) -> None:
    found = understanding.understand(Query("Roland Juno-106 has dead keys", device="Miele W1"))
    assert found.understanding.notices == ()


def test_the_shops_own_codes_are_known_as_soon_as_they_are_imported() -> None:
    index = index_of()
    understanding = TextUnderstanding(index, {})
    text = Query("toaster shows error XQ77")
    before = understanding.understand(text).understanding.codes
    assert not any(meaning.meaning for meaning in before)
    index.codes = (Code("XQ77", ("toaster",), "Lever does not latch", parts=("toaster-lever-latch",)),)
    (meaning,) = understanding.understand(text).understanding.codes
    assert (meaning.meaning, meaning.parts) == ("Lever does not latch", ("toaster-lever-latch",))
    index.codes = ()
    assert not any(each.meaning for each in understanding.understand(text).understanding.codes)


@pytest.mark.parametrize("text", ["", " \n", "Symptoms:\n\n2. General", "?!", "x" * 8_000, "😀" * 4_000])
def test_a_text_that_says_nothing_says_nothing(understanding: TextUnderstanding, text: str) -> None:
    found = understanding.understand(Query(text))
    assert found.understanding.pieces == ()
    assert (found.kinds, found.parts) == ((), ())


def test_what_is_beyond_the_ranked_text_does_not_count(understanding: TextUnderstanding) -> None:
    text = "hums" + " " * Query.MOST_CHARACTERS + "washing machine E18"
    assert understanding.understand(Query(text)).understanding.pieces == ()
