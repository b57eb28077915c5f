"""The real window, a real keyboard and a real AT-SPI bus: what a screen reader is told. The transcript is printed:

pytest --no-cov -m long -s tests/trials/test_screen_reader.py
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO

import pytest

from tests.helpers import PACKAGES

SYSTEM_PYTHON = "/usr/bin/python3"
"""Has pyatspi where Debian's package python3-pyatspi is installed; it cannot be installed by pip."""
TOOLS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")
PATIENCE = 60.0

LISTEN = """
import pyatspi
def tell(event):
    said = event.any_data if isinstance(event.any_data, str) else ""
    print(event.type, event.source.getRoleName(), event.source.name, " ".join(said.split()), sep=" | ", flush=True)
for name in ("object:announcement", "object:state-changed:focused"):
    pyatspi.Registry.registerEventListener(tell, name)
print("listening", flush=True)
pyatspi.Registry.start()
"""
PRESS = """
import sys, pyatspi
application = next(one for one in pyatspi.Registry.getDesktop(0) if one and one.name == "benchlight")
button = pyatspi.findDescendant(application, lambda one: one.name == sys.argv[1] and one.getRoleName() == "push button")
button.queryAction().doAction(0)
"""


def _missing() -> str:
    absent = [tool for tool in TOOLS if shutil.which(tool) is None]
    if (
        not Path(SYSTEM_PYTHON).exists()
        or subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False).returncode
    ):
        absent.append("python3-pyatspi")
    return ", ".join(absent)


class Bench:
    """A display, a bus and who listens on it."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self._stack = stack
        self._environment = {
            **{name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"},
            **{f"XDG_{name}_HOME": str(folder / name) for name in ("CONFIG", "DATA", "CACHE", "STATE")},
            "XDG_RUNTIME_DIR": str(folder),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONPATH": str(PACKAGES),
        }
        self.transcript = folder / "transcript"
        self._environment["DISPLAY"] = ":" + self._told("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24")
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = self._told("dbus-daemon", "--session", "--print-address=1")
        self._start(["openbox"], subprocess.DEVNULL)
        self._start([SYSTEM_PYTHON, "-c", LISTEN], self._stack.enter_context(self.transcript.open("wb")))
        self.hears("listening")

    def _start(self, command: list[str], output: IO[bytes] | int) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(command, env=self._environment, stdout=output, stderr=subprocess.DEVNULL)
        self._stack.callback(process.wait)
        self._stack.callback(process.kill)
        return process

    def _told(self, *command: str) -> str:
        """What a program writes into its first line."""
        output = self._start(list(command), subprocess.PIPE).stdout
        assert output is not None
        return self._stack.enter_context(output).readline().decode().strip()

    def opens_the_window(self) -> None:
        self._start([sys.executable, "-m", "benchlight"], subprocess.DEVNULL)
        self.hears("state-changed:focused | text | Symptoms")

    def xdotool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self._environment, timeout=PATIENCE, check=True)

    def presses_button(self, name: str) -> None:
        subprocess.run([SYSTEM_PYTHON, "-c", PRESS, name], env=self._environment, timeout=PATIENCE, check=True)

    def heard(self) -> list[str]:
        return self.transcript.read_text(encoding="utf-8").splitlines()

    def hears(self, *parts: str, since: int = 0) -> str:
        """Waits for a line that has all these parts."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            for line in self.heard()[since:]:
                if all(part in line for part in parts):
                    return line
            time.sleep(0.1)
        pytest.fail(f"{parts} was not heard, only:\n" + "\n".join(self.heard()))


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    """The bench; it ends with all that was started on it."""
    if missing := _missing():
        pytest.skip(f"needs {missing}")
    with ExitStack() as stack:
        yield Bench(tmp_path, stack)


@pytest.mark.long
def test_a_screen_reader_hears_results_selection_and_outcome(bench: Bench) -> None:
    bench.opens_the_window()
    bench.xdotool("type", "--delay", "60", "battery swollen")
    bench.hears("object:announcement", " first", "Battery")
    count = len(bench.heard())
    bench.xdotool("key", "Down")
    first = bench.hears("object:announcement | list | Results", since=count)
    bench.xdotool("key", "Down")
    second = bench.hears("object:announcement | list | Results", since=bench.heard().index(first) + 1)
    assert first != second
    bench.xdotool("key", "Return")
    bench.hears("state-changed:focused", "Guide: ")
    bench.presses_button("Fixed it")
    bench.hears("object:announcement", "Recorded: fixed by “")
    sys.stdout.write("\n" + "\n".join(bench.heard()) + "\n")
