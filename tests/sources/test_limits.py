"""Files made to be slow or large. Each took minutes, or memory without bound."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from benchlight.errors import SourceError
from benchlight.records import Guide, Notice, Record, Rejection
from benchlight.sources.reading import read_guides

Read = Callable[[str, str], list[Record | Rejection | Notice]]

TIMES = 10
"""As long as an ordinary table of as many bytes. What is made to be slow took hundreds of times as long, and takes at
most twice as long now."""


def seconds_of(path: Path) -> tuple[float, list[Record | Rejection | Notice]]:
    """What the processor takes to read a file, and what is in it."""
    before = time.process_time()
    records = [record for record in read_guides(path) if record is not None]
    return time.process_time() - before, records


@pytest.fixture(scope="module")
def seconds_a_byte(tmp_path_factory: pytest.TempPathFactory) -> float:
    """Of an ordinary table, on this machine and under whatever watches the tests."""
    path = tmp_path_factory.mktemp("ordinary") / "a.csv"
    path.write_text("title,device\n" + "".join(f"Fan Swap,Lasto {number}\n" for number in range(4_000)))
    return seconds_of(path)[0] / path.stat().st_size


@pytest.fixture
def read_quickly(tmp_path: Path, seconds_a_byte: float) -> Read:
    """Reads a file of this content and fails where that takes long."""

    def timed(content: str, name: str) -> list[Record | Rejection | Notice]:
        path = tmp_path / name
        path.write_text(content, encoding="utf-8")
        seconds, records = seconds_of(path)
        assert seconds < TIMES * max(seconds_a_byte * path.stat().st_size, 0.1)
        return records

    return timed


@pytest.mark.parametrize(
    "lines", ['x","y\n', 'x","y\nc,d\n', 'TV 32","a\n', '"a\n'], ids=["chain", "with rows between", "inches", "opened"]
)
def test_quotes_that_chain_are_not_read_again_and_again(read_quickly: Read, lines: str) -> None:
    records = read_quickly("title,device\n" + lines * 20_000 + "Fan Swap,Lasto\n", "a.csv")
    assert any(isinstance(record, Rejection) and "quote" in record.reason for record in records)


def test_a_row_after_a_broken_one_may_run_over_several_lines(read_quickly: Read) -> None:
    records = read_quickly('title,device\n"Fan Swap,Lasto\n"Belt ""Swap","a\nb"\nLid Swap,Lasto\n', "a.csv")
    assert [record.title for record in records if isinstance(record, Guide)] == ['Belt "Swap', "Lid Swap"]


@pytest.mark.parametrize("name", ["a.csv", "a.jsonl"])
def test_accents_upon_accents_are_put_in_order_quickly(read_quickly: Read, name: str) -> None:
    marks = "e" + "\u0301\u0323\u0316\u0300" * 45_000
    content = (
        f"title,summary\nFan Swap,{marks}\n" if name == "a.csv" else f'{{"title": "Fan Swap", "summary": "{marks}"}}'
    )
    (guide,) = read_quickly(content, name)
    assert isinstance(guide, Guide)
    assert len(guide.summary) > 170_000, "nothing is lost"


def test_a_key_that_stands_twice_among_many_is_found_quickly(read_quickly: Read) -> None:
    many = ", ".join(f'"k{number}": 1' for number in range(100_000))
    (rejection,) = read_quickly(f'{{"title": "Fan Swap", {many}, "k99999": 2}}', "a.jsonl")
    assert isinstance(rejection, Rejection)
    assert rejection.reason == "the key 'k99999' stands twice"


def test_a_header_of_a_hundred_thousand_names_is_read_quickly_and_told_shortly(read_quickly: Read) -> None:
    unknown = read_quickly("title," + ",".join(f"c{number}" for number in range(100_000)) + "\nFan Swap\n", "a.csv")
    signs = (f"{number:017b}".replace("0", "-").replace("1", ".") for number in range(40_000))
    alike = read_quickly("title," + ",".join(f"device{end}" for end in signs) + "\nx\n", "b.csv")
    for notice, guide in (unknown, alike):
        assert isinstance(guide, Guide)
        assert isinstance(notice, Notice)
        assert len(notice.text) < 1_000
    with pytest.raises(SourceError) as refused:
        read_quickly(",".join(f"c{number}" * 9 for number in range(20_000)) + "\nx\n", "c.csv")
    assert len(str(refused.value)) < 1_500


def test_blanks_without_end_between_tools_are_split_quickly(read_quickly: Read) -> None:
    (guide,) = read_quickly(f'title,tools\nFan Swap,"Torx{" " * 400_000}T10; Spudger"\n', "a.csv")
    assert isinstance(guide, Guide)
    assert guide.tools == ("Torx T10", "Spudger")
