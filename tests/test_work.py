"""Long work, and whoever runs it."""

from __future__ import annotations

import pytest

from benchlight.work import Progress, Work, finish


def _count(to: int, log: list[str]) -> Work[Progress, str]:
    try:
        for number in range(to):
            log.append(f"did {number}")
            yield Progress(number + 1, to)
        return "all"
    finally:
        log.append("tidied up")


def test_work_is_gone_through_to_its_end_and_tells_of_each_piece() -> None:
    log: list[str] = []
    assert finish(_count(2, log), lambda piece: log.append(f"heard {piece.done}")) == "all"
    assert log == ["did 0", "heard 1", "did 1", "heard 2", "tidied up"]


def test_work_tidies_up_before_the_error_of_whoever_is_told_goes_on() -> None:
    log: list[str] = []

    def told(piece: Progress) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        finish(_count(2, log), told)
    assert log == ["did 0", "tidied up"]
