"""Nothing leaves the machine: whole programs, which the kernel kills as soon as they open a socket of the internet."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from benchlight import resources
from tests.helpers import PACKAGES, ROOT
from tests.sources.ifixit_server import full_guide

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the kernel that kills is Linux")

SEALED = ROOT / "packaging" / "sealed.py"
UNAVAILABLE = 69
SHARED = ("fontconfig", "matplotlib")
"""Caches of the machine's fonts, which other programs read and write, too."""

WINDOW = """
import sys
from PySide6.QtCore import QTimer
from benchlight import app, cli
from benchlight.ui.main_window import MainWindow

application = app.the_application(["benchlight"])

def look():
    for window in application.topLevelWidgets():
        if isinstance(window, MainWindow):
            window.query_box.symptoms.setPlainText("thinkpad drains over night")
            ranking = window._situation.ranking
            if ranking is not None and ranking.semantic:
                print(ranking.hits[0].title)
                window.close()

timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
cli.main()
"""
DIALOG = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog
from benchlight import app

application = app.the_application(["benchlight"])

def leave():
    for widget in application.topLevelWidgets():
        if isinstance(widget, QFileDialog):
            widget.reject()

timer = QTimer()
timer.timeout.connect(leave)
timer.start(50)
print(QFileDialog.getOpenFileNames())
"""
LIBRARY = """
import sys
from contextlib import closing
from pathlib import Path
from benchlight.assistant import Assistant
from benchlight.records import Query

with closing(Assistant(Path(sys.argv[1]))) as assistant:
    assistant.load_model()
    assistant.index()
    print(assistant.rank(Query("thinkpad drains over night")).hits[0].title)
"""
BATTERY = "Lenovo ThinkPad T480 Battery Replacement"


@pytest.fixture
def account(tmp_path: Path) -> dict[str, str]:
    """The environment of somebody who has nothing yet, and whose settings ask for all that Benchlight must not do."""
    home = tmp_path / "home"
    home.mkdir()
    return {
        "PATH": os.environ["PATH"], "PYTHONPATH": str(PACKAGES), "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8",
        "COLUMNS": "200", "HOME": str(home), "TMPDIR": str(home), "CUDA_VISIBLE_DEVICES": "",
        "ORT_DISABLE_TELEMETRY": "0", "HF_HUB_OFFLINE": "0", "HF_DATASETS_OFFLINE": "0", "TRANSFORMERS_OFFLINE": "0",
        "HF_HUB_DISABLE_TELEMETRY": "0", "DO_NOT_TRACK": "0",
    }  # fmt: skip


def sealed(account: dict[str, str], *arguments: object) -> str:
    """What a Python with these arguments printed, run where it may not use the network."""
    done = subprocess.run(
        [sys.executable, str(SEALED), sys.executable, *map(str, arguments)],
        env=account, cwd=account["HOME"], capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip
    if done.returncode == UNAVAILABLE:
        pytest.skip(done.stderr)
    assert done.returncode != -signal.SIGSYS, f"it wanted to use the network\n{done.stderr}"
    assert done.returncode == 0, done.stderr
    return done.stdout


def strange_files(account: dict[str, str]) -> list[str]:
    """The account's files outside the program's own folders."""
    home = Path(account["HOME"])
    files = [path.relative_to(home) for path in home.rglob("*") if not path.is_dir()]
    return [str(file) for file in files if not {"benchlight", *SHARED} & set(file.parts[:-1])]


@pytest.mark.parametrize("code", ["socket.socket()", "socket.getaddrinfo('example.org', 80)"])
def test_the_seal_holds(account: dict[str, str], code: str) -> None:
    with pytest.raises(AssertionError, match="wanted to use the network"):
        sealed(account, "-c", f"import socket; {code}")


@pytest.mark.model
@pytest.mark.usefixtures("bench")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("-c", WINDOW), BATTERY),
        (("-m", "benchlight", "search", "--limit", "1", "thinkpad drains over night"), "test:1"),
        (("-m", "benchlight", "index"), "6 texts embedded"),
        (("-m", "benchlight", "search", "--model", "sentence-transformers/all-MiniLM-L6-v2", "t480 battery"), "test:1"),
        (("-m", "benchlight", "doctor"), "Model health:           ok"),
    ],
    ids=["window", "search", "index", "model of the hub", "doctor"],
)
def test_no_way_in_uses_the_network_or_leaves_a_file_elsewhere(
    account: dict[str, str], catalog_file: Path, arguments: tuple[str, ...], said: str
) -> None:
    assert said in sealed(account | {"BENCHLIGHT_CATALOG": str(catalog_file)}, *arguments)
    assert strange_files(account) == []


@pytest.mark.model
def test_nor_does_the_library(account: dict[str, str], bench: Path) -> None:
    assert BATTERY in sealed(account, "-c", LIBRARY, bench)
    assert strange_files(account) == []


def test_nor_does_an_import_of_ifixits_guides_from_a_file(
    account: dict[str, str], catalog_file: Path, tmp_path: Path
) -> None:
    file = tmp_path / "api.json"
    file.write_text(json.dumps([full_guide(5, "Lumo 1")]))
    arguments = ("import", "--catalog", catalog_file, "--device", "Lumo 1", file)
    assert "1 new" in sealed(account, "-m", "benchlight", *arguments)
    assert strange_files(account) == []


def test_nor_does_the_dialog_that_chooses_files(account: dict[str, str]) -> None:
    assert "([], '')" in sealed(account, "-c", DIALOG)
    assert strange_files(account) == []


@pytest.mark.long
@pytest.mark.model
def test_nor_does_torch(account: dict[str, str], bench: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(resources.folder("model"), tmp_path / "model")
    (folder / "model.onnx").unlink()
    arguments = ("--catalog", bench, "--model", folder, "thinkpad drains over night")
    assert BATTERY in sealed(account, "-m", "benchlight", "search", *arguments)
    assert strange_files(account) == []


@pytest.mark.long
@pytest.mark.model
@pytest.mark.usefixtures("base")
def test_nor_does_a_training(account: dict[str, str], tmp_path: Path) -> None:
    pytest.importorskip("datasets", reason="training needs the train extra: pip install '.[train]'")
    own = tmp_path / "own.csv"
    with own.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(["symptom", "title"])
        writer.writerows([f"number {number} is dead", f"Model {number} Battery Replacement"] for number in range(32))
    arguments = ("--recipe", "card", "--generated", "0", "--pairs", own, "--output", tmp_path / "model")
    assert "The model is in" in sealed(account, "-m", "benchlight", "train", "--no-parts", *arguments)
    assert strange_files(account) == []
