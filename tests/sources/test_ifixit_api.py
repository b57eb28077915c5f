"""Guides fetched from iFixit, by an assistant from a real server on this machine."""

from __future__ import annotations

import signal
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from benchlight.assistant import Assistant
from benchlight.errors import SourceError
from benchlight.records import Fetch, ImportReport, Link
from benchlight.sources import ifixit_api
from benchlight.sources.ifixit import IS_ARCHIVED
from benchlight.sources.ifixit_api import client
from benchlight.sources.ifixit_api.client import Manners
from benchlight.work import finish
from tests.helpers import run_and_kill, there

from .ifixit_server import Answer, Site

PHONES = Fetch(category="Phone")
TREE = {"Phone": {"Lumo": {"Lumo 1": None, "Lumo 2": []}, "Nova 5": None}, "Laptop": {"Slab 9": None}}
HTML = {"Content-Type": "text/html"}


@pytest.fixture
def site(ifixit: Site) -> Site:
    """A server with two guides for each of two phones, and one for a laptop."""
    ifixit.tree = TREE
    for number, device in enumerate(("Lumo 1", "Lumo 1", "Lumo 2", "Lumo 2", "Slab 9"), start=1):
        ifixit.add(number, device)
    return ifixit


@pytest.fixture
def bench(open_assistant: Callable[[], Assistant]) -> Assistant:
    """An assistant over an empty catalog."""
    return open_assistant()


def fetch(assistant: Assistant, wanted: Fetch = PHONES, **how: Any) -> ImportReport:
    """Fetches to the end."""
    return finish(assistant.fetch(wanted, **how))


def counts(report: ImportReport) -> tuple[int, int, int]:
    return report.new, report.changed, report.unchanged


def asked_guides(site: Site) -> dict[int, int]:
    """How often each guide was asked for."""
    return {int(path[7:]): times for path, times in site.asked().items() if path.startswith("guides/")}


def test_a_category_comes_with_all_that_is_below_it(site: Site, bench: Assistant) -> None:
    assert counts(fetch(bench, Fetch(category="phone"))) == (4, 0, 0)
    guide = there(bench.guide("ifixit:3"))
    assert (guide.device, guide.categories) == ("Lumo 2", ("Phone", "Lumo"))
    assert (guide.author, guide.licence) == ("Ada", "CC BY-NC-SA 3.0 (iFixit)")
    assert guide.steps[0].images == ("https://h/igi/3.large",)
    assert bench.guide("ifixit:5") is None
    assert set(site.asked().values()) == {1}, "nothing is asked for twice"


def test_a_device_comes_alone_with_the_guides_that_come_first(site: Site, bench: Assistant) -> None:
    site.add(6, "Slab 9", prerequisites=[{"dataType": "guide", "guideid": 5, "title": "Slab 9 Lid"}])
    site.add(7, "Lumo 1", prerequisites=[{"dataType": "guide", "guideid": 6, "title": "Slab 9 Battery"}])
    assert counts(fetch(bench, Fetch(device="Lumo 1"))) == (5, 0, 0)
    assert there(bench.guide("ifixit:7")).prerequisites == (Link("ifixit:6", "Slab 9 Battery"),)
    assert there(bench.guide("ifixit:5")).categories == ("Laptop",)
    assert there(bench.guide("ifixit:7")).categories == ("Phone", "Lumo")
    parameters = next(parameters for path, parameters, _ in site.requests if path == "guides/7")
    assert parameters == {"langid": "en", "excludePrerequisiteSteps": "true"}
    assert "categories" not in site.asked(), "1.5 megabytes that a device does not need"


def test_fetching_again_asks_only_for_what_was_changed(site: Site, bench: Assistant) -> None:
    fetch(bench)
    site.add(2, "Lumo 1", revisionid=9, title="Lumo 1 Cell Swap")
    site.requests.clear()
    assert counts(fetch(bench)) == (0, 1, 3)
    assert asked_guides(site) == {2: 1}
    assert there(bench.guide("ifixit:2")).title == "Lumo 1 Cell Swap"


