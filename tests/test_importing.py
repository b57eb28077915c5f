"""A run of imports: what is counted, kept and said of files that hold much that cannot be used."""

from __future__ import annotations

import gettext
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pytest

from benchlight import importing, translation
from benchlight.importing import Import
from benchlight.records import Guide, ImportReport, Notice, Reason, Record, Rejection, never
from benchlight.work import Progress, finish


def run(*files: Path) -> ImportReport:
    """Imports into nowhere."""
    told: list[object] = []

    def store(guides: Sequence[Record], file: Path) -> ImportReport:
        return ImportReport(new=len(guides))

    report = finish(Import(store, never).run(files), told.append)
    assert tuple(piece for piece in told if isinstance(piece, Notice)) == report.notices
    return report


@pytest.mark.parametrize("name", ["a.csv", "a.jsonl", "a.json"])
def test_after_a_thousand_rejections_of_one_kind_only_a_count(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    rows = ["title,device\nFan,Lasto\n", ",x\n", ""] if name == "a.csv" else ['{"title": "Fan"}\n', "7\n", ""]
    if name == "a.json":
        rows = ['[{"title": "Fan"}\n', ",7", "]"]
    file.write_text(rows[0] + rows[1] * 10_000 + rows[2])
    tracemalloc.start()
    try:
        report = run(file)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (report.new, report.rejected, len(report.rejections)) == (1, 10_000, 1_001)
    assert str(report.rejections[-1]).startswith(f"{file}: 9,000 more rows: ")
    assert peak < 5_000_000


def test_rejections_of_one_kind_may_differ_in_names_and_numbers(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("id,title\n" + "".join(f"{number % 7},Fan\n" for number in range(5_000)) + "8,\n")
    report = run(file)
    assert (report.new, report.rejected, len(report.rejections)) == (7, 4_994, 1_002)
    assert [str(rejection.reason) for rejection in report.rejections[-2:]] == [
        "no title", "3,993 more rows: the key … is already that of …",
    ]  # fmt: skip


def test_a_reason_and_its_kind() -> None:
    """A detail may hold the sign that stands for details."""
    reason = Reason("the key … is already that of …", "'a…b'", "line 2")
    assert reason == "the key 'a…b' is already that of line 2"
    assert reason.kind == "the key … is already that of …"


def test_rejections_are_counted_by_kind_in_other_languages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class German(gettext.NullTranslations):
        def gettext(self, message: str) -> str:
            return {"no title …": "… ohne Titel"}.get(message, message)

        def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
            return {"%n more rows: {reason}": "%n weitere Zeilen: {reason}"}.get(msgid2, msgid2)

    monkeypatch.setattr(translation, "_table", lambda language: German())
    file = tmp_path / "a.csv"
    places = [f"Zeile {number}" for number in range(1_500)]
    rejections = [Rejection(file, place, Reason(translation.tr("no title …"), place)) for place in places]
    import_ = Import(lambda records, origin: ImportReport(), never)
    report = finish(import_.fetch(file, rejections, lambda: Progress(0, 0)))
    told = [str(rejection.reason) for rejection in report.rejections]
    assert told[0] == "Zeile 0 ohne Titel"
    assert (len(told), told[-1]) == (1_001, "500 weitere Zeilen: … ohne Titel")


class Clock:
    """Stands in for time, and moves on by what work is said to take on a machine that others use as well."""

    def __init__(self, load: float = 1.0) -> None:
        self.worked = self.seconds = 0.0
        self._load = load

    def work(self, seconds: float) -> None:
        self.worked += seconds
        self.seconds += seconds * self._load

    def perf_counter(self) -> float:
        return self.seconds

    def thread_time(self) -> float:
        return self.worked


def batches_of(folder: Path, clock: Clock, a_turn: float = 20, told: Callable[[], None] = lambda: None) -> list[int]:
    """Of 300 guides, of which so many are stored in a turn."""
    (folder / "a.csv").write_text("title\n" + "".join(f"Swap {number}\n" for number in range(300)))
    batches: list[int] = []

    def store(guides: Sequence[Record], file: Path) -> ImportReport:
        batches.append(len(guides))
        clock.work(len(guides) * importing._SECONDS_A_TURN / a_turn)
        return ImportReport(new=len(guides))

    report = finish(Import(store, never).run([folder / "a.csv"]), lambda piece: told())
    assert report.new == sum(batches) == 300
    return batches


@pytest.mark.parametrize("load", [1.0, 10.0])
def test_as_many_guides_are_a_batch_as_are_a_turns_work_however_busy_the_machine_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, load: float
) -> None:
    clock = Clock(load)
    monkeypatch.setattr(importing, "time", clock)
    batches = batches_of(tmp_path, clock)
    assert batches[:4] == [1, 2, 4, 8]
    assert (max(batches), batches[-2]) == (20, 20)


def test_what_others_do_in_their_turn_makes_no_batch_smaller(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    monkeypatch.setattr(importing, "time", clock)
    assert max(batches_of(tmp_path, clock, told=lambda: clock.work(0.1))) == 20


def test_guides_that_take_longer_make_smaller_batches_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    monkeypatch.setattr(importing, "time", clock)
    pace = importing._Pace()
    for _ in range(20):
        clock.work(importing._SECONDS_A_TURN)
        pace.stored(100)
    assert pace.guides in (99, 100)
    clock.work(20 * importing._SECONDS_A_TURN)
    pace.stored(100)
    assert pace.guides < 40


@pytest.mark.parametrize("fetched", [False, True])
def test_others_have_their_turn_after_a_while_and_what_came_until_then_is_stored_soon(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fetched: bool
) -> None:
    """A drive or a server lets us wait, which is no work."""
    clock = Clock()
    monkeypatch.setattr(importing, "time", clock)
    stored: list[float] = []
    turns: list[float] = []

    def records(*arguments: object) -> Iterator[Guide | None]:
        for number in range(100):
            for _ in range(10):
                clock.seconds += 0.005
                yield None
            yield Guide(f"a:{number}", "Fan")

    def store(guides: Sequence[Record], file: Path) -> ImportReport:
        stored.append(clock.seconds)
        return ImportReport(new=len(guides))

    monkeypatch.setattr(importing, "read_guides", records)
    run = Import(store, never)
    work = run.fetch(tmp_path, records(), lambda: Progress(0, 0)) if fetched else run.run([tmp_path / "a.md"])
    assert finish(work, lambda piece: turns.append(clock.seconds)).new == 100
    a_turn, longest = importing._SECONDS_A_TURN, importing._LONGEST_SECONDS_A_BATCH
    for times, most in ((turns, 2 * a_turn), (stored, 2 * a_turn if fetched else 2 * longest)):
        assert max(later - earlier for earlier, later in pairwise(times)) <= most


def test_rows_without_a_guide_make_way_now_and_then_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    monkeypatch.setattr(importing, "time", clock)
    (tmp_path / "a.jsonl").write_text("7\n" * 1_000)

    def cancelled() -> bool:  # is asked after each row
        clock.work(0.001)
        return False

    pieces: list[object] = []
    finish(Import(lambda guides, file: ImportReport(), cancelled).run([tmp_path / "a.jsonl"]), pieces.append)
    assert len(pieces) >= 1_000 * 0.001 / importing._SECONDS_A_TURN - 1


def test_a_file_that_goes_on_without_a_guide_is_not_read_to_its_end(tmp_path: Path) -> None:
    file = tmp_path / "numbers.json"
    file.write_text("[" + "7," * 150_000 + "7]")
    report = run(file)
    assert report.errors == (
        f"None of the first 100,000 rows of {file} can be used, and it is not read on: "
        "a number, not an object with a title (record 1, line 1).",
    )
    assert report.rejections == ()


def test_a_file_without_a_usable_row_is_one_error_and_keeps_reasons_that_differ(tmp_path: Path) -> None:
    alike, mixed, one = (tmp_path / name for name in ("alike.csv", "mixed.jsonl", "one.csv"))
    alike.write_text("title,device\n,Lasto\n,Boilo\n")
    mixed.write_text('{"device": "Lasto"}\n7\n')
    one.write_text("title,device\n,Lasto\n")
    report = run(alike, mixed, one)
    assert report.errors == (
        f"None of the 2 rows of {alike} can be used: no title (line 2).",
        f"None of the 2 rows of {mixed} can be used; the rejected rows tell why.",
        f"The only row of {one} cannot be used: no title (line 2).",
    )
    assert [rejection.origin for rejection in report.rejections] == [mixed, mixed]
    assert report.summary() == "Nothing imported: 2 rejected, 3 files with an error."


def test_a_file_that_ends_too_early_is_an_error_and_what_was_read_goes_in(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text('[{"title": "Fan"}, {"title": "Bel')
    report = run(file)
    assert (report.new, report.rejected) == (1, 1)
    assert "ends before its array does" in report.errors[0]
