"""A loaded ranking model as a value, which is made on any thread and handed over whole."""

from __future__ import annotations

import importlib.util
import logging
from dataclasses import dataclass, field, replace
from pathlib import Path

from benchlight import resources
from benchlight.errors import ModelError
from benchlight.processors import accelerator, missing
from benchlight.ranking import model_files
from benchlight.ranking.encoder import Divided, Encoder
from benchlight.ranking.fusion import FusionWeights
from benchlight.ranking.part_model import PartModel
from benchlight.translation import tr

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RankingModel:
    """What ranks by meaning: an encoder, and the constants of the fusion that were tuned for it."""

    encoder: Encoder
    weights: FusionWeights = field(default_factory=FusionWeights)
    parts: PartModel | None = None
    """What tells the part of a text, where it was made for the encoder."""
    folder: Path | None = None
    moves_to: str = ""
    """"cuda" or "mps", where the model runs on the CPU and that is wanted and seems to be there."""
    notice: str = ""
    """Why it does not run where it was wanted, as a sentence; or nothing."""

    @property
    def fingerprint(self) -> str:
        """Identifies the vectors; the model may move to another processor and keeps it."""
        return self.encoder.fingerprint

    def moved(self) -> RankingModel:
        """The same model with its documents on the processor that it moves to (seconds). Where it does not get there it
        stays as it is, and says why."""
        assert self.folder is not None
        try:
            encoder = _torch_encoder(self.folder, self.fingerprint, self.moves_to)
        except Exception as error:  # whatever torch raises, the CPU goes on
            log.exception("cannot move the model to %s", self.moves_to)
            return replace(self, moves_to="", notice=_on_the_cpu(str(error)))
        if encoder.notice:  # it did not get there
            return replace(self, moves_to="", notice=encoder.notice)
        return replace(self, encoder=Divided(self.encoder, encoder), moves_to="", notice="")


@dataclass(frozen=True, slots=True)
class ModelSource:
    """Which model to load, and where it is to run."""

    folder: Path | None = None
    """None means the model that comes with the program."""
    processor: str = "auto"
    """A value of that setting."""

    @property
    def loads_quickly(self) -> bool:
        """True where the model runs without torch, so that loading it does not slow everything else down."""
        return _runs_without_torch(self.folder or resources.folder("model"))

    def load(self) -> RankingModel:
        """Loads the model (seconds). Raises ModelError."""
        folder = self.folder or model_files.default_model(resources.folder("model"))
        fingerprint = model_files.check(folder)
        weights, parts = FusionWeights.of_model(folder), PartModel.of_model(folder, fingerprint)
        if not _runs_without_torch(folder):
            return RankingModel(_torch_encoder(folder, fingerprint, self.processor), weights, parts, folder)
        try:
            from benchlight.ranking.onnx_encoder import OnnxEncoder
        except (ImportError, OSError) as error:  # a shared library that it needs is missing
            log.warning("ONNX Runtime cannot be loaded, going on with torch: %s", error)
            return RankingModel(_torch_encoder(folder, fingerprint, self.processor), weights, parts, folder)
        why_not = missing(self.processor)
        return RankingModel(
            OnnxEncoder(folder, fingerprint), weights, parts, folder,
            moves_to=accelerator(self.processor), notice=why_not and _on_the_cpu(why_not),
        )  # fmt: skip


def _runs_without_torch(folder: Path) -> bool:
    return (folder / model_files.ONNX).is_file() and importlib.util.find_spec("onnxruntime") is not None


def _on_the_cpu(why: str) -> str:
    return tr("{why} The model runs on the CPU.").format(why=why)


def _torch_encoder(folder: Path, fingerprint: str, processor: str) -> Encoder:
    try:
        from benchlight.ranking.torch_encoder import TorchEncoder  # takes seconds, so only here
    except (ImportError, OSError) as error:  # OSError where a shared library of torch is missing
        raise ModelError(
            tr("The libraries that run the model cannot be loaded ({error}). Reinstall Benchlight.").format(error=error)
        ) from error
    return TorchEncoder(folder, fingerprint, processor)