def test_a_guide_that_was_changed_here_stays_so_however_often_it_is_fetched(site: Site, bench: Assistant) -> None:
    fetch(bench)
    bench.save_guide(replace(there(bench.guide("ifixit:1")), notes="Mind the clip."))
    told = bench.original("ifixit:1")
    assert counts(fetch(bench)) == (0, 0, 4)
    assert (there(bench.guide("ifixit:1")).notes, bench.original("ifixit:1")) == ("Mind the clip.", told)


@pytest.mark.parametrize(("changed", "pages"), [(450, [0, 200, 400]), (400, [0, 200, 400])])
def test_what_was_changed_since_a_day_is_listed_page_by_page(
    site: Site, bench: Assistant, changed: int, pages: list[int]
) -> None:
    for number in range(1_000, 1_000 + changed):
        site.add(number, "Slab 9" if number % 4 else "Lumo 1", modified_date=1_800_000_000)
    report = fetch(bench, Fetch(category="Phone", since="2027-01-15"))
    assert counts(report) == (len(range(0, changed, 4)), 0, 0)
    lists = [parameters for path, parameters, _ in site.requests if path == "guides"]
    assert [int(each["offset"]) for each in lists] == pages
    assert {each["modifiedSince"] for each in lists} == {"1799971200"}
    assert not any(path.startswith("wikis") for path in site.asked())


def test_so_is_that_of_a_device(site: Site, bench: Assistant) -> None:
    site.add(6, "Lumo 1", modified_date=1_800_000_000)
    assert counts(fetch(bench, Fetch(device="Lumo 1", since="2027-01-15"))) == (1, 0, 0)
    assert bench.guide("ifixit:6") is not None


def test_a_guide_comes_in_the_language_asked_for_and_else_says_in_which_it_is(site: Site, bench: Assistant) -> None:
    site.german = {1}
    fetch(bench, Fetch(device="Lumo 1", language="de"))
    german, english = (there(bench.guide(f"ifixit:{number}")) for number in (1, 2))
    assert (german.locale, german.title) == ("de", "Lumo 1 Battery Replacement 1 auf Deutsch")
    assert (english.locale, english.title) == ("en", "Lumo 1 Battery Replacement 2")


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (Answer(404, b'{"message": "Not found"}'), "iFixit has it not, or no more"),
        (Answer(403, b'{"error": true, "message": "Private."}'), "iFixit refuses it: Private. (403)"),
        (Answer(200, b"[]"), "iFixit's answer is not this guide"),
        (Answer(200, b'{"guideid": 3, "title": "Another"}'), "iFixit's answer is not this guide"),
        (Answer(200, b'{"guideid": 2, "title": "It is"}'), "iFixit's answer is not this guide"),
        (Answer(200, b'{"guideid": 2, "revisionid": 7, "title": null}'), "no title"),
        (Answer(200, b'{"guideid": 2, "revisionid": 7, "flags": ["GUIDE_ARCHIVED"]}'), str(IS_ARCHIVED)),
    ],
)
def test_a_guide_that_cannot_be_had_is_rejected_and_the_rest_goes_on(
    site: Site, bench: Assistant, answer: Answer, reason: str
) -> None:
    site.says("guides/2", answer)
    report = fetch(bench)
    assert counts(report) == (3, 0, 0)
    assert [str(rejection) for rejection in report.rejections] == [f"iFixit: guide 2: {reason}"]
    assert bench.interrupted_import() is None


@pytest.mark.parametrize("answer", [Answer(500), Answer(200, b'{"guideid": 2, "ti')])
def test_so_is_one_for_which_the_server_fails_each_time(site: Site, bench: Assistant, answer: Answer) -> None:
    site.says("guides/2", *[answer] * 100)
    report = fetch(bench)
    assert counts(report) == (3, 0, 0)
    assert [rejection.place for rejection in report.rejections] == ["guide 2"]
    assert report.summary() == "Import finished: 3 new, 0 changed, 0 unchanged, 1 rejected."


def test_so_is_a_device(site: Site, bench: Assistant) -> None:
    site.says("wikis/CATEGORY/Lumo 1", *[Answer(500)] * 100)
    report = fetch(bench)
    assert counts(report) == (2, 0, 0)
    assert [rejection.place for rejection in report.rejections] == ["Lumo 1"]


