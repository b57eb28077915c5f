"""`benchlight onnx`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from benchlight import resources
from benchlight.ranking import model_files
from tests.cli.conftest import Run

pytest.importorskip("onnx", reason="the export needs the train extra: pip install '.[train]'")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The shipped model without its graphs."""
    copy = tmp_path / "model"
    shutil.copytree(resources.folder("model"), copy, ignore=shutil.ignore_patterns("*.onnx"))
    return copy


def test_the_graphs_are_written_beside_the_weights(run: Run, folder: Path) -> None:
    done = run("onnx", folder)
    assert (done.code, done.err) == (0, "")
    for name in (model_files.ONNX, model_files.ONNX_INT8):
        assert name in done.out
        assert (folder / name).is_file()


@pytest.mark.parametrize(
    ("file", "content", "reason"),
    [
        ("config.json", '{"model_type": "roberta"}', "only such a model exports"),
        ("modules.json", "[]", "only such a model exports"),
        ("config.json", '{"model_type": "bert", "hidden_act": "gelu"}', "has no 'layer_norm_eps'"),
        ("sentence_bert_config.json", "[]", "cannot be read"),
        ("config.json", "no JSON", "cannot be read"),
        ("model.safetensors", "", "damaged or cut short"),
        ("tokenizer.json", "{}", "cannot be run"),
    ],
)
def test_a_model_that_cannot_be_exported_is_explained(
    run: Run, folder: Path, file: str, content: str, reason: str
) -> None:
    (folder / file).write_text(content)
    done = run("onnx", folder)
    assert done.code == 1
    assert reason in done.err
    assert str(folder) in done.err
    assert not list(folder.glob("*.onnx"))
