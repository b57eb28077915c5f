"""The log file costs nothing but itself."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from benchlight import logs
from tests.helpers import PACKAGES

pytestmark = pytest.mark.usefixtures("log")


def test_records_go_to_the_file(tmp_path: Path) -> None:
    logs.write_to(tmp_path / "new" / "logs")
    logging.getLogger("benchlight.catalog").warning("something happened")
    assert "something happened" in (tmp_path / "new" / "logs" / "benchlight.log").read_text()


def test_a_log_that_cannot_be_written_is_done_without(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "benchlight.log").mkdir()
    logs.write_to(tmp_path)
    (tmp_path / "file").touch()
    logs.write_to(tmp_path / "file" / "logs")
    logging.getLogger("benchlight.catalog").warning("something happened")
    assert "Traceback" not in capsys.readouterr().err


def lines_in(folder: Path) -> list[str]:
    """All lines of the log and of its older files."""
    return [line for file in sorted(folder.glob("benchlight.log*")) for line in file.read_text().splitlines()]


def test_the_first_line_says_which_program_writes(tmp_path: Path) -> None:
    logs.write_to(tmp_path, "Benchlight 1.2.3")
    assert lines_in(tmp_path)[0].endswith("Benchlight 1.2.3")


def test_old_records_go_so_that_the_disk_stays_free(tmp_path: Path) -> None:
    logs.write_to(tmp_path)
    for number in range(6000):
        logging.getLogger("benchlight").info("%d %s", number, "x" * 1000)
    assert {file.name for file in tmp_path.iterdir()} == {
        "benchlight.log", "benchlight.log.1", "benchlight.log.2", "benchlight.log.3",
    }  # fmt: skip
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) < 4_100_000
    assert " 5999 x" in (tmp_path / "benchlight.log").read_text()


def test_after_a_folder_was_gone_the_log_goes_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, elsewhere = tmp_path / "log", tmp_path / "elsewhere"
    logs.write_to(folder)
    log = logging.getLogger("benchlight")
    log.info("x" * 1_000_000)
    folder.rename(elsewhere)
    log.info("nowhere to write")
    elsewhere.rename(folder)
    log.info("there again")
    assert any(line.endswith("there again") for line in lines_in(folder))
    assert capsys.readouterr().err == ""


def test_two_programs_write_the_same_log_and_no_record_is_lost(tmp_path: Path) -> None:
    code = (
        "import logging, sys; from pathlib import Path; from benchlight import logs;"
        "logs.write_to(Path(sys.argv[1]));"
        "[logging.getLogger('benchlight').info('%s-%d %s', sys.argv[2], n, 'x' * 1000) for n in range(1200)]"
    )
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(tmp_path), name],
            env={"PYTHONPATH": str(PACKAGES)},
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in "ab"
    ]
    assert [writer.communicate(timeout=60)[1] for writer in writers] == ["", ""]
    # Both may rotate nearly empty files; then the oldest go, which is what they are for.
    records = [line.partition(": ")[2] for line in lines_in(tmp_path)]
    assert all(record.endswith(" " + "x" * 1000) for record in records), "no record is torn"
    newest = {f"{name}-{number}" for name in "ab" for number in range(1000, 1200)}
    assert newest <= {record.partition(" ")[0] for record in records}
