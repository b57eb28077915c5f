"""Fixtures for tests of what ranking finds."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from benchlight.assistant import Assistant


@pytest.fixture(scope="session")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The starter guides, with the model."""
    with closing(Assistant(tmp_path_factory.mktemp("starter") / "starter.sqlite")) as assistant:
        assistant.add_starter_guides()
        assistant.load_model()
        assistant.index()
        yield assistant