def test_an_archived_guide_is_not_even_asked_for(site: Site, bench: Assistant) -> None:
    site.add(2, "Lumo 1", flags=[{"flagid": "GUIDE_ARCHIVED", "title": "Archived"}])
    report = fetch(bench)
    assert [str(rejection) for rejection in report.rejections] == ["iFixit: guide 2: iFixit has archived this guide"]
    assert set(asked_guides(site)) == {1, 3, 4}


def test_a_device_without_a_page_is_rejected_and_the_others_go_on(site: Site, bench: Assistant) -> None:
    site.says("wikis/CATEGORY/Lumo 1", Answer(404, b"{}"))
    site.says("wikis/CATEGORY/Nova 5", Answer(200, b'{"guides": 7}'))
    report = fetch(bench)
    assert counts(report) == (2, 0, 0)
    assert {rejection.place for rejection in report.rejections} == {"Lumo 1", "Nova 5"}


@pytest.mark.parametrize(
    ("answer", "categories"),
    [
        (Answer(200, b'{"ancestors": [{"title": "Lumo"}, {"title": "Phone"}, {"title": "Root"}]}'), ("Phone", "Lumo")),
        (Answer(200, b'{"ancestors": 7}'), ()),
        (Answer(200, b"7"), ()),
        (Answer(404), ()),
        (Answer(500), ()),
    ],
)
def test_a_guide_is_good_without_its_categories(
    site: Site, bench: Assistant, answer: Answer, categories: tuple[str, ...]
) -> None:
    site.add(6, "Slab 9", prerequisites=[{"dataType": "guide", "guideid": 1, "title": "Lumo 1 Lid"}])
    site.says("wikis/CATEGORY/Lumo 1", *[answer] * 5)
    report = fetch(bench, Fetch(device="Slab 9"))
    assert (report.rejections, counts(report)) == ((), (3, 0, 0))
    assert there(bench.guide("ifixit:1")).categories == categories


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (Fetch(device="Lumo 7"), "iFixit has no device called “Lumo 7”"),
        (Fetch(device="Lumo"), "“Lumo” has no guides of its own: iFixit has it as a category"),
        (Fetch(category="Phon"), "iFixit has no category called “Phon”. Is it “Phone”"),
        (Fetch(category="Zzz"), "iFixit has no category called “Zzz”. Write"),
    ],
)
def test_what_iFixit_has_not_is_told_and_not_spoken_of_again(
    site: Site, bench: Assistant, wanted: Fetch, said: str
) -> None:
    with pytest.raises(SourceError, match=said):
        fetch(bench, wanted)
    assert bench.interrupted_import() is None


@pytest.mark.parametrize("path", ["categories", "guides"])
@pytest.mark.parametrize("answer", [Answer(403, b'{"message": "Closed."}'), Answer(200, b'"hello"')])
def test_a_list_that_cannot_be_had_is_one_sentence(site: Site, bench: Assistant, path: str, answer: Answer) -> None:
    site.says(path, answer)
    with pytest.raises(SourceError, match=r"iFixit's (list of guides cannot be had: .*403|answer)"):
        fetch(bench, Fetch(category="Phone", since="2020-01-01"))


@pytest.mark.parametrize(
    "lost", [Answer(200, b"<html>Welcome to Hotel Lumo", HTML), Answer(429), Answer(200, b"{", missing=9)]
)
@pytest.mark.parametrize("path", ["categories", "wikis/CATEGORY/Nova 5", "guides/2", "guides/4"])
def test_where_the_network_is_lost_it_goes_on_another_time(
    site: Site, bench: Assistant, path: str, lost: Answer
) -> None:
    site.says(path, *[lost] * 5)
    report = fetch(bench)
    assert report.interrupted
    assert report.summary().startswith(f"Import interrupted; kept so far: {report.new} new")
    assert "Import the same again" in report.errors[0]
    interrupted = there(bench.interrupted_import())
    assert (interrupted.fetch, interrupted.guides) == (PHONES, report.new)
    again = fetch(bench, continued=interrupted.id)
    assert counts(again) == (4 - report.new, 0, 0)
    assert set(asked_guides(site)) == {1, 2, 3, 4}
    assert max(times for number, times in asked_guides(site).items() if f"guides/{number}" != path) == 1
    assert bench.interrupted_import() is None
    assert bench.take_back_import(again.id) == 4, "both halves go"


