"""A catalog and an assistant over it, new for each test and closed at its end."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from benchlight.assistant import Assistant
from benchlight.catalog import Catalog
from benchlight.errors import ModelError
from benchlight.ranking import model_files
from benchlight.ranking.model import RankingModel
from benchlight.sources.ifixit_api import client
from tests.helpers import BENCH, FakeEncoder
from tests.sources.ifixit_server import Site, served

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

os.environ["LANGUAGE"] = "en"
"""Whatever the account's is; programs that tests start have it, too."""


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """What pytest-qt makes: the program's own, because a process can have only one."""
    from benchlight.ui.application import Application

    return Application


@pytest.fixture(scope="session")
def base() -> Path:
    """The folder of the base model, which only training needs."""
    try:
        return model_files.base_model()
    except ModelError as error:
        pytest.skip(str(error))


@pytest.fixture
def log() -> Iterator[logging.Logger]:
    """The program's log; where a test sends it is taken away again."""
    logger = logging.getLogger("benchlight")
    before = list(logger.handlers)
    yield logger
    for handler in logger.handlers[:]:
        if handler not in before:
            logger.removeHandler(handler)
            handler.close()


@pytest.fixture
def catalog_file(tmp_path: Path) -> Path:
    """Where the test's catalog is; there is none yet."""
    return tmp_path / "catalog.sqlite"


@pytest.fixture
def open_catalog(catalog_file: Path) -> Iterator[Callable[[], Catalog]]:
    """Opens the test's catalog, as often as asked."""
    with ExitStack() as stack:
        yield lambda: stack.enter_context(closing(Catalog(catalog_file)))


@pytest.fixture
def catalog(open_catalog: Callable[[], Catalog]) -> Catalog:
    """An empty catalog."""
    return open_catalog()


@pytest.fixture
def encoder() -> FakeEncoder:
    """A model that loads at once."""
    return FakeEncoder()


@pytest.fixture
def open_assistant(catalog_file: Path) -> Iterator[Callable[..., Assistant]]:
    """Opens assistants over the test's catalog; each is like another program."""
    with ExitStack() as stack:
        yield lambda *what, **how: stack.enter_context(closing(Assistant(catalog_file, *what, **how)))


@pytest.fixture
def assistant(open_assistant: Callable[..., Assistant], encoder: FakeEncoder) -> Assistant:
    """An assistant with a model over the `BENCH` guides, all indexed."""
    assistant = open_assistant(model=RankingModel(encoder))
    assistant.add_guides(BENCH)
    assistant.index()
    return assistant


@pytest.fixture
def ifixit(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A server in the place of iFixit's, empty and asked without rests."""
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.setattr(client, "MANNERS", client.Manners(spacing=0, first_wait=0))
    with served(Site()) as site:
        monkeypatch.setenv(client.ADDRESS_VARIABLE, site.address)
        yield site
