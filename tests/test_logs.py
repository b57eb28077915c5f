"""The log file costs nothing but itself."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchlight import logs


@pytest.fixture(autouse=True)
def _handlers() -> Iterator[None]:
    """Takes away again what a test added."""
    logger = logging.getLogger("benchlight")
    before = list(logger.handlers)
    yield
    for handler in logger.handlers[:]:
        if handler not in before:
            logger.removeHandler(handler)
            handler.close()


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
