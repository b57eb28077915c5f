"""The reference encoder: sentence-transformers on CUDA, MPS or CPU. The only ranking module that imports torch, and
importing it takes seconds: it is imported only for CUDA or MPS, or for a model without `model.onnx`."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from sentence_transformers import SentenceTransformer

from benchlight.errors import ModelError
from benchlight.ranking import model_files
from benchlight.ranking.encoder import checked, in_a_line
from benchlight.translation import tr

log = logging.getLogger(__name__)

_BATCHES = {"cuda": 256}
"""Texts encoded at a time: an H100 encodes 2,600 titles a second by 32, and 7,100 by 256, as many as are committed."""
_BATCH = 32
"""The same elsewhere."""
_PAUSE_SECONDS = 0.001


def load(folder: Path, device: str | None = "cpu") -> SentenceTransformer:
    """The model in a local folder: no hub, no pickles, no code of the model's own, computed in float32. `device` None
    is the best there is. Raises whatever the libraries' parsers raise."""
    return SentenceTransformer(
        str(folder),
        device=device,
        local_files_only=True,
        trust_remote_code=False,
        model_kwargs={"use_safetensors": True, "dtype": torch.float32},
    )


class TorchEncoder:
    """A sentence-transformers model from a local folder. `encode` may be called from several threads."""

    def __init__(self, folder: Path, fingerprint: str, processor: str = "auto") -> None:
        """Loads a model that `model_files.check` passed with this fingerprint. `processor`: a value of that setting.

        A processor that is missing or fails falls back to the CPU and says so in `notice`. Raises ModelError.
        """
        self.fingerprint = fingerprint
        self.name = model_files.model_name(folder)
        self.notice = ""
        self._turn = threading.Lock()  # the tokenizer serves one thread at a time
        device = self._choose(processor)
        try:
            self._model = load(folder)
            self.dimensions = self._model.get_embedding_dimension() or 0
            self.encode(["no power"])
        except ModelError:
            raise
        except Exception as error:  # the library raises whatever its parsers raise
            log.exception("cannot load %s", folder)
            raise ModelError(
                tr("The model in {folder} cannot be loaded: {error}.").format(folder=folder, error=in_a_line(error))
            ) from error
        if device != "cpu":
            try:
                self._model.to(device)
                self.encode(["no power"])
            except RuntimeError as error:
                self._fall_back(device, error)

    @property
    def processor(self) -> str:
        """Where the model is now."""
        device = self._model.device
        return f"CUDA ({torch.cuda.get_device_name(device)})" if device.type == "cuda" else device.type.upper()

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Unit vectors, shape [texts, dimensions]. When CUDA fails on the way, the CPU takes over."""
        with self._turn:
            try:
                return self._encode(texts)
            except RuntimeError as error:  # torch's out-of-memory error is one
                if self._model.device.type == "cpu":
                    raise
                self._fall_back(self._model.device.type, error)
                return self._encode(texts)

    def encode_documents(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """As `encode`, batch by batch, so that a query need not wait for all."""
        vectors = np.empty((len(texts), self.dimensions), dtype=np.float32)
        begin = 0
        while begin < len(texts):
            end = begin + self._batch  # of fewer, once CUDA has failed
            vectors[begin:end] = self.encode(texts[begin:end])
            begin = end
            # Whoever gives a lock back and wants it again at once gets it before those who wait.
            time.sleep(_PAUSE_SECONDS)
        return vectors

    def _encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        with torch.inference_mode():
            vectors = self._model.encode(
                list(texts),
                batch_size=self._batch,
                normalize_embeddings=True,
                convert_to_numpy=True,
                show_progress_bar=False,
            )
        return checked(np.asarray(vectors).reshape(len(texts), self.dimensions), len(texts))

    @property
    def _batch(self) -> int:
        return _BATCHES.get(self._model.device.type, _BATCH)

    def _choose(self, processor: str) -> str:
        cuda, mps = torch.cuda.is_available(), torch.backends.mps.is_available()
        if processor == "auto":
            return "cuda" if cuda else "mps" if mps else "cpu"
        if (processor == "cuda" and not cuda) or (processor == "mps" and not mps):
            self.notice = tr("{processor} is not available here; the model runs on the CPU.").format(
                processor=processor.upper()
            )
            return "cpu"
        return processor

    def _fall_back(self, device: str, error: RuntimeError) -> None:
        log.warning("%s failed, going on with the CPU: %s", device, error)
        self._model.to("cpu")
        if device == "cuda":
            torch.cuda.empty_cache()
        what = in_a_line(error).partition(". ")[0]  # CUDA goes on about its memory
        self.notice = tr("{processor} failed ({what}); the model runs on the CPU.").format(
            processor=device.upper(), what=what
        )
