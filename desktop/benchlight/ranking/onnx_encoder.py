"""The encoder for CPUs: ONNX Runtime and tokenizers, loaded in a fraction of a second. Gives the vectors of
`torch_encoder` (see `training.onnx_export`) in a third of the time."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime
from tokenizers import Tokenizer

from benchlight.errors import ModelError
from benchlight.ranking import model_files

log = logging.getLogger(__name__)

_BATCH = 32
_THREADS = 4
"""More threads gain nothing on texts this short."""


class OnnxEncoder:
    """`model.onnx` of a local folder. `encode` may be called from several threads."""

    def __init__(self, folder: Path, fingerprint: str, notice: str = "") -> None:
        """Loads a model that `model_files.check` passed with this fingerprint. `notice`: why it runs here, where the
        user wanted another processor. Raises ModelError."""
        self.fingerprint = fingerprint
        self.name = model_files.model_name(folder)
        self.processor = "CPU"
        self.notice = notice
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = min(_THREADS, os.cpu_count() or 1)
        # Threads may spin within a run, which saves a third of its time, but not between two keystrokes.
        options.add_session_config_entry("session.force_spinning_stop", "1")
        options.log_severity_level = 3
        try:
            self._session = onnxruntime.InferenceSession(
                str(folder / model_files.ONNX), options, providers=["CPUExecutionProvider"]
            )
            self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        except Exception as error:  # both libraries raise whatever their parsers raise
            log.exception("cannot load %s", folder)
            raise ModelError(f"The model in {folder} cannot be loaded: {error}") from error
        metadata = self._session.get_modelmeta().custom_metadata_map
        if metadata.get(model_files.ONNX_FINGERPRINT) != fingerprint:
            raise ModelError(
                f"{folder / model_files.ONNX} was not written for the weights beside it. "
                f"Run `benchlight export {folder}`."
            )
        self._tokenizer.enable_truncation(int(metadata[model_files.ONNX_LONGEST]))
        self._tokenizer.enable_padding()
        self.dimensions = int(self._session.get_outputs()[0].shape[1])

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Unit vectors, shape [texts, dimensions]."""
        vectors = np.empty((len(texts), self.dimensions), dtype=np.float32)
        # Texts of like length together: a batch is padded to its longest.
        order = sorted(range(len(texts)), key=lambda number: len(texts[number]))
        for begin in range(0, len(order), _BATCH):
            batch = order[begin : begin + _BATCH]
            vectors[batch] = self._encode([texts[number] for number in batch])
        return vectors

    def _encode(self, texts: list[str]) -> npt.NDArray[np.float32]:
        encodings = self._tokenizer.encode_batch(texts)
        return np.asarray(
            self._session.run(
                ["sentence_embedding"],
                {
                    "input_ids": np.array([encoding.ids for encoding in encodings], dtype=np.int64),
                    "attention_mask": np.array([encoding.attention_mask for encoding in encodings], dtype=np.int64),
                },
            )[0]
        )
