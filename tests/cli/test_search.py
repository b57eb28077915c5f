"""`benchlight search`."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from benchlight.assistant import Assistant
from benchlight.catalog import Catalog
from benchlight.catalog.embeddings import Embeddings
from benchlight.catalog.schema import teach
from benchlight.cli import search
from benchlight.ranking.model import RankingModel
from benchlight.records import (
    CodeMeaning,
    Evidence,
    Hit,
    Job,
    Outcome,
    Piece,
    Query,
    Ranking,
    Sort,
    Understanding,
)
from benchlight.understanding.hazards import warning
from tests.cli.conftest import Run
from tests.helpers import BENCH, FakeEncoder, guide, killed


@pytest.mark.usefixtures("bench", "fake_model")
def test_a_flat_table_best_first_with_why(run: Run) -> None:
    done = run("search", "--flat", "thinkpad", "t480", "drains")
    assert (done.code, done.err) == (0, "")
    understood, *lines = done.out.splitlines()
    assert understood == "Understood: Lenovo ThinkPad T480"
    assert lines[0].split() == ["#", "Guide", "Key", "Why"]
    assert lines[1].split()[:2] == ["1", "Lenovo"]
    assert "Lenovo ThinkPad T480 Battery Replacement" in lines[1]
    assert "test:1" in lines[1]
    assert "in meaning" in lines[1]
    assert "device named: thinkpad t480" in lines[1]
    assert "by meaning, words and device" in lines[-1]


@pytest.mark.usefixtures("bench", "fake_model")
def test_what_may_hurt_is_told_and_what_is_harmless_is_not(run: Run) -> None:
    told = warning("swollen-cell")
    assert told in " ".join(run("search", "thinkpad", "t480", "swollen", "battery").out.split())
    assert json.loads(run("search", "--json", "swollen", "battery").out)["hazards"] == ["swollen-cell"]
    assert told not in " ".join(run("search", "thinkpad", "t480", "battery", "not", "swollen").out.split())


@pytest.mark.usefixtures("bench")
def test_words_alone_load_no_model(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Assistant, "load_model", lambda self: pytest.fail("the model was loaded"))
    done = run("search", "--words", "--flat", "screen")
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines()[-1] == "2 guides, by words"
    assert "word: screen" in done.out


@pytest.mark.usefixtures("bench", "fake_model")
def test_json_says_everything(run: Run) -> None:
    done = run("search", "--json", "--limit", 3, "lenovo thinkpad t480 screen dark")
    answer = json.loads(done.out)
    assert (done.code, done.err) == (0, "")
    assert answer["query"] == "lenovo thinkpad t480 screen dark"
    assert answer["semantic"] is True
    assert answer["device"] == "Lenovo ThinkPad T480"
    assert answer["milliseconds"]["total"] >= 0
    assert [hit["rank"] for hit in answer["hits"]] == [1, 2, 3]
    first = answer["hits"][0]
    assert set(first) >= {"rank", "key", "title", "device", "part", "score", "why"}
    assert (first["key"], first["part"]) == ("test:2", "Screen")
    assert set(first["why"]) == set(Evidence._fields)
    assert first["why"]["words"] == ["screen"]
    assert [hit["score"] for hit in answer["hits"]] == sorted((hit["score"] for hit in answer["hits"]), reverse=True)


PUMP = Hit(
    "test:1", "Bosch WAE28 Drain Pump Replacement", "Bosch WAE28", "Drain Pump", ("washer",), 0.9, 0.9,
    Evidence(0.6, code="E18"), cause="washer/drain-pump", guides=12,
)  # fmt: skip
SAME_PART = PUMP._replace(key="test:2", title="LG F14 Drain Pump Replacement", device="LG F14", score=0.8)
CLEANING = Hit("test:3", "Cleaning any washer", "", "", (), 0.5, 0.5, Evidence(0.3))
UNDERSTOOD = Understanding(
    (Piece(Sort.KIND, "washer", "washer"), Piece(Sort.EXCLUDED, "belt", "not the belt")),
    (CodeMeaning("E18", "Bosch", "washer", "Water is not pumped away", (), "Clean the trap.", "high", "Bosch manual"),),
    ("Bosch WAE99 is not in the catalog.",),
)


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Ranking:
    """What the assistant answers, whatever is asked; flat, with the guides that share a part."""
    answer = Ranking(
        Query("e18"), (PUMP, CLEANING), True, understanding=UNDERSTOOD, confidence=0.2, doubt="Nothing fits well."
    )

    def rank(_: Assistant, query: Query) -> Ranking:
        flat = (PUMP._replace(guides=1), SAME_PART._replace(guides=1), CLEANING)
        return replace(answer, query=query, hits=flat if query.flat else answer.hits)

    monkeypatch.setattr(Assistant, "rank", rank)
    return answer


@pytest.mark.usefixtures("bench", "answer", "fake_model")
def test_causes_with_their_best_guides_below_what_was_understood(run: Run) -> None:
    lines = run("search", "e18").out.splitlines()
    assert lines[:5] == [
        "Understood: washer, not the belt",
        "E18 · Bosch washing machine: Water is not pumped away. First: clean the trap.",
        "Bosch WAE99 is not in the catalog.",
        "Source of E18: Bosch manual",
        "Nothing fits well.",
    ]
    assert lines[5].split("  ")[0] == "#"
    cells = [cell.strip() for cell in lines[6].split("  ") if cell.strip()]
    assert cells == ["1", "Drain Pump", "Bosch WAE28", "12", "test:1", "E18 points to it · close in meaning"]
    assert "Cleaning any washer" in lines[7]
    assert lines[-1] == "1 cause and 1 other guide, by meaning, words and device"


@pytest.mark.usefixtures("bench", "answer", "fake_model")
def test_a_flat_list_has_each_guide(run: Run) -> None:
    lines = run("search", "--flat", "e18").out.splitlines()
    assert [line.split()[-1] == "meaning" for line in lines[6:8]] == [True, True]
    assert "LG F14 Drain Pump Replacement" in lines[7]
    assert lines[-1] == "3 guides, by meaning, words and device"


@pytest.mark.usefixtures("bench", "answer", "fake_model")
@pytest.mark.parametrize("options", [(), ("--flat",)])
def test_json_carries_the_causes_and_the_flat_list(run: Run, options: tuple[str, ...]) -> None:
    said = json.loads(run("search", "--json", *options, "e18").out)
    assert [(cause["key"], cause["cause"], cause["guides"]) for cause in said["causes"]] == [
        ("test:1", "washer/drain-pump", 12), ("test:3", "", 1),
    ]  # fmt: skip
    assert [hit["key"] for hit in said["hits"]] == ["test:1", "test:2", "test:3"]
    assert [piece["label"] for piece in said["understood"]] == ["washer", "not the belt"]
    assert said["codes"][0]["source"] == "Bosch manual"
    assert said["notices"] == ["Bosch WAE99 is not in the catalog."]
    assert (said["confidence"], said["doubt"]) == (0.2, "Nothing fits well.")


@pytest.mark.usefixtures("bench")
def test_of_a_pasted_log_the_beginning_is_ranked_which_is_said(run: Run) -> None:
    done = run("search", "--words", "--flat", "screen" + " xyzzy" * 2_000 + " battery")
    assert done.code == 0
    assert done.err == "Only the first 8,000 characters are ranked.\n"
    assert done.out.splitlines()[-1] == "2 guides, by words"


@pytest.mark.usefixtures("bench", "fake_model")
def test_a_model_that_fails_on_the_text_leaves_the_words_and_says_so(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(self: FakeEncoder, texts: list[str]) -> object:
        if texts == ["screen"]:
            raise RuntimeError("no memory")
        return whole(self, texts)

    whole = FakeEncoder.encode
    monkeypatch.setattr(FakeEncoder, "encode", fail)
    done = run("search", "--flat", "screen")
    assert (done.code, done.out.splitlines()[-1]) == (0, "2 guides, by words")
    assert done.err == "The model failed on this text: no memory. These are word matches only.\n"


@pytest.mark.usefixtures("bench")
def test_json_without_a_hit_is_json_too(run: Run) -> None:
    answer = json.loads(run("search", "--json", "--words", "xyzzy").out)
    assert answer["hits"] == []
    assert answer["device"] is None


@pytest.mark.usefixtures("bench")
def test_no_hit_says_what_to_do(run: Run) -> None:
    done = run("search", "--words", "xyzzy")
    assert done.code == 0
    assert done.out == "No guide matches. Try other words.\n"


@pytest.mark.usefixtures("bench")
def test_no_hit_names_the_filters_that_could_be_dropped(run: Run) -> None:
    done = run("search", "--words", "xyzzy", "--device", "t480")
    assert done.out == "No guide matches. Try other words, or drop --device.\n"


@pytest.mark.usefixtures("bench")
def test_blanks_around_the_symptoms_say_nothing(run: Run) -> None:
    assert "word: screen" in run("search", "--words", "\n" * 3_000 + "screen").out
    done = run("search", "--words", " \n ")
    assert done.code == 2
    assert "The symptoms are empty" in done.err


@pytest.mark.usefixtures("bench")
def test_a_part_of_the_devices_name_will_do(run: Run) -> None:
    done = run("search", "--words", "--device", "iphone", "--json", "battery screen")
    assert {hit["device"] for hit in json.loads(done.out)["hits"]} == {"iPhone 12"}
    done = run("search", "--words", "--category", "lap", "--json", "battery screen")
    assert {hit["device"] for hit in json.loads(done.out)["hits"]} == {"Lenovo ThinkPad T480"}


@pytest.mark.usefixtures("bench")
@pytest.mark.parametrize(
    ("option", "value", "message"),
    [
        ("--device", "pixel", "No guide is for a device like 'pixel'."),
        ("--device", "p", "'p' could be 3 device names: iPhone 12, Karcher P769, Lenovo ThinkPad T480. Say which."),
        ("--category", "boat", "No guide is for a category like 'boat'."),
        ("--category", "o", "'o' could be 4 category names: laptop, phone, tool, iPhone. Say which."),
    ],
)
def test_a_filter_that_is_unknown_or_ambiguous(run: Run, option: str, value: str, message: str) -> None:
    done = run("search", "--words", option, value, "battery")
    assert (done.code, done.out, done.err) == (1, "", f"benchlight: {message}\n")


def test_a_whole_name_is_not_ambiguous(run: Run, bench: Path) -> None:
    assistant = Assistant(bench)
    assistant.add_guides([guide(7, "iPhone 12 Pro Screen Replacement", "iPhone 12 Pro")])
    assistant.close()
    done = run("search", "--words", "--device", "IPHONE 12", "--json", "screen")
    assert [hit["device"] for hit in json.loads(done.out)["hits"]] == ["iPhone 12"]
    assert run("search", "--words", "--device", "iphone 1", "screen").code == 1


@pytest.mark.usefixtures("bench")
def test_a_missing_model_leaves_word_matches_and_says_so(run: Run, tmp_path: Path) -> None:
    done = run("search", "--flat", "--model", tmp_path / "nowhere", "screen")
    assert done.code == 0
    assert "nowhere" in done.err
    assert done.err.rstrip().endswith("These are word matches only.")
    assert len(done.err.splitlines()) == 1
    assert "2 guides, by words" in done.out


@pytest.mark.usefixtures("bench")
def test_new_guides_are_embedded_before_the_answer(
    run: Run, open_assistant: Callable[..., Assistant], fake_model: FakeEncoder
) -> None:
    run("search", "drains")
    assert open_assistant(model=RankingModel(fake_model)).status().texts_waiting == 0
    fake_model.encoded.clear()
    run("search", "drains")
    assert fake_model.encoded == ["drains"]


@pytest.mark.usefixtures("bench", "fake_model")
def test_a_long_wait_for_embedding_is_announced(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_WORTH_A_WORD", 3)
    done = run("search", "screen")
    assert done.code == 0
    assert "Embedding 6 texts" in done.err
    assert "by meaning" in done.out


def test_titles_in_brackets_are_shown_as_they_are(run: Run, bench: Path, encoder: FakeEncoder) -> None:
    assistant = Assistant(bench, model=RankingModel(encoder))
    assistant.add_guides([guide(7, "Odd [/b] [red]title :smile:", "[link]")])
    assistant.record_outcome(Job("odd [/] smell", "test:7", Outcome.FIXED))
    assistant.close()
    done = run("search", "--words", "odd title")
    assert done.code == 0
    assert "Odd [/b] [red]title :smile:" in done.out


@pytest.mark.usefixtures("bench")
def test_bytes_that_are_no_text_are_no_bug(run: Run, model: object) -> None:
    done = run("search", "--words", "--json", "\udcff screen")
    assert done.code == 0
    assert json.loads(done.out)["query"] == "? screen"


def test_a_first_search_brings_the_starter_guides(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("benchlight.sources.starter.starter_guides", lambda: iter([guide(1, "Starter battery")]))
    assert "Starter battery" in run("search", "--words", "battery").out


@pytest.mark.parametrize("arguments", [["search"], ["search", "--limit", "0", "x"], ["search", "--nonsense", "x"]])
def test_wrong_usage_is_told_and_not_traced(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.code == 2
    assert "Error: " in done.err
    assert "Traceback" not in done.err


def test_changes_of_another_file_beside_the_catalog_are_told(run: Run, catalog_file: Path, tmp_path: Path) -> None:
    with closing(Catalog(catalog_file)) as catalog:
        catalog.guides.upsert(BENCH)
        left = killed(catalog_file, tmp_path / "killed")
    with closing(Catalog(tmp_path / "other.sqlite")) as other:
        other.guides.upsert(BENCH)
    (tmp_path / "other.sqlite").replace(left)
    done = run("search", "--words", "--catalog", left, "pump")
    assert done.code == 0
    assert "not applied" in done.err
    assert "Karcher" in done.out


def test_texts_that_cannot_be_stored_are_embedded_for_the_one_search(
    run: Run, bench: Path, fake_model: FakeEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Embeddings, "store", _full_disk)
    done = run("search", "--json", "drains")
    answer = json.loads(done.out)
    assert done.code == 0
    assert answer["semantic"]
    assert {hit["key"] for hit in answer["hits"][:2]} == {"test:1", "test:4"}
    assert "the disk is full" in done.err
    assert "this search alone" in done.err
    assert len(done.err.splitlines()) == 1


def _full_disk(*_: object) -> None:
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    raise error


@pytest.mark.usefixtures("fake_model")
@pytest.mark.parametrize("verb", [("search", "screen"), ("search", "--words", "screen")])
def test_damage_is_told_and_the_rest_is_ranked(run: Run, bench: Path, verb: tuple[str, ...]) -> None:
    with closing(sqlite3.connect(bench)) as db:
        teach(db)
        db.execute("UPDATE guides SET categories = '[x' WHERE key = 'test:2'")
        db.commit()
    done = run(*verb)
    assert done.code == 0
    assert "test:5" in done.out
    assert "test:2" not in done.out
    assert "1 of 6 guides cannot be read" in done.err
    assert "benchlight doctor --repair" in done.err
