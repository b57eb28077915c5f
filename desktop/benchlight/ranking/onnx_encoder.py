"""The encoder for CPUs: ONNX Runtime and tokenizers, loaded in a fraction of a second. Gives the vectors of
`torch_encoder` (see `training.onnx_export`) in a third of the time."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import onnxruntime
from tokenizers import Encoding, Tokenizer

from benchlight import processors
from benchlight.errors import ModelError
from benchlight.ranking import model_files
from benchlight.ranking.encoder import checked, in_a_line
from benchlight.translation import tr

Vectors: TypeAlias = npt.NDArray[np.float32]

log = logging.getLogger(__name__)

_BATCH = 16
_THREADS = min(4, processors.cores())
"""More threads gain nothing on texts this short."""
_SHORTEST_LIMIT, _LONGEST_LIMIT = 8, 8_192
"""Tokens that a model may cut a text off after."""
_SAMPLES = ("Dell XPS 13 9360 Battery Replacement", "Washing Machine Drain Pump", "phone screen is black but it rings")
_LEAST_COSINE = 0.999
"""Of an 8-bit vector with the float32 one, for 8 bits to be used; of 1,000 titles it is above 0.9990 where it works."""


class OnnxEncoder:
    """`model.onnx` of a local folder. `encode` and `encode_documents` may be called from several threads."""

    def __init__(self, folder: Path, fingerprint: str) -> None:
        """Loads a model that `model_files.check` passed with this fingerprint. Raises ModelError."""
        self.fingerprint = fingerprint
        self.name = model_files.model_name(folder)
        self.processor = "CPU"
        self.notice = ""
        self._folder = folder
        self._documents: onnxruntime.InferenceSession | None = None
        self._lanes: Executor | None = None
        """Threads that encode a batch of documents each; None where the session has threads of its own. They are as
        nice as the thread that first encodes documents, which lets queries go before them."""
        try:
            self._session = _session(folder / model_files.ONNX, _THREADS)
            self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
            metadata = self._session.get_modelmeta().custom_metadata_map
            if metadata.get(model_files.ONNX_FINGERPRINT) != fingerprint:
                raise ModelError(
                    tr("{file} was not written for the weights beside it. Run `benchlight onnx {folder}`.").format(
                        file=folder / model_files.ONNX, folder=folder
                    )
                )
            self._tokenizer.enable_truncation(_longest(metadata))
            self._tokenizer.enable_padding()
            # The last word of the tokenizer's vocabulary shows whether the model has them all.
            last = np.array([[self._tokenizer.get_vocab_size() - 1]], dtype=np.int64)
            self.dimensions = checked(_vectors(self._session, last, np.ones_like(last)), 1).shape[1]
        except ModelError:
            raise
        except Exception as error:  # both libraries raise whatever their parsers raise
            log.exception("cannot load %s", folder)
            raise ModelError(
                tr("The model in {folder} cannot be loaded: {error}.").format(folder=folder, error=in_a_line(error))
            ) from error

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, shape [texts, dimensions]."""
        return self._encode(self._session, texts)

    def encode_documents(self, texts: Sequence[str]) -> Vectors:
        """As `encode`, in 8-bit integers where model and processor are good for them."""
        if self._documents is None:
            self._documents = self._session_for_documents()
        return self._encode(self._documents, texts, self._lanes)

    def _session_for_documents(self) -> onnxruntime.InferenceSession:
        file = self._folder / model_files.ONNX_INT8
        if not file.is_file():
            return self._session
        try:
            # The products are so quick that threads which share one would mostly wait for each other.
            session = _session(file, threads=1)
            if session.get_modelmeta().custom_metadata_map.get(model_files.ONNX_FINGERPRINT) != self.fingerprint:
                raise ModelError("it was not written for the weights beside it")
            # Older processors add 8-bit products up in 16 bits, where sums are cut off.
            cosines = (self._encode(session, _SAMPLES) * self._encode(self._session, _SAMPLES)).sum(axis=1)
        except Exception as error:  # whatever the library raises
            log.warning("encoding documents in float32, because %s cannot be used: %s", file, error)
            return self._session
        if not cosines.min() >= _LEAST_COSINE:  # so that NaN fails, too
            log.info("encoding documents in float32: cosine %.4f with 8-bit integers here", cosines.min())
            return self._session
        self._lanes = ThreadPoolExecutor(_THREADS, "benchlight-encode")
        return session

    def _encode(
        self, session: onnxruntime.InferenceSession, texts: Sequence[str], lanes: Executor | None = None
    ) -> Vectors:
        encodings = self._tokenizer.encode_batch(list(texts))
        lengths = [sum(encoding.attention_mask) for encoding in encodings]
        vectors = np.empty((len(texts), self.dimensions), dtype=np.float32)
        # Texts of as many tokens together: a batch is as wide as its longest.
        order = sorted(range(len(texts)), key=lengths.__getitem__, reverse=True)
        batches = [order[begin : begin + _BATCH] for begin in range(0, len(order), _BATCH)]

        def run(batch: list[int]) -> Vectors:
            return _run(session, [encodings[number] for number in batch], lengths[batch[0]])

        for batch, found in zip(batches, map(run, batches) if lanes is None else lanes.map(run, batches), strict=True):
            vectors[batch] = found
        return vectors


def _run(session: onnxruntime.InferenceSession, batch: Sequence[Encoding], width: int) -> Vectors:
    """Vectors of a batch, of which none is longer than `width` tokens."""
    tokens = np.array([encoding.ids[:width] for encoding in batch], dtype=np.int64)
    mask = np.array([encoding.attention_mask[:width] for encoding in batch], dtype=np.int64)
    return checked(_vectors(session, tokens, mask), len(batch))


def _vectors(
    session: onnxruntime.InferenceSession, tokens: npt.NDArray[np.int64], mask: npt.NDArray[np.int64]
) -> npt.NDArray[np.floating]:
    found: npt.NDArray[np.floating] = session.run(
        ["sentence_embedding"], {"input_ids": tokens, "attention_mask": mask}
    )[0]
    return found


def _longest(metadata: Mapping[str, str]) -> int:
    """Tokens after which a text is cut off. Raises ValueError."""
    stated = metadata.get(model_files.ONNX_LONGEST, "")
    longest = int(stated) if stated.isdecimal() else 0
    if not _SHORTEST_LIMIT <= longest <= _LONGEST_LIMIT:
        raise ValueError(
            f"its {model_files.ONNX_LONGEST} is {stated[:20]!r}, not {_SHORTEST_LIMIT} to {_LONGEST_LIMIT:,} tokens"
        )
    return longest


def _session(file: Path, threads: int) -> onnxruntime.InferenceSession:
    model_files.check_onnx(file)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    # Threads may spin within a run, which saves a third of its time, but not between two keystrokes.
    options.add_session_config_entry("session.force_spinning_stop", "1")
    options.log_severity_level = 4  # its errors are raised, too
    return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
