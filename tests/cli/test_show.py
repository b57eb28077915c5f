"""`benchlight show`."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from benchlight.assistant import Assistant
from benchlight.pictures.store import PictureStore
from benchlight.records import Guide, Step
from benchlight.understanding.hazards import warning
from tests.cli.conftest import Run
from tests.pictures.conftest import picture
from tests.sources.booklet import Booklet

GUIDE = Guide(
    "shop:7",
    "Widget Fan Replacement",
    "Widget",
    "Fan",
    categories=("tool", "widget"),
    summary="The fan is under the lid.",
    steps=(
        Step("Switch it off.\nUnplug it.", title="Safety"),
        Step("Lift the lid.", images=("https://example.org/lid.jpg",)),
    ),
    tools=("Phillips #1", "Spudger"),
    parts=("Widget fan",),
    difficulty="Easy",
    time_required="10 minutes",
    url="https://example.org/guide/7",
    licence="CC BY 4.0",
)


@pytest.fixture
def shop(catalog_file: Path) -> None:
    """A catalog with a whole guide and one that has no steps."""
    assistant = Assistant(catalog_file)
    assistant.add_guides([GUIDE, Guide("shop:8", "Widget Belt Replacement")])
    assistant.close()


@pytest.mark.usefixtures("shop")
def test_a_guide_is_printed_whole(run: Run) -> None:
    done = run("show", "shop:7")
    assert (done.code, done.err) == (0, "")
    assert (
        done.out
        == """\
Widget Fan Replacement
Device:     Widget
Category:   tool > widget
Part:       Fan
Difficulty: Easy
Time:       10 minutes
Tools:      Phillips #1, Spudger
Parts:      Widget fan

The fan is under the lid.

1. Safety
   Switch it off.
   Unplug it.

2. Lift the lid.
   Picture 1: https://example.org/lid.jpg

Page:       https://example.org/guide/7
Licence:    CC BY 4.0
Key:        shop:7
"""
    )


def test_what_the_part_may_do_is_told_above_all_else(run: Run, catalog_file: Path) -> None:
    assistant = Assistant(catalog_file)
    microwave = Guide("shop:9", "Magnetron Replacement", "NN-E201", "Magnetron", categories=("Appliance", "Microwave"))
    assistant.add_guides([microwave])
    assistant.close()
    said = " ".join(run("show", "shop:9").out.split())
    assert warning("microwave-capacitor") in said
    assert said.index(warning("microwave-capacitor")) < said.index("Device:")


@pytest.mark.usefixtures("shop")
def test_a_guide_without_steps_says_so(run: Run) -> None:
    assert (
        run("show", "shop:8").out
        == """\
Widget Belt Replacement

The catalog has no steps of this guide, only what stands above.

Key:        shop:8
"""
    )


@pytest.mark.usefixtures("shop")
def test_the_key_that_search_shows_is_the_key_to_show(run: Run) -> None:
    first = next(line for line in run("search", "--words", "widget fan").out.splitlines() if line.startswith("1 "))
    key = next(word for word in first.split() if ":" in word)
    assert "Switch it off." in run("show", key).out


@pytest.mark.usefixtures("shop")
def test_the_beginning_of_a_key_will_do(run: Run, catalog_file: Path) -> None:
    """In a narrow terminal a table breaks a long key in two."""
    assistant = Assistant(catalog_file)
    assistant.add_guides([Guide(f"starter:a-very-long-key-{name}", name) for name in ("fan", "fans", "belt")])
    assistant.close()
    assert run("show", "starter:a-very-long-key-b").out.startswith("belt\n")
    assert run("show", "starter:a-very-long-key-fan").out.startswith("fan\n"), "a whole key means itself"
    done = run("show", "starter:a-very")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("benchlight: 3 guides have keys that begin with 'starter:a-very': starter:a-very-long-")


@pytest.mark.usefixtures("shop")
def test_an_unknown_key_is_told_with_the_way_to_a_known_one(run: Run) -> None:
    done = run("show", "shop:9")
    assert (done.code, done.out) == (1, "")
    assert done.err == "benchlight: No guide has the key 'shop:9'. `benchlight search` shows each guide's key.\n"


@pytest.mark.usefixtures("shop")
def test_a_guide_is_printed_in_other_formats(run: Run) -> None:
    assert run("show", "--format", "markdown", "shop:7").out.startswith(
        "# Widget Fan Replacement\n\n**Device:** Widget\\\n"
    )
    assert "<h1>Widget Fan Replacement</h1>" in run("show", "--format", "html", "shop:7").out
    values = json.loads(run("show", "--format", "json", "shop:7").out)
    assert values["steps"][1] == {"text": "Lift the lid.", "title": "", "images": ["https://example.org/lid.jpg"]}
    assert run("show", "--format", "pdf", "shop:7").code == 2


def test_a_guide_is_written_to_a_file_with_its_pictures_beside_it(run: Run, tmp_path: Path, catalog_file: Path) -> None:
    manual = Booklet().page().line("Fan", size=20).drawing().save(tmp_path / "T480_hmm.pdf")
    address = PictureStore(catalog_file).keep(picture())
    images = (address, "page:1#0,0,200,200", "page:9#0,0,200,200", "https://example.org/lid.jpg")
    guide = Guide("shop:9", "Widget belt", steps=(Step("Pull it.", images=images),), document=str(manual))
    with closing(Assistant(catalog_file)) as assistant:
        assistant.add_guides([guide])
    told = [line.strip() for line in run("show", "shop:9").out.splitlines() if "Picture" in line]
    assert told == [
        "Picture 1: in Benchlight",
        "Picture 2: page 1 of T480_hmm.pdf",
        "Picture 3: page 9 of T480_hmm.pdf",
        "Picture 4: https://example.org/lid.jpg",
    ]
    page = tmp_path / "belt.html"
    assert run("show", "shop:9", "--output", page).out == f"Wrote Widget belt to {page}.\n"
    files = {file.name for file in (tmp_path / "belt-pictures").iterdir()}
    text = page.read_text(encoding="utf-8")
    assert len(files) == 2
    assert all(f'<img src="belt-pictures/{name}"' in text for name in files)
    assert "<div>Picture 3: page 9 of T480_hmm.pdf</div>" in text
    assert "page:" not in text
    done = run("show", "shop:9", "--output", page)
    assert done.err == (
        f"benchlight: The file {page} is there already. Name another one, or write over it with --overwrite.\n"
    )
    assert run("show", "shop:9", "--output", page, "--format", "markdown", "--overwrite").code == 0
    text = page.read_text(encoding="utf-8")
    assert text.count("![Picture](belt-pictures/") == 2
    assert "*Picture 3: page 9 of T480\\_hmm.pdf*" in text or "*Picture 3: page 9 of T480_hmm.pdf*" in text
    assert "![Picture](https://example.org/lid.jpg)" in text


def test_the_help_says_which_format_comes_back(run: Run) -> None:
    assert "json can be imported again and gives the same guide" in " ".join(run("show", "--help").out.split())
    assert "HTML and text are to be read" in " ".join(run("export", "--help").out.split())
