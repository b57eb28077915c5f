"""Rules that need no window: the mailbox, the list model, and which page is shown."""

from __future__ import annotations

import random
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from benchlight.records import Evidence, Hit, ModelState, Query, Ranking, Status
from benchlight.ui.mailbox import Import, Mailbox, OpenGuide, Rank, Undo
from benchlight.ui.results import ResultsView, _marked
from benchlight.ui.results_model import ResultsModel, first_line, second_line
from benchlight.ui.results_pane import Page, ResultsPane, Situation, page_for, summary_for


def _hit(number: int) -> Hit:
    return Hit(f"t:{number}", f"Guide {number}", "", "", (), 1.0, 0.5, Evidence())


def test_the_mailbox_keeps_the_newest_query_and_guide_and_all_the_rest() -> None:
    woken: list[None] = []
    box = Mailbox(lambda: woken.append(None))
    box.put(Undo(1))
    box.put(OpenGuide(1, "a"))
    box.put(Rank(1, Query("a")))
    box.put(Rank(2, Query("ab")))
    box.put(OpenGuide(2, "b"))
    box.put(Undo(2))
    box.put_back(Rank(1, Query("a")))
    assert len(woken) == 6, "an old query is not put back over a newer one"
    assert [box.take() for _ in range(5)] == [Rank(2, Query("ab")), OpenGuide(2, "b"), Undo(1), Undo(2), None]


def test_a_closed_mailbox_cancels_what_waits_and_takes_no_more() -> None:
    box = Mailbox(lambda: None)
    waiting = Import((Path("a"),), threading.Event())
    box.put(waiting)
    box.close()
    box.put(Rank(1, Query("a")))
    assert waiting.cancel.is_set()
    assert box.take() is None
    assert box.query_waits()


@pytest.mark.parametrize("seed", range(20))
def test_the_list_turns_any_ranking_into_any_other_and_keeps_track(qtbot: QtBot, seed: int) -> None:
    chance = random.Random(seed)
    model = ResultsModel()
    QAbstractItemModelTester(model)
    for _ in range(8):
        before = [model.hit(row) for row in range(model.rowCount())]
        held = {hit.key: QPersistentModelIndex(model.index(row, 0)) for row, hit in enumerate(before) if hit}
        wanted = [_hit(number) for number in chance.sample(range(12), chance.randint(0, 12))]
        model.show(wanted, semantic=chance.random() < 0.5)
        assert [model.hit(row) for row in range(model.rowCount())] == wanted
        for key, index in held.items():
            if any(hit.key == key for hit in wanted):
                assert wanted[index.row()].key == key
            else:
                assert not index.isValid()


def test_emoji_before_a_matched_word_do_not_shift_its_bold_letters(qtbot: QtBot) -> None:
    layout, _ = _marked("🔋🔥 Swollen battery 😀 of a tablet", ("battery", "tablet"), QFont(), 2000)
    assert bold(layout) == ["battery", "tablet"]
    assert layout.lineAt(0).textLength() == len(layout.text().encode("utf-16-le")) // 2, "no letter is left out"


def bold(layout: QTextLayout) -> list[str]:
    units = layout.text().encode("utf-16-le")  # as Qt counts
    return [units[2 * each.start : 2 * (each.start + each.length)].decode("utf-16-le") for each in layout.formats()]


@pytest.mark.parametrize(
    ("title", "matched", "letters"),
    [
        ("Charging port of a charger", ("charging",), ["Charging"]),
        ("Kühlschrank öffnen", ("kuhlschrank",), ["Kühlschrank"]),
        ("Washer WF-42H5000AW", ("wf42h5000aw",), ["WF-42H5000AW"]),
        ("iPhone 6S and 6S+", ("6s+",), ["6S+"]),
        ("Fan", (), []),
    ],
)
def test_the_matched_words_are_bold_and_no_others(
    qtbot: QtBot, title: str, matched: tuple[str, ...], letters: list[str]
) -> None:
    assert bold(_marked(title, matched, QFont(), 2000)[0]) == letters


def test_of_a_matched_word_that_is_cut_short_the_beginning_is_bold(qtbot: QtBot) -> None:
    title = "Thermostat of the dishwasher"
    room = QFontMetrics(QFont()).horizontalAdvance("Thermostat of the dishw")
    layout, _ = _marked(title, ("thermostat", "dishwasher"), QFont(), room)
    first, second = bold(layout)
    assert first == "Thermostat"
    assert layout.text().endswith(f"{second}…")
    assert "dishwasher".startswith(second)


@pytest.mark.parametrize(
    ("title", "device", "part", "lines"),
    [
        ("Lenovo ThinkPad T480 Fan Replacement", "Lenovo ThinkPad T480", "Fan",
         ("Fan Replacement", "Lenovo ThinkPad T480 · t")),
        ("iPad mini\n  Wi-Fi: Battery", "iPad Mini  Wi-Fi", "", ("Battery", "iPad Mini  Wi-Fi · t")),
        ("How to open the T480", "T480", "Bottom cover", ("How to open the T480", "Bottom cover · t")),
        ("iPhone 8", "iPhone 8", "Screen", ("iPhone 8", "Screen · t")),
        ("iPhone 12 Fantastic", "iPhone 1", "Fan", ("iPhone 12 Fantastic", "iPhone 1 · Fan · t")),
        ("Oil change", "", "", ("Oil change", "t")),
    ],
)  # fmt: skip
def test_the_second_line_of_a_row_says_what_the_first_does_not(
    title: str, device: str, part: str, lines: tuple[str, str]
) -> None:
    hit = _hit(1)._replace(title=title, device=device, part=part)
    assert (first_line(hit), second_line(hit)) == lines


