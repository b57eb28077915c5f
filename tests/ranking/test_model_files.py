"""A model folder is checked before anything loads it."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest

from benchlight.errors import ModelError
from benchlight.ranking import model_files


def header(content: str) -> bytes:
    """A safetensors file of that header and no tensors."""
    return struct.pack("<Q", len(content)) + content.encode()


def weights(tensor: bytes = b"\0" * 8) -> bytes:
    """A whole safetensors file of one tensor."""
    header = json.dumps(
        {"__metadata__": {"format": "pt"}, "w": {"dtype": "F32", "shape": [2], "data_offsets": [0, len(tensor)]}}
    ).encode()
    return struct.pack("<Q", len(header)) + header + tensor


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A folder that passes the check."""
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "model.safetensors").write_bytes(weights())
    (folder / "config.json").write_text("{}")
    return folder


def test_a_whole_model_has_a_fingerprint_that_stays(model: Path) -> None:
    assert model_files.check(model) == model_files.check(model)
    (model / "README.md").write_text("A model card changes no vector.")
    before = model_files.check(model)
    moved = model.rename(model.with_name("moved"))
    assert model_files.check(moved) == before


@pytest.mark.parametrize("name", ["config.json", "1_Pooling/config.json", "tokenizer.json"])
def test_another_configuration_is_another_fingerprint(model: Path, name: str) -> None:
    before = model_files.check(model)
    (model / name).parent.mkdir(exist_ok=True)
    (model / name).write_text('{"changed": true}')
    assert model_files.check(model) != before


def test_other_weights_are_another_fingerprint(model: Path) -> None:
    before = model_files.check(model)
    (model / "model.safetensors").write_bytes(weights(b"\1" * 8))
    assert model_files.check(model) != before


def test_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"no model folder .*nowhere"):
        model_files.check(tmp_path / "nowhere")


def test_a_folder_without_weights(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"holds no model\.safetensors"):
        model_files.check(tmp_path)


def test_pickled_weights_are_not_used(tmp_path: Path) -> None:
    (tmp_path / "pytorch_model.bin").touch()
    with pytest.raises(ModelError, match="convert them to safetensors"):
        model_files.check(tmp_path)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 7,
        weights()[:-1],
        weights()[:20],
        weights() + b"\0",
        struct.pack("<Q", 10**12) + b"{}",
        struct.pack("<Q", 2) + b"[]",
        struct.pack("<Q", 2) + b"{}",
        struct.pack("<Q", 4) + b"\xff\xff\xff\xff",
        header('{"w": {"dtype": "F32", "shape": [0]}}'),
        header('{"w": {"data_offsets": "00"}}'),
        header('{"w": {"data_offsets": [0]}}'),
        header('{"w": {"data_offsets": [0, 0, 0]}}'),
        header('{"w": {"data_offsets": [0.0, 0.0]}}'),
        header('{"w": {"data_offsets": [null, {}]}}'),
        header('{"w": {"data_offsets": [8, 0]}}'),
        header('{"w": {"data_offsets": [-8, 0]}}'),
        header('{"w": {"data_offsets": [0, 0]}, "v": {"data_offsets": [4, 0]}}'),
        header('{"w": {"data_offsets": [0, 1e999]}}'),
        header('{"w": 1' + "0" * 5_000 + "}"),
        header('{"w": ' + "[" * 10_000 + "]" * 10_000 + "}"),
        header('{"w": {"data_offsets": [0, 6]}, "v": {"data_offsets": [2, 8]}}') + b"\0" * 8,
        b"<!DOCTYPE html><html>not found</html>",
        b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 90868376\n",
    ],
)
def test_damaged_or_cut_weights(model: Path, content: bytes) -> None:
    (model / "model.safetensors").write_bytes(content)
    with pytest.raises(ModelError, match="damaged or cut short"):
        model_files.check(model)


def test_the_base_package_must_hold_the_weights_that_upstream_publishes(tmp_path: Path, model: Path) -> None:
    package = tmp_path / model_files.BASE_PACKAGE
    package.mkdir()
    with pytest.raises(ModelError, match="not those of all-MiniLM-L6-v2"):
        model_files.check(model.rename(package / "model"))


def test_the_shipped_model_comes_before_the_base_package(model: Path) -> None:
    assert model_files.default_model(model) == model


def test_no_model_on_the_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_files, "BASE_PACKAGE", "no_such_package")
    with pytest.raises(ModelError, match="pip install no-such-package"):
        model_files.default_model(tmp_path)
