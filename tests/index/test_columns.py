"""Columns, texts and names of the index."""

from __future__ import annotations

import numpy as np
import pytest

from benchlight.index.columns import Column, Names, Texts

TEXTS = ["", "Battery", "Éclair 電池 🔋", "", "a\nb\0c", "Battery"]


def test_a_column_grows_and_is_set() -> None:
    column = Column(np.arange(3, dtype=np.int32))
    for number in range(3, 5_000):
        column.extend([number])
    column.extend([])
    assert len(column) == 5_000
    assert column.values.dtype == np.int32
    assert column.values.tolist() == list(range(5_000))
    column.values[7] = -7
    column.extend([1, 2])
    assert column.values[[7, -2, -1]].tolist() == [-7, 1, 2]


def test_a_column_of_rows_grows_beyond_its_room() -> None:
    column = Column.with_room((2, 3), np.float32)
    column.values[:] = [[1, 2, 3], [4, 5, 6]]
    column.extend(np.full((5_000, 3), 7.0))
    assert column.values.shape == (5_002, 3)
    assert column.values[[0, 1, 2, -1]].tolist() == [[1, 2, 3], [4, 5, 6], [7, 7, 7], [7, 7, 7]]


def test_texts_are_read_changed_and_added() -> None:
    texts = Texts(TEXTS)
    assert list(texts) == [texts[number] for number in range(len(texts))] == TEXTS
    texts[1], texts[5] = "Pump", ""
    texts.append("new")
    texts.append("")
    texts[6] = "newer"
    expected = ["", "Pump", TEXTS[2], "", TEXTS[4], "", "newer", ""]
    assert list(texts) == [texts[number] for number in range(len(texts))] == expected
    assert len(texts) == 8


@pytest.mark.parametrize("number", [-1, 6, 99])
def test_there_is_no_text_outside(number: int) -> None:
    with pytest.raises(IndexError):
        Texts(TEXTS)[number]


@pytest.mark.parametrize("texts", [[], [""], TEXTS], ids=["none", "an empty one", "some"])
def test_texts_come_back_from_their_arrays(texts: list[str]) -> None:
    assert list(Texts.of_arrays(Texts(texts).arrays("x"), "x")) == texts


def test_texts_that_were_changed_come_back_from_their_arrays() -> None:
    texts = Texts(TEXTS)
    texts[0] = "changed"
    texts.append("added")
    again = Texts.of_arrays(texts.arrays("x"), "x")
    assert list(again) == list(texts)
    again.append("more")
    assert again[len(texts)] == "more"


@pytest.mark.parametrize("ends", [[3, 2, 7], [2, 3], [2, 3, 8], [-1, 3, 7]], ids=["back", "short", "far", "before"])
def test_texts_that_end_elsewhere_are_refused(ends: list[int]) -> None:
    joined = np.frombuffer(b"abcdefg", np.uint8)
    with pytest.raises(ValueError, match="x do not end where they should"):
        Texts.of_arrays({"x.joined": joined, "x.ends": np.array(ends)}, "x")


def test_names_keep_their_numbers() -> None:
    names = Names(["b", "a", "b"])
    assert [names.number(name) for name in ("a", "b", "c", "a", "c")] == [1, 0, 2, 1, 2]
    assert (names.find("c"), names.find("d")) == (2, -1)
    assert list(names) == [names[number] for number in range(len(names))] == ["b", "a", "c"]