@pytest.mark.parametrize(
    ("title", "device", "first"),
    [
        ("ThinkPad X1 – Fan", "ThinkPad X1", "Fan"),
        ("ThinkPad X1: Fan", "ThinkPad X1", "Fan"),
        ("ThinkPad X1-Carbon Fan", "ThinkPad X1", "ThinkPad X1-Carbon Fan"),
        ("iPhone 8/8 Plus Battery", "iPhone 8", "iPhone 8/8 Plus Battery"),
        ("S9+ Screen", "S9", "S9+ Screen"),
    ],
)
def test_a_title_is_not_torn_where_a_shorter_name_begins_it(title: str, device: str, first: str) -> None:
    assert first_line(_hit(1)._replace(title=title, device=device)) == first


@pytest.mark.parametrize(
    ("title", "at_the_right"),
    [("Fan", False), ("החלפת מאוורר", True), ("استبدال المروحة", True), ("Fan החלפת", False), ("החלפת T480", True)],
)
def test_a_title_begins_where_its_script_begins(qtbot: QtBot, title: str, at_the_right: bool) -> None:
    view = ResultsView()
    qtbot.addWidget(view)
    view.resize(600, 200)
    view.show_ranking(Ranking(Query("a"), (_hit(1)._replace(title=title),), semantic=True))
    row = view.visualRect(view.currentIndex())
    image = view.grab(row.adjusted(4, 4, -4, -row.height() // 2)).toImage()  # the first line, without the edges
    ground = image.pixel(0, 0)
    inked = [x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(image.height()))]
    assert inked, "something is painted"
    middle = image.width() / 2
    assert all((x > middle) is at_the_right for x in inked)


@pytest.mark.parametrize(
    ("situation", "page"),
    [
        (Situation(), Page.OPENING),
        (Situation(catalog_error="x"), Page.CATALOG_ERROR),
        (Situation(status=Status(0, 0, 0, ModelState.READY), query=Query("a")), Page.EMPTY_CATALOG),
        (Situation(status=Status(5, 0, 0, ModelState.READY), query=Query("")), Page.NOTHING_ASKED),
        (Situation(status=Status(5, 0, 0, ModelState.READY), query=Query("a")), Page.RESULTS),
        (Situation(status=Status(5, 0, 0, ModelState.READY), query=Query("", device="d")), Page.RESULTS),
        (
            Situation(status=Status(5, 0, 0, ModelState.READY), query=Query("a"), ranking=Ranking(Query("a"))),
            Page.NO_MATCH,
        ),
    ],
)
def test_the_page_fits_the_situation(situation: Situation, page: Page) -> None:
    assert page_for(situation) is page


def test_the_list_holds_the_answer_of_the_situation_and_nothing_else(qtbot: QtBot) -> None:
    pane = ResultsPane()
    qtbot.addWidget(pane)
    asked = Situation(Status(5, 0, 0, ModelState.READY), Query("a"))
    answered = replace(asked, ranking=Ranking(Query("a"), (_hit(1), _hit(2)), semantic=True))
    selected: list[Hit | None] = []
    pane.view.selected.connect(selected.append)
    for situation, rows, said in (
        (asked, 0, "Looking…"),
        (answered, 2, "2 guides, best first"),
        (replace(answered, query=Query("ab")), 2, "2 guides, best first"),  # until that is answered
        (replace(asked, ranking_error="no memory"), 0, "no memory"),
        (answered, 2, "2 guides, best first"),
        (replace(answered, status=Status(6, 0, 0, ModelState.READY)), 2, "2 guides, best first"),
        (replace(asked, query=Query("")), 0, "Describe the fault"),
        (replace(asked, catalog_error="locked"), 0, "locked"),
    ):
        pane.show_situation(situation)
        assert pane.view.count() == rows
        assert said in (pane.message() or pane.summary.text())
    assert selected == [_hit(1), None, _hit(1), None], "what is shown already is not selected again"


@pytest.mark.parametrize(
    ("state", "notice", "why"),
    [
        (ModelState.LOADING, "", "the model is still loading."),
        (ModelState.READY, "", "guides are still being indexed."),
        (ModelState.FAILED, "", "the model is not available."),
        (ModelState.READY, "The model failed on this text: no memory.", "The model failed on this text: no memory."),
    ],
)
def test_where_words_find_nothing_it_is_said_why_only_words_were_compared(
    qtbot: QtBot, state: ModelState, notice: str, why: str
) -> None:
    pane = ResultsPane()
    qtbot.addWidget(pane)
    asked = Query("a")
    pane.show_situation(Situation(Status(5, 0, 0, state), asked, Ranking(asked, notice=notice)))
    assert pane.message().endswith(f"Only words were compared: {why}")
    pane.show_situation(Situation(Status(5, 0, 0, state), asked, Ranking(asked, semantic=True)))
    assert "words were compared" not in pane.message()


def test_word_matches_are_labelled() -> None:
    ranking = Ranking(Query("a"), (_hit(1),))
    assert "loading" in summary_for(Situation(Status(5, 0, 0, ModelState.LOADING), ranking.query, ranking))
    assert "indexed" in summary_for(Situation(Status(5, 0, 9, ModelState.READY), ranking.query, ranking))
    assert "not available" in summary_for(Situation(Status(5, 0, 0, ModelState.FAILED), ranking.query, ranking))
    failed = replace(ranking, notice="The model failed on this text: no memory")
    assert "no memory" in summary_for(Situation(Status(5, 0, 0, ModelState.READY), ranking.query, failed))
    semantic = replace(ranking, semantic=True)
    assert summary_for(Situation(None, ranking.query, semantic)) == "1 guide, best first"
