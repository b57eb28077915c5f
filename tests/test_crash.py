"""Crash reports, left by real programs that die."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from benchlight import crash
from tests.helpers import PACKAGES

BEGIN = """
import faulthandler, os, sys, threading
from pathlib import Path
from benchlight import crash
recorder = crash.Recorder(Path(sys.argv[1]), "Benchlight 1.2.3")
"""


def start(folder: Path, code: str) -> subprocess.Popen[str]:
    """A program that records crashes in the folder."""
    return subprocess.Popen(
        [sys.executable, "-c", BEGIN + code, str(folder)],
        env={"PYTHONPATH": str(PACKAGES)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(folder: Path, code: str) -> int:
    """Exit status of such a program."""
    program = start(folder, code)
    program.communicate(timeout=60)
    return program.returncode


def test_a_program_that_is_closed_leaves_nothing(tmp_path: Path) -> None:
    assert run(tmp_path / "logs", "recorder.close()") == 0
    assert list((tmp_path / "logs").iterdir()) == []
    assert crash.left_over(tmp_path / "logs") == ""


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_killed_program_leaves_a_report_that_is_given_out_once(tmp_path: Path) -> None:
    assert run(tmp_path, "def deep():\n    faulthandler._sigsegv()\ndeep()") == -signal.SIGSEGV
    report = crash.left_over(tmp_path)
    assert report.startswith("Benchlight 1.2.3\n")
    assert "Segmentation fault" in report
    assert " in deep" in report
    assert not crash.ended_well(report)
    assert crash.left_over(tmp_path) == ""
    assert (tmp_path / "last-crash.txt").read_text().strip() == report


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_program_that_its_user_kills_is_no_crash(tmp_path: Path) -> None:
    assert run(tmp_path, "os.kill(os.getpid(), 9)") == -signal.SIGKILL
    assert crash.left_over(tmp_path) == ""
    assert list(tmp_path.iterdir()) == []


def test_an_exception_that_ends_the_program(tmp_path: Path) -> None:
    assert run(tmp_path, "raise ValueError('größer')") == 1
    report = crash.left_over(tmp_path)
    assert "ValueError: größer" in report
    assert not crash.ended_well(report)


def test_exceptions_that_the_program_survives(tmp_path: Path) -> None:
    code = """
thread = threading.Thread(target=lambda: 1 / 0)
thread.start()
thread.join()
recorder.close()
"""
    assert run(tmp_path, code) == 0
    report = crash.left_over(tmp_path)
    assert "ZeroDivisionError" in report
    assert crash.ended_well(report)


def test_an_exception_that_comes_again_and_again_does_not_fill_the_disk(tmp_path: Path) -> None:
    code = "for n in range(5000):\n    sys.excepthook(ValueError, ValueError('x' * 100), None)\nrecorder.close()"
    assert run(tmp_path, code) == 0
    assert 10_000 < len(crash.left_over(tmp_path)) < 150_000


def test_programs_that_run_side_by_side_leave_each_other_alone(tmp_path: Path) -> None:
    lives = start(tmp_path, "print('ready', flush=True); input(); faulthandler._sigsegv()")
    assert lives.stdout is not None
    assert lives.stdout.readline() == "ready\n"
    assert run(tmp_path, "raise ValueError('other')") == 1
    report = crash.left_over(tmp_path)
    assert "other" in report
    assert "Segmentation" not in report
    lives.communicate("\n", timeout=60)
    assert "Segmentation" in crash.left_over(tmp_path), "its file was still there"


def test_several_reports_are_given_out_together(tmp_path: Path) -> None:
    for name in ("first", "second"):
        run(tmp_path, f"raise ValueError('{name}')")
    report = crash.left_over(tmp_path)
    assert "first" in report
    assert "second" in report
    assert (tmp_path / "last-crash.txt").read_text() == report


def test_without_a_folder_that_can_be_written_the_program_runs(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert run(tmp_path / "file" / "logs", "recorder.close()") == 0
    assert crash.left_over(tmp_path / "file" / "logs") == ""


@pytest.mark.skipif(sys.platform == "win32", reason="a shell")
def test_with_closed_output(tmp_path: Path) -> None:
    shell = f'exec "{sys.executable}" -c "$0" "{tmp_path}" >&- 2>&-'
    code = BEGIN + "assert sys.stderr is None\nfaulthandler._sigsegv()"
    done = subprocess.run(["sh", "-c", shell, code], env={"PYTHONPATH": str(PACKAGES)}, timeout=60, check=False)
    assert done.returncode == -signal.SIGSEGV
    assert "Segmentation fault" in crash.left_over(tmp_path)
