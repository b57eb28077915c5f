"""The real model."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from benchlight import resources
from benchlight.errors import ModelError
from benchlight.ranking import model_files
from tests.helpers import PACKAGES

if TYPE_CHECKING:
    from pathlib import Path

    from benchlight.ranking.torch_encoder import TorchEncoder

pytestmark = [
    pytest.mark.model,
    pytest.mark.skipif(
        importlib.util.find_spec(model_files.BASE_PACKAGE) is None,
        reason=f"the base model's package {model_files.BASE_PACKAGE} is not installed",
    ),
]

TITLES = ("Lenovo ThinkPad T480 Battery Replacement", "Lenovo ThinkPad T480 Keyboard Replacement")


@pytest.fixture(scope="module")
def folder() -> Path:
    """The base model's folder, whatever the program itself ships."""
    return model_files.default_model(resources.PACKAGE / "no such folder")


@pytest.fixture(scope="module")
def encoder(folder: Path) -> TorchEncoder:
    """The base model, asked to run on CUDA."""
    from benchlight.ranking.torch_encoder import TorchEncoder

    return TorchEncoder(folder, model_files.check(folder), "cuda")


def test_vectors_are_of_unit_length(encoder: TorchEncoder) -> None:
    vectors = encoder.encode(["no power", "", "x" * 10_000, "電池 🔋"])
    assert vectors.shape == (4, 384) == (4, encoder.dimensions)
    assert vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(np.ones(4), abs=1e-5)


def test_no_texts_are_no_vectors(encoder: TorchEncoder) -> None:
    assert encoder.encode([]).shape == (0, 384)


def test_vectors_are_those_of_sentence_transformers(encoder: TorchEncoder, folder: Path) -> None:
    from sentence_transformers import SentenceTransformer

    reference = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
    expected = reference.encode(list(TITLES), normalize_embeddings=True)
    assert encoder.encode(TITLES) == pytest.approx(expected, abs=2e-5)


def test_a_battery_symptom_is_nearer_to_the_battery_guide(encoder: TorchEncoder) -> None:
    symptom, battery, keyboard = encoder.encode(["dies an hour after a full charge", *TITLES])
    assert symptom @ battery > symptom @ keyboard


def test_without_cuda_the_cpu_takes_over_and_says_so(encoder: TorchEncoder) -> None:
    import torch

    if torch.cuda.is_available():
        assert encoder.processor.startswith("CUDA (")
        assert encoder.notice == ""
    else:
        assert encoder.processor == "CPU"
        assert "CUDA is not available" in encoder.notice


def test_it_says_which_model_it_is(encoder: TorchEncoder) -> None:
    assert encoder.name == "all-MiniLM-L6-v2"


def test_the_hub_is_never_asked() -> None:
    # In a Python of its own: the library reads the variable once, and another test may have loaded it before.
    code = "import benchlight.ranking.torch_encoder, huggingface_hub.constants as hub; print(hub.HF_HUB_OFFLINE)"
    environment = {name: value for name, value in os.environ.items() if name != "HF_HUB_OFFLINE"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env={**environment, "PYTHONPATH": str(PACKAGES)},
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "True"), done.stderr


def test_a_folder_that_only_looks_like_a_model(tmp_path: Path, encoder: TorchEncoder) -> None:
    (tmp_path / "config.json").write_text('{"model_type": "no such model"}')
    with pytest.raises(ModelError, match="cannot be loaded"):
        type(encoder)(tmp_path, "fingerprint", "cpu")
