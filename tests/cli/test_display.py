"""The window that cannot open, or whose display goes away: a sentence, an exit status, and never an abort."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import PySide6
import pytest

from benchlight import display
from benchlight.catalog import Catalog
from tests.helpers import PACKAGES, ROOT

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a display")

NOWHERE = "wayland-that-is-not-there"
SHOWN = """
from PySide6.QtCore import QTimer
from benchlight import app, cli

application = app.the_application(["benchlight"])

def look():
    if any(widget.isVisible() for widget in application.topLevelWidgets()):
        print("shown", flush=True)
        timer.stop()

timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
cli.main()
"""


@pytest.fixture
def environment(tmp_path: Path, catalog_file: Path) -> dict[str, str]:
    """Of a user without a display."""
    return {
        "PATH": os.environ["PATH"], "PYTHONPATH": str(PACKAGES), "LANG": "C.UTF-8", "HOME": str(tmp_path),
        "BENCHLIGHT_CATALOG": str(catalog_file), "BENCHLIGHT_MODEL": str(tmp_path / "no model"),
    }  # fmt: skip


@pytest.fixture
def refused(environment: dict[str, str]) -> Callable[..., str]:
    """Starts a window that cannot open; returns the line that says so."""

    def started(*arguments: str, **settings: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "benchlight", *arguments],
            env=environment | settings, capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stdout) == (2, ""), done.stderr
        (line,) = done.stderr.splitlines()
        assert line.startswith("benchlight: ")
        return line

    return started


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ({}, "there is no display"),
        ({"QT_QPA_PLATFORM": "xcb"}, "there is no display"),
        ({"DISPLAY": ":9999"}, "the X display ':9999' does not answer"),
        ({"WAYLAND_DISPLAY": NOWHERE, "XDG_RUNTIME_DIR": "/tmp"}, f"the Wayland display '{NOWHERE}' does not answer"),
        ({"WAYLAND_DISPLAY": NOWHERE, "DISPLAY": ":9999"}, "the X display ':9999' does not answer"),
        ({"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": ":9999"}, "the X display ':9999' does not answer"),
        ({"QT_QPA_PLATFORM": "nonsense", "DISPLAY": ":9999"}, "Qt knows no platform 'nonsense'"),
    ],
)
def test_without_a_display_that_answers_one_line_names_the_terminals_way(
    refused: Callable[..., str], settings: dict[str, str], reason: str
) -> None:
    line = refused(**settings)
    assert reason in line
    assert "benchlight search" in line
    assert "benchlight show" in line


def test_nor_does_the_test_of_the_program_abort(refused: Callable[..., str]) -> None:
    assert "QT_QPA_PLATFORM=offscreen" in refused("--selftest", DISPLAY=":9999")


def test_a_library_that_qt_lacks_is_named_with_the_command_that_brings_it(
    refused: Callable[..., str], tmp_path: Path
) -> None:
    """Qt's own plugin where it finds none of its libraries, as on a bare machine where it lacks one of the system's."""
    platforms = tmp_path / "PySide6" / "Qt" / "plugins" / "platforms"
    platforms.mkdir(parents=True)
    (tmp_path / "PySide6" / "__init__.py").touch()
    (installed,) = PySide6.__path__
    shutil.copy(Path(installed, "Qt", "plugins", "platforms", "libqxcb.so"), platforms)
    line = refused(DISPLAY=":0", PYTHONPATH=f"{tmp_path}:{PACKAGES}")
    assert "a library that Qt needs is not there (libQt6XcbQpa.so.6: " in line
    assert f"sudo apt-get install {display.DEBIAN_PACKAGES}" in line


def test_the_packages_are_those_that_packaging_lists() -> None:
    listed = (ROOT / "packaging" / "linux" / "debian-packages.txt").read_text(encoding="utf-8").split()
    assert display.DEBIAN_PACKAGES.split() == listed


def test_a_wayland_display_that_answers_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    with tempfile.TemporaryDirectory(prefix="bl-") as folder, socket.socket(socket.AF_UNIX) as compositor:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-5")
        assert display.why_not() != ""
        compositor.bind(f"{folder}/wayland-5")
        compositor.listen()
        assert display.why_not() == ""


@pytest.fixture
def screen() -> Iterator[tuple[subprocess.Popen[str], str]]:
    """An X server of the test's own, and its DISPLAY."""
    if shutil.which("Xvfb") is None:
        pytest.skip("needs Xvfb")
    command = ("Xvfb", "-displayfd", "1", "-screen", "0", "800x600x24", "-nolisten", "tcp")
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        yield server, f":{server.stdout.readline().strip()}"
        server.kill()


def test_an_x_server_that_goes_away_ends_the_program_and_no_more(
    screen: tuple[subprocess.Popen[str], str], environment: dict[str, str], bench: Path
) -> None:
    server, name = screen
    program = subprocess.Popen(
        [sys.executable, "-c", SHOWN],
        env=environment | {"DISPLAY": name}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    with program:
        assert program.stdout is not None
        assert program.stdout.readline() == "shown\n"
        server.send_signal(signal.SIGKILL)
        _, err = program.communicate(timeout=60)
    assert program.returncode == 1, err
    assert "Traceback" not in err
    assert not Path(f"{bench}-wal").exists(), "the catalog was closed"
    with closing(Catalog(bench)) as catalog:
        assert catalog.integrity() == "ok"
