"""The codes that come with the program."""

from __future__ import annotations

import gzip
from collections import Counter

import pytest

from benchlight import resources
from benchlight.records import Code, Signal
from benchlight.sources.lexicon import load_codes, load_devices
from benchlight.training.code_table import code_table
from benchlight.understanding.code_table import CODES, CodeTable
from benchlight.understanding.codes import Codes
from benchlight.understanding.parts import all_parts
from benchlight.understanding.spots import joined

FOLDER = resources.folder("codes")

pytestmark = pytest.mark.skipif(not list(FOLDER.glob("*.toml")), reason="the files of codes are not here yet")


@pytest.fixture(scope="module")
def codes() -> tuple[Code, ...]:
    return load_codes(FOLDER)


def test_there_are_many_codes(codes: tuple[Code, ...]) -> None:
    assert len(codes) >= 600


def test_the_table_is_what_the_files_say() -> None:
    shipped = gzip.decompress((resources.folder("ranking") / CODES).read_bytes()).decode()
    assert shipped == code_table(), "run python -m benchlight.training.code_table"


def test_a_code_comes_back_from_the_table_as_it_was(codes: tuple[Code, ...]) -> None:
    table = CodeTable.read(CodeTable.of(codes).written())
    assert [table[number].code for number in range(len(codes))] == list(codes)


def test_each_code_is_of_kinds_that_there_are(codes: tuple[Code, ...]) -> None:
    kinds = {line.device_class for line in load_devices(resources.folder("devices"))}
    assert {kind for code in codes for kind in code.kinds} <= kinds


def test_each_part_is_one_that_a_kind_of_the_code_has(codes: tuple[Code, ...]) -> None:
    parts = all_parts()
    strangers = [
        (code.kinds, code.code, part)
        for code in codes
        for part in code.parts
        if all(parts.named(kind, part) < 0 for kind in code.kinds)
    ]
    assert strangers == []


def test_no_code_has_two_meanings_on_the_same_device(codes: tuple[Code, ...]) -> None:
    told = Counter(
        (maker, kind, tuple(sorted(map(joined, code.lines))), code.signal, joined(code.code))
        for code in codes
        for maker in set(map(joined, code.makers)) or {""}
        for kind in code.kinds
    )
    assert [key for key, count in told.items() if count > 1] == []


def test_each_code_is_found_in_a_text_that_names_it(codes: tuple[Code, ...]) -> None:
    known = Codes()
    before = {Signal.CODE: "error", Signal.BEEPS: "beeps", Signal.BLINKS: "", Signal.LIGHTS: ""}
    lost = []
    for code in codes:
        text = " ".join((*code.makers[:1], *code.lines[:1], "shows", before[code.signal], code.code))
        readings = [reading for found in known.recognise(text, code.kinds[:1]) for reading in found.meanings]
        if code.meaning not in [reading.meaning for reading in readings] and len(code.code.split()) <= 5:
            lost.append(text)
    assert len(lost) <= len(codes) / 100, lost  # signs, long words, and lights that are told by more than their colour
