"""`benchlight export`."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from benchlight.assistant import Assistant
from benchlight.pictures.store import PictureStore
from benchlight.records import Guide, Step
from benchlight.sources.reading import read_guides
from tests.cli.conftest import Run
from tests.helpers import BENCH
from tests.pictures.conftest import picture
from tests.sources.booklet import Booklet
from tests.test_guide_text import GUIDE

GONE = f"picture:{'0' * 64}.png"
LID = Guide("shop:8", "Widget lid", device="Widget", steps=(Step("Lift it."),))


@pytest.fixture(autouse=True)
def _shop(catalog_file: Path) -> None:
    assistant = Assistant(catalog_file)
    assistant.add_guides([GUIDE, LID, Guide("own:8", "Widget lid!"), *BENCH])
    assistant.close()


def imported(*files: Path) -> dict[str, object]:
    return {guide.key: guide for file in files for guide in read_guides(file) if isinstance(guide, Guide)}


def test_all_guides_in_one_file_come_back(run: Run, tmp_path: Path) -> None:
    done = run("export", tmp_path / "all.jsonl")
    assert (done.code, done.err) == (0, "")
    assert done.out == f"Wrote 9 guides to {tmp_path / 'all.jsonl'}.\n"
    guides = imported(tmp_path / "all.jsonl")
    assert len(guides) == 9
    assert guides["shop:7"] == GUIDE


def test_one_file_a_guide_comes_back_and_changes_nothing(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    assert run("export", "--format", "markdown", folder).code == 0
    names = {file.name for file in folder.iterdir()}
    assert {"widget-lid.md", "widget-fan-2-new.md", "iphone-12-battery-replacement.md"} < names
    assert len(names & {"widget-lid-own-8.md", "widget-lid-shop-8.md"}) == 1
    assert imported(*folder.iterdir())["shop:7"] == GUIDE
    assert run("import", folder).out == "Import finished: 0 new, 0 changed, 9 unchanged.\n"


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_pictures_of_the_catalog_lie_beside_the_files(run: Run, tmp_path: Path, catalog_file: Path, form: str) -> None:
    address = PictureStore(catalog_file).keep(picture())
    with closing(Assistant(catalog_file)) as assistant:
        assistant.add_guides([Guide("shop:9", "Widget belt", steps=(Step("Pull it.", images=(address, GONE)),))])
    folder = tmp_path / "folder"
    assert run("export", "--format", form, "--source", "shop", folder).code == 0
    (file,) = (folder / "pictures").iterdir()
    assert file.read_bytes() == picture()
    (page,) = folder.glob("widget-belt.*")
    assert f"pictures/{file.name}" in page.read_text(encoding="utf-8")
    assert GONE in page.read_text(encoding="utf-8") or form == "html"
    if form == "markdown":
        assert run("import", folder).out == "Import finished: 0 new, 0 changed, 3 unchanged.\n"


def test_a_file_that_is_there_is_written_over_only_where_that_is_wanted(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "all.jsonl"
    file.write_text("mine")
    done = run("export", file)
    assert (done.code, done.err) == (
        1, f"benchlight: The file {file} is there already. Name another one, or write over it with --overwrite.\n"
    )  # fmt: skip
    assert file.read_text() == "mine"
    assert run("export", "--overwrite", file).code == 0
    assert len(imported(file)) == 9
    assert run("export", "--overwrite", "--format", "html", tmp_path / "folder").code == 2


def test_pages_of_html_have_the_pictures_of_manuals_and_no_dead_addresses(
    run: Run, tmp_path: Path, catalog_file: Path
) -> None:
    manual = Booklet().page().line("Fan", size=20).drawing().save(tmp_path / "T480_hmm.pdf")
    step = Step("Pull it.", images=("page:1#0,0,200,200", "zim:pump.png"))
    with closing(Assistant(catalog_file)) as assistant:
        assistant.add_guides([Guide("shop:9", "Widget belt", steps=(step,), document=str(manual))])
    folder = tmp_path / "folder"
    assert run("export", "--format", "html", "--source", "shop", folder).code == 0
    (file,) = (folder / "pictures").iterdir()
    page = (folder / "widget-belt.html").read_text(encoding="utf-8")
    assert f'<img src="pictures/{file.name}"' in page
    assert "Picture 2: pump.png" in page
    assert not any(scheme in page for scheme in ("page:", "zim:", "picture:"))


def test_one_source_or_one_device(run: Run, tmp_path: Path) -> None:
    run("export", "--source", "shop", tmp_path / "a.jsonl")
    assert set(imported(tmp_path / "a.jsonl")) == {"shop:7", "shop:8"}
    run("export", "--device", "iPhone 12", tmp_path / "b.jsonl")
    assert set(imported(tmp_path / "b.jsonl")) == {"test:4", "test:5"}
    done = run("export", "--device", "iPhone 99", tmp_path / "c.jsonl")
    assert done.code == 1
    assert "has no such guides" in done.err
    assert not (tmp_path / "c.jsonl").exists()


def test_what_is_there_is_not_overwritten(run: Run, tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "mine.md").write_text("mine")
    done = run("export", "--format", "html", tmp_path / "shop")
    assert done.code == 1
    assert "is not empty" in done.err
    assert [file.name for file in (tmp_path / "shop").iterdir()] == ["mine.md"]
    assert "is a folder" in run("export", tmp_path / "shop").err
    assert "cannot be used" in run("export", "--format", "text", tmp_path / "shop" / "mine.md").err
