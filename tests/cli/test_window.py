"""The window from the command line: real programs, which close by themselves when what was awaited is seen."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from benchlight.catalog import Catalog
from tests.helpers import PACKAGES

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="folders and signals of Linux")

WATCH = """
import faulthandler, json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from benchlight import app, cli
from benchlight.ui.dialogs import TextDialog
from benchlight.ui.main_window import MainWindow

application = app.the_application(["benchlight"])

def look():
    windows = [widget for widget in application.topLevelWidgets() if isinstance(widget, MainWindow)]
    if windows and windows[0].isVisible():
        seen(windows[0])

def tell(window, what):
    print(json.dumps(what), flush=True)
    window.close()

timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
"""
IMPORTED = """
def seen(window):
    if "finished" in window.import_bar.text():
        tell(window, window.import_bar.text())
cli.main()
"""


@pytest.fixture
def account(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a user who has nothing yet; paths of sockets are short."""
    with tempfile.TemporaryDirectory(prefix="bl-") as runtime:
        yield {
            "PATH": os.environ["PATH"], "PYTHONPATH": str(PACKAGES), "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8",
            "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state"), "XDG_RUNTIME_DIR": runtime,
            "BENCHLIGHT_MODEL": str(tmp_path / "no model"),
        }  # fmt: skip


@pytest.fixture
def guides(tmp_path: Path) -> Path:
    """A file of guides."""
    file = tmp_path / "führer.benchpack"
    file.write_text('{"title": "Widget Fan Replacement", "device": "Widget"}\n', encoding="utf-8")
    return file


PLAIN = "from benchlight.cli import main; main()"


def start(account: dict[str, str], *arguments: object, code: str = PLAIN) -> subprocess.Popen[str]:
    """Benchlight with these arguments, or code around it."""
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        env=account, cwd=account["HOME"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def log_of(account: dict[str, str]) -> Path:
    """The log folder of the account."""
    return Path(account["XDG_STATE_HOME"]) / "benchlight" / "log"


@pytest.mark.usefixtures("bench")
def test_files_on_the_command_line_are_imported(account: dict[str, str], guides: Path, catalog_file: Path) -> None:
    program = start(account, "--catalog", catalog_file, guides.name, "missing.csv", code=WATCH + IMPORTED)
    out, err = program.communicate(timeout=60)
    assert program.returncode == 0, err
    assert "1 new" in json.loads(out)
    assert "missing.csv does not exist" in json.loads(out), "it is named, as by File > Import"
    with closing(Catalog(catalog_file)) as catalog:
        assert catalog.guides.count() == 7
    first, *_ = (log_of(account) / "benchlight.log").read_text(encoding="utf-8").splitlines()
    assert "Benchlight 0." in first
    assert "(source), Python 3." in first
    assert [file.name for file in log_of(account).iterdir()] == ["benchlight.log"], "no crash report"
    assert list(Path(account["XDG_RUNTIME_DIR"]).rglob("*.*")) == [], "neither lock nor socket"


@pytest.mark.usefixtures("bench")
def test_a_second_start_gives_its_files_to_the_first_window(
    account: dict[str, str], guides: Path, catalog_file: Path
) -> None:
    first = start(account, "--catalog", catalog_file, code=WATCH + IMPORTED)
    # A start that finds no window becomes one: wait for the first to have begun.
    while not list(Path(account["XDG_RUNTIME_DIR"]).rglob("*.lock")):
        assert first.poll() is None, first.communicate()[1]
    second = start(account, "--catalog", catalog_file, guides.name)
    assert second.communicate(timeout=60) == ("", "")
    assert second.returncode == 0
    out, err = first.communicate(timeout=60)
    assert first.returncode == 0, err
    assert "1 new" in json.loads(out)


@pytest.mark.usefixtures("bench")
def test_a_crash_is_offered_at_the_next_start(account: dict[str, str], catalog_file: Path) -> None:
    crash = "seen = lambda window: faulthandler._sigsegv()\ncli.main()"
    crashed = start(account, "--catalog", catalog_file, code=WATCH + crash)
    crashed.communicate(timeout=60)
    assert crashed.returncode == -signal.SIGSEGV
    read = """
def seen(window):
    banner = window.help.crash_banner
    if banner.isVisible():
        banner.findChild(QPushButton).click()
        tell(window, [banner.text(), window.findChild(TextDialog).text.toPlainText()])
    else:
        tell(window, [])
cli.main()
"""
    again = start(account, "--catalog", catalog_file, code=WATCH + read)
    out, err = again.communicate(timeout=60)
    assert again.returncode == 0, err
    _, report = json.loads(out)
    assert report.startswith("Benchlight 0.")
    assert "Fatal Python error: Segmentation fault" in report
    out, _ = start(account, "--catalog", catalog_file, code=WATCH + read).communicate(timeout=60)
    assert json.loads(out) == [], "offered once"


def test_a_word_that_is_neither_command_nor_file_is_refused(account: dict[str, str]) -> None:
    program = start(account, "serach")
    out, err = program.communicate(timeout=60)
    assert (program.returncode, out) == (2, "")
    assert "No such command 'serach'" in err


def test_a_file_named_like_a_command_loses(account: dict[str, str]) -> None:
    (Path(account["HOME"]) / "doctor").write_text("title\nWidget Fan Replacement\n")
    out, _ = start(account, "doctor", "--help").communicate(timeout=60)
    assert out.startswith("Usage: ")
