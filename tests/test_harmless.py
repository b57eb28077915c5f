"""Texts of strangers do nothing to a terminal."""

from __future__ import annotations

import logging
import unicodedata
from pathlib import Path

import pytest

from benchlight import logs
from benchlight.harmless import harmless


def test_each_control_character_is_written_out() -> None:
    assert harmless("a\x1b[2J\x07\nb\x9b1m\u202ec\u2028d\udcff") == r"a\x1b[2J\x07\nb\x9b1m\u202ec\u2028d\udcff"


def test_no_control_character_of_unicode_is_left() -> None:
    every = "".join(map(chr, range(0x110000)))
    left = {unicodedata.category(char) for char in harmless(every)}
    assert left.isdisjoint({"Cc", "Cs", "Zl", "Zp"})
    bidirectional = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    assert {unicodedata.bidirectional(char) for char in harmless(every)}.isdisjoint(bidirectional)


@pytest.mark.parametrize("text", ["Größe 3 µm", "電池の交換", "סוללה", "می‌خواهم", "👩‍🔧 ☕", "C:\\new\\tools", ""])
def test_what_people_write_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


def test_a_record_of_the_log_is_one_line_whatever_it_quotes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    logs.write_to(tmp_path)
    log = logging.getLogger("benchlight")
    try:
        log.warning("cannot read %s", "a\nb\x1b]0;owned\x07\udcff.csv")
        try:
            raise ValueError("odd\x1b[2J")
        except ValueError:
            log.exception("an error")
    finally:
        handler = log.handlers.pop()
        handler.close()
    lines = (tmp_path / "benchlight.log").read_bytes().decode().splitlines()
    assert lines[0].endswith(r"cannot read a\nb\x1b]0;owned\x07\udcff.csv")
    assert lines[1].endswith("an error")
    assert all(line.startswith("  ") for line in lines[2:]), "a traceback looks like no record"
    assert lines[-1] == r"  ValueError: odd\x1b[2J"
    assert capsys.readouterr().err == ""
