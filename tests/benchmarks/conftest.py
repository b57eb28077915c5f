"""A catalog of 44,000 guides with random unit vectors: the size of the model card's data."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pytest

from benchlight import resources
from benchlight.assistant import Assistant
from benchlight.ranking import model_files
from benchlight.ranking.model import RankingModel
from benchlight.ranking.onnx_encoder import OnnxEncoder
from tests.benchmarks.workload import GUIDES, fill, unit_vectors

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def encoder() -> OnnxEncoder:
    """The shipped model as the program runs it on CPUs, loaded once."""
    folder = resources.folder("model")
    return OnnxEncoder(folder, model_files.check(folder))


@pytest.fixture(scope="session")
def peer() -> SentenceTransformer:
    """The same model in sentence-transformers."""
    from benchlight.ranking.torch_encoder import load

    return load(resources.folder("model"))


@pytest.fixture(scope="session")
def vectors() -> npt.NDArray[np.float32]:
    """Random unit vectors, shape [GUIDES, DIMENSIONS]."""
    return unit_vectors(GUIDES, np.random.default_rng(0))


@pytest.fixture(scope="session")
def big_catalog(tmp_path_factory: pytest.TempPathFactory, encoder: OnnxEncoder) -> Path:
    """A catalog file of GUIDES guides, all embedded for `encoder`."""
    file = tmp_path_factory.mktemp("catalog") / "big.sqlite"
    fill(file, GUIDES, encoder.fingerprint)
    return file


@pytest.fixture(scope="session")
def assistant(big_catalog: Path, encoder: OnnxEncoder) -> Iterator[Assistant]:
    """An assistant over the big catalog, its model loaded."""
    made = Assistant(big_catalog, model=RankingModel(encoder))
    yield made
    made.close()
