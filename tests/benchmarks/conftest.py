"""A catalog of 44,000 guides with random unit vectors: the size of the model card's data."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from benchlight.assistant import Assistant
from benchlight.catalog import Catalog
from benchlight.errors import ModelError
from tests.benchmarks.workload import GUIDES, guides

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def encoder() -> object:
    """The real model, loaded once."""
    from benchlight import resources
    from benchlight.ranking import model_files
    from benchlight.ranking.torch_encoder import TorchEncoder

    folder = model_files.default_model(resources.folder("model"))
    try:
        return TorchEncoder(folder, model_files.check(folder), "cpu")
    except ModelError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def vectors() -> npt.NDArray[np.float32]:
    """Random unit vectors, shape [GUIDES, 384]: exact search costs the same whatever they mean."""
    random = np.random.default_rng(0).normal(size=(GUIDES, 384)).astype(np.float32)
    random /= np.linalg.norm(random, axis=1, keepdims=True)
    return random


@pytest.fixture(scope="session")
def big_catalog(tmp_path_factory: pytest.TempPathFactory, encoder: object, vectors: npt.NDArray[np.float32]) -> Path:
    """A catalog file of GUIDES guides, all embedded for `encoder`."""
    file = tmp_path_factory.mktemp("catalog") / "big.sqlite"
    catalog = Catalog(file)
    made = guides(GUIDES)
    catalog.guides.upsert(made)
    fingerprint = encoder.fingerprint  # type: ignore[attr-defined]
    catalog.embeddings.store(fingerprint, [guide.title for guide in made], vectors)
    catalog.close()
    return file


@pytest.fixture(scope="session")
def assistant(big_catalog: Path, encoder: object) -> Iterator[Assistant]:
    """An assistant over the big catalog, its model loaded."""
    made = Assistant(big_catalog, encoder=encoder)  # type: ignore[arg-type]
    yield made
    made.close()
