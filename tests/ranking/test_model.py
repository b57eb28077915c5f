"""A loaded model as a value: which encoder, on which processor, and what becomes of it when it moves."""

from __future__ import annotations

import dataclasses
import shutil
import struct
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from benchlight import resources
from benchlight.errors import ModelError
from benchlight.ranking import model as model_module
from benchlight.ranking import model_files
from benchlight.ranking.encoder import Encoder
from benchlight.ranking.fusion import FusionWeights
from benchlight.ranking.model import ModelSource, RankingModel
from tests.helpers import FakeEncoder

SHIPPED = resources.folder("model")


class Moved(FakeEncoder):
    """The same model on another processor."""

    processor = "CUDA (Bench GPU)"


class Stayed(FakeEncoder):
    """The same model, which did not get there."""

    notice = "CUDA ran out of memory. The model runs on the CPU."


@pytest.fixture
def torch_gives(monkeypatch: pytest.MonkeyPatch) -> Callable[[Encoder | Exception], list[tuple[Path, str, str]]]:
    """What stands for torch gives this encoder, or fails; and what it was asked for."""

    def gives(what: Encoder | Exception) -> list[tuple[Path, str, str]]:
        asked: list[tuple[Path, str, str]] = []

        def encoder(*how: object) -> Encoder:
            asked.append(how)  # type: ignore[arg-type]
            if isinstance(what, Exception):
                raise what
            return what

        monkeypatch.setattr(model_module, "_torch_encoder", encoder)
        return asked

    return gives


Gives = Callable[[Encoder | Exception], list[tuple[Path, str, str]]]


@pytest.fixture
def on_cpu(tmp_path: Path) -> RankingModel:
    """A model that runs on the CPU and is to move."""
    return RankingModel(FakeEncoder(), FusionWeights(device=0.7), folder=tmp_path, moves_to="cuda", notice="Before.")


# Moving


def test_a_model_moves_and_keeps_its_fingerprint_and_its_constants(
    on_cpu: RankingModel, torch_gives: Gives, tmp_path: Path
) -> None:
    before = dataclasses.replace(on_cpu)
    there = Moved()
    asked = torch_gives(there)
    moved = on_cpu.moved()
    assert (moved.weights, moved.folder, moved.moves_to, moved.notice) == (on_cpu.weights, tmp_path, "", "")
    assert moved.fingerprint == on_cpu.fingerprint
    assert moved.encoder.processor == Moved.processor
    assert asked == [(tmp_path, "fake-1", "cuda")]
    assert on_cpu == before, "a value does not change"


def test_documents_move_and_queries_stay_where_one_text_is_quickest(on_cpu: RankingModel, torch_gives: Gives) -> None:
    there = Moved()
    torch_gives(there)
    encoder = on_cpu.moved().encoder
    encoder.encode(["drains"])
    encoder.encode_documents(["Battery Replacement"])
    assert there.encoded == ["Battery Replacement"]
    assert isinstance(on_cpu.encoder, FakeEncoder)
    assert on_cpu.encoder.encoded == ["drains"]


@pytest.mark.parametrize("error", [ModelError, RuntimeError, OSError])
def test_a_model_that_cannot_move_stays_and_says_why(
    on_cpu: RankingModel, torch_gives: Gives, error: type[Exception]
) -> None:
    before = dataclasses.replace(on_cpu)
    torch_gives(error("The driver is too old."))
    stayed = on_cpu.moved()
    assert stayed.encoder is on_cpu.encoder
    assert stayed.weights == on_cpu.weights
    assert (stayed.moves_to, stayed.notice) == ("", "The driver is too old. The model runs on the CPU.")
    assert on_cpu == before


def test_a_model_that_torch_brought_back_stays_as_it_was_and_says_why(on_cpu: RankingModel, torch_gives: Gives) -> None:
    torch_gives(Stayed())
    stayed = on_cpu.moved()
    assert stayed.encoder is on_cpu.encoder
    assert (stayed.moves_to, stayed.notice) == ("", Stayed.notice)


# Loading