def test_a_cancelled_fetch_ends_at_once_though_the_server_is_silent(
    site: Site, bench: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "MANNERS", Manners(spacing=0, silence=30))
    site.says("guides/2", Answer(silent=True))
    report = fetch(bench, cancelled=lambda: bool(asked_guides(site).get(2)))
    assert report.summary() == "Import cancelled; kept so far: 1 new, 0 changed, 0 unchanged."
    assert bench.interrupted_import() is None


def test_while_an_answer_is_awaited_there_is_time_for_other_things(site: Site, bench: Assistant) -> None:
    site.says("guides/2", Answer(silent=True))
    with closing(bench.fetch(PHONES)) as work:
        while not asked_guides(site).get(2):
            next(work)
        before = len(site.requests)
        pieces = [next(work) for _ in range(5)]
        assert len(site.requests) == before
        assert len(set(map(str, pieces))) == 1, "it stands still, and says so"
    assert there(bench.interrupted_import()).fetch == PHONES, "it was left before its end"


def test_a_fetch_that_is_left_when_the_program_quits_is_spoken_of(site: Site, bench: Assistant) -> None:
    report = fetch(bench, cancelled=lambda: len(asked_guides(site)) > 1, quitting=lambda: True)
    assert report.cancelled
    assert there(bench.interrupted_import()).guides == report.new


def test_what_of_the_guides_is_not_used_is_named(site: Site, bench: Assistant) -> None:
    site.guides[1]["steps"][0]["comments"] = [{"text": "Hard."}]
    assert [str(notice) for notice in fetch(bench).notices] == ["iFixit: Not used: comments of a step."]


def test_the_names_are_those_of_the_tree(site: Site) -> None:
    assert ifixit_api.names() == (["Lumo 1", "Lumo 2", "Nova 5", "Slab 9"], ["Laptop", "Lumo", "Phone"])


_FETCH = """
import sys
from pathlib import Path
from benchlight.assistant import Assistant
from benchlight.records import Fetch
from benchlight.sources.ifixit_api import client
client.MANNERS = client.Manners(spacing=0)
assistant = Assistant(Path(sys.argv[1]))
interrupted = assistant.interrupted_import()
for _ in assistant.fetch(Fetch(category="Phone"), continued=interrupted.id if interrupted else 0):
    if assistant.status().guides >= int(sys.argv[2]):
        print("now", flush=True)
        sys.stdin.read()
"""


def fetch_and_die(catalog_file: Path, guides: int) -> None:
    """Fetches in a program of its own, which is killed when so many guides are there."""
    run_and_kill(_FETCH, catalog_file, guides)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no kill -9 on this system")
@pytest.mark.parametrize(
    ("total", "deaths"), [(40, [15]), pytest.param(1_000, [1, 333, 334, 901], marks=pytest.mark.long)]
)
def test_a_fetch_that_was_killed_goes_on_and_nothing_is_lost_or_doubled(
    ifixit: Site, catalog_file: Path, open_assistant: Callable[[], Assistant], total: int, deaths: list[int]
) -> None:
    ifixit.tree = TREE
    for number in range(1, total + 1):
        ifixit.add(number, f"Lumo {1 + number % 2}")
    for guides in deaths:
        fetch_and_die(catalog_file, guides)
        with closing(Assistant(catalog_file)) as assistant:
            # Only its silence tells that it runs no longer.
            assistant._catalog._db.execute("UPDATE imports SET touched = touched - 60")
            assistant._catalog._db.conn.commit()
    assistant = open_assistant()
    interrupted = there(assistant.interrupted_import())
    assert interrupted.fetch == PHONES
    assert assistant.status().guides == interrupted.guides >= deaths[-1]
    report = fetch(assistant, continued=interrupted.id)
    assert report.new + interrupted.guides == total == assistant.status().guides
    assert all(assistant.guide(f"ifixit:{number}") for number in range(1, total + 1))
    times = asked_guides(ifixit)
    assert set(times) == set(range(1, total + 1))
    assert sum(times.values()) <= total + 10 * len(deaths), "of what had come no more than a batch is asked for again"
