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
from benchlight.ui.mailbox import Import, Mailbox, OpenGuide, Rank, RankCause, Undo
from benchlight.ui.result_delegate import _marked
from benchlight.ui.results import ResultsView
from benchlight.ui.results_model import ResultsModel, Row
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
    box.put(RankCause(Query("ab", cause="fan")))
    box.put_back(Rank(1, Query("a")))
    assert len(woken) == 7, "an old query is not put back over a newer one"
    assert [box.take() for _ in range(6)] == [
        Rank(2, Query("ab")), OpenGuide(2, "b"), RankCause(Query("ab", cause="fan")), Undo(1), Undo(2), None,
    ]  # fmt: skip


def test_a_new_query_takes_the_place_of_causes_asked_for_before() -> None:
    box = Mailbox(lambda: None)
    box.put(RankCause(Query("a", cause="fan")))
    assert box.anything_waits()
    assert not box.query_waits(), "the answer on its way is wanted"
    box.put(Rank(1, Query("ab")))
    assert [box.take(), box.take()] == [Rank(1, Query("ab")), None]


def test_a_closed_mailbox_cancels_what_waits_and_takes_no_more() -> None:
    box = Mailbox(lambda: None)
    waiting = Import((Path("a"),), threading.Event())
    box.put(waiting)
    box.close()
    box.put(Rank(1, Query("a")))
    assert waiting.cancel.is_set()
    assert box.take() is None
    assert box.query_waits()


def _rows(model: ResultsModel) -> list[Row]:
    return [row for place in range(model.rowCount()) if (row := model.row(place))]


@pytest.mark.parametrize("seed", range(20))
def test_the_list_turns_any_ranking_into_any_other_and_keeps_track(qtbot: QtBot, seed: int) -> None:
    chance = random.Random(seed)
    model = ResultsModel()
    QAbstractItemModelTester(model)

    def some(numbers: range) -> list[Hit]:
        chosen = chance.sample(numbers, chance.randint(0, len(numbers)))
        return [_hit(number)._replace(cause=f"cause {number}", guides=3) for number in chosen]

    for _ in range(8):
        match chance.randrange(3):
            case 0:
                model.open(f"cause {chance.randrange(8)}", some(range(6, 12)))
            case 1:
                model.close(*model.opened()[:1])
        held = {row.hit.key: QPersistentModelIndex(model.index(place, 0)) for place, row in enumerate(_rows(model))}
        wanted = some(range(8))
        model.show(wanted, by_words=chance.random() < 0.5)
        rows = _rows(model)
        assert [row.hit for row in rows if row.under is None] == wanted
        keys = [row.hit.key for row in rows]
        assert len(set(keys)) == len(keys)
        assert all(row.under.cause in model.opened() for row in rows if row.under)
        for key, index in held.items():
            assert index.isValid() is (key in keys)
            if index.isValid():
                assert rows[index.row()].hit.key == key


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


def test_causes_are_counted_and_so_are_guides_for_parts_that_are_not_known() -> None:
    def said(*hits: Hit) -> str:
        ranking = Ranking(Query("a"), hits, semantic=True)
        return summary_for(Situation(None, ranking.query, ranking))

    causes = [_hit(number)._replace(cause=f"c{number}", guides=9) for number in range(3)]
    assert said(_hit(1)) == "1 guide, best first"
    assert said(*causes) == "3 causes, likeliest first"
    assert said(causes[0], _hit(7), _hit(8)) == "1 cause and 2 other guides, likeliest first"