@pytest.fixture
def onnx_gives(monkeypatch: pytest.MonkeyPatch) -> FakeEncoder:
    """What stands for ONNX Runtime gives this encoder."""
    from benchlight.ranking import onnx_encoder

    encoder = FakeEncoder()
    monkeypatch.setattr(onnx_encoder, "OnnxEncoder", lambda folder, fingerprint: encoder)
    return encoder


@pytest.mark.model
@pytest.mark.parametrize(
    ("processor", "here", "why_not", "moves_to", "notice"),
    [
        ("auto", "cuda", "", "cuda", ""),
        ("auto", "", "", "", ""),
        ("cuda", "cuda", "", "cuda", ""),
        ("cuda", "", "There is no GPU.", "", "There is no GPU. The model runs on the CPU."),
        ("cpu", "", "", "", ""),
    ],
)
def test_a_model_is_loaded_on_the_cpu_and_says_where_it_is_to_move(
    onnx_gives: FakeEncoder, monkeypatch: pytest.MonkeyPatch, processor: str, here: str, why_not: str, moves_to: str,
    notice: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(model_module, "accelerator", lambda wanted: here)
    monkeypatch.setattr(model_module, "missing", lambda wanted: why_not)
    source = ModelSource(processor=processor)
    assert source.loads_quickly
    model = source.load()
    assert model.encoder is onnx_gives
    assert model.folder == SHIPPED
    assert (model.moves_to, model.notice) == (moves_to, notice)


@pytest.mark.model
def test_the_constants_that_were_tuned_for_a_model_come_with_it(onnx_gives: FakeEncoder, tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(SHIPPED, folder)
    FusionWeights(device=0.9).save(folder)
    assert ModelSource(folder, "cpu").load().weights == FusionWeights(device=0.9)
    (folder / "fusion.json").write_text('{"device": "much"}')
    with pytest.raises(ModelError, match=r"fusion\.json cannot be used"):
        ModelSource(folder, "cpu").load()


@pytest.mark.model
def test_torch_takes_over_where_onnx_runtime_cannot_be_loaded(
    torch_gives: Gives, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "benchlight.ranking.onnx_encoder", None)
    there = Moved()
    asked = torch_gives(there)
    model = ModelSource(processor="cpu").load()
    assert model.encoder is there
    assert model.moves_to == ""
    assert asked == [(SHIPPED, model_files.check(SHIPPED), "cpu")]


@pytest.mark.model
def test_a_model_without_an_export_runs_with_torch_where_it_is_wanted(torch_gives: Gives, tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(SHIPPED, folder)
    (folder / model_files.ONNX).unlink()
    there = Moved()
    asked = torch_gives(there)
    source = ModelSource(folder, "cuda")
    assert not source.loads_quickly
    model = source.load()
    assert (model.encoder, model.moves_to) == (there, "")
    assert [processor for _, _, processor in asked] == ["cuda"]


@pytest.mark.model
def test_without_torch_and_without_onnx_runtime_a_sentence_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("onnx_encoder", "torch_encoder"):
        monkeypatch.setitem(sys.modules, f"benchlight.ranking.{module}", None)
    with pytest.raises(ModelError, match=r"libraries that run the model cannot be loaded .* Reinstall Benchlight\."):
        ModelSource(processor="cpu").load()


@pytest.mark.parametrize("content", [None, b"", struct.pack("<Q", 1000) + b"{}"], ids=["missing", "empty", "truncated"])
def test_a_broken_model_says_which(tmp_path: Path, content: bytes | None) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    if content is not None:
        (folder / model_files.WEIGHTS).write_bytes(content)
    with pytest.raises(ModelError, match=str(folder)):
        ModelSource(folder).load()


@pytest.mark.model
def test_the_shipped_model_loads_and_ranks(tmp_path: Path) -> None:
    model = ModelSource(processor="cpu").load()
    assert model.fingerprint == model.encoder.fingerprint == model_files.check(SHIPPED)
    assert model.encoder.encode(["no power"]).shape == (1, model.encoder.dimensions)
    assert (model.moves_to, model.notice) == ("", "")
