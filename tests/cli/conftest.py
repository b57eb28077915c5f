"""The command line as it is called: arguments in; exit code, output and errors out."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from benchlight import cli, paths
from benchlight.assistant import Assistant
from benchlight.ranking.encoder import Encoder
from benchlight.ranking.model import ModelSource, RankingModel
from tests.helpers import BENCH, FakeEncoder


@dataclass(frozen=True)
class Done:
    """What a command did."""

    code: int
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log: logging.Logger) -> None:
    """Keeps the user's own folders out of the tests."""
    monkeypatch.setattr(paths, "log_folder", lambda: tmp_path / "logs")
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings.json")
    monkeypatch.setattr(paths, "catalog_file", lambda: tmp_path / "share" / "catalog.sqlite")
    monkeypatch.delenv("BENCHLIGHT_MODEL", raising=False)
    monkeypatch.setenv("COLUMNS", "200")


@pytest.fixture
def run(catalog_file: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `benchlight` on the test's catalog, through the same `main` as the installed program."""
    monkeypatch.setenv("BENCHLIGHT_CATALOG", str(catalog_file))

    def called(*arguments: object) -> Done:
        runner = CliRunner()
        with runner.isolation() as (out, err, _), monkeypatch.context() as patch:
            patch.setattr("sys.argv", ["benchlight", *map(str, arguments)])
            with pytest.raises(SystemExit) as left:
                cli.main()
            code = left.value.code
            return Done(code if isinstance(code, int) else 0, out.getvalue().decode(), err.getvalue().decode())

    return called


@pytest.fixture
def bench(catalog_file: Path) -> Path:
    """A catalog with the `BENCH` guides."""
    assistant = Assistant(catalog_file)
    assistant.add_guides(BENCH)
    assistant.close()
    return catalog_file


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Callable[[Encoder], None]:
    """Has the commands load this model instead of the real one."""
    return lambda encoder: monkeypatch.setattr(ModelSource, "load", lambda self: RankingModel(encoder))


@pytest.fixture
def fake_model(model: Callable[[Encoder], None], encoder: FakeEncoder) -> FakeEncoder:
    """The fake model, found by the commands."""
    model(encoder)
    return encoder
