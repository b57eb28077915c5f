"""Model folders that others made: a small one that works, and each of the ways in which it may not."""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from benchlight.errors import ModelError
from benchlight.ranking import external_data, model_files
from benchlight.ranking.onnx_encoder import OnnxEncoder

onnx = pytest.importorskip("onnx", reason="needs the train extra: pip install '.[train]'")

_WORDS = ("[UNK]", "battery", "screen", "fan")
_DIMENSIONS = 2
_TABLE = np.array([[1, 0], [0, 1], [1, 1], [1, 2]], dtype=np.float32)


class Folder:
    """A model folder under construction."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.mkdir()
        tokenizer = {"version": "1.0", "added_tokens": [], "pre_tokenizer": {"type": "Whitespace"}, "model": {
            "type": "WordLevel", "vocab": {word: number for number, word in enumerate(_WORDS)}, "unk_token": "[UNK]",
        }}  # fmt: skip
        (path / "tokenizer.json").write_text(json.dumps(tokenizer))
        header = json.dumps(
            {"table": {"dtype": "F32", "shape": _TABLE.shape, "data_offsets": [0, _TABLE.nbytes]}}
        ).encode()
        self.begin = 8 + len(header)
        (path / model_files.WEIGHTS).write_bytes(struct.pack("<Q", len(header)) + header + _TABLE.tobytes())
        self.rows = len(_TABLE)
        self.weights = self.external(model_files.WEIGHTS)
        self.metadata = {model_files.ONNX_LONGEST: "32"}
        self.scale = 1.0
        self.axes = [1]
        self.mask = "attention_mask"
        self.output = "sentence_embedding"
        self.more: list[Any] = []

    def external(self, location: str) -> Any:
        """The table as external data of that file."""
        tensor = onnx.TensorProto(name="table", dims=(self.rows, _DIMENSIONS), data_type=onnx.TensorProto.FLOAT)
        tensor.data_location = onnx.TensorProto.EXTERNAL
        for key, value in (("location", location), ("offset", self.begin), ("length", self.rows * _DIMENSIONS * 4)):
            tensor.external_data.add(key=key, value=str(value))
        return tensor

    def encoder(self) -> OnnxEncoder:
        """Writes the graph, and loads the model as the program does: the mean of the words, of length 1 times
        `scale`."""
        make, whole = onnx.helper, ["texts", "tokens"]
        constants = [
            self.weights,
            onnx.numpy_helper.from_array(np.array(self.axes, dtype=np.int64), "axes"),
            onnx.numpy_helper.from_array(np.array(self.scale, dtype=np.float32), "scale"),
        ]
        graph = make.make_graph(
            [
                make.make_node("Gather", ["table", "input_ids"], ["words"]),
                make.make_node("ReduceMean", ["words", "axes"], ["mean"], keepdims=0),
                make.make_node("ReduceL2", ["mean", "axes"], ["length"], keepdims=1),
                make.make_node("Div", ["mean", "length"], ["unit"]),
                make.make_node("Mul", ["unit", "scale"], [self.output]),
                *self.more,
            ],
            "strange",
            [make.make_tensor_value_info(name, onnx.TensorProto.INT64, whole) for name in ("input_ids", self.mask)],
            [make.make_tensor_value_info(self.output, onnx.TensorProto.FLOAT, None)],
            constants,
        )
        model = make.make_model(graph, opset_imports=[make.make_opsetid("", 18)], ir_version=9)
        fingerprint = model_files.check(self.path)
        make.set_model_props(model, {model_files.ONNX_FINGERPRINT: fingerprint, **self.metadata})
        (self.path / model_files.ONNX).write_bytes(model.SerializeToString())
        return OnnxEncoder(self.path, fingerprint)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "model")


def test_a_small_model_works(folder: Folder) -> None:
    encoder = folder.encoder()
    assert encoder.dimensions == 2
    assert encoder.encode(["battery", "screen"]) == pytest.approx(
        np.array([[0, 1], [math.sqrt(0.5), math.sqrt(0.5)]]), abs=1e-6
    )


def without_limit(folder: Folder) -> None:
    folder.metadata = {}


def limit(stated: str) -> Callable[[Folder], None]:
    def state(folder: Folder) -> None:
        folder.metadata = {model_files.ONNX_LONGEST: stated}

    return state


def tokenizer(content: str) -> Callable[[Folder], None]:
    def write(folder: Folder) -> None:
        (folder.path / "tokenizer.json").write_text(content)

    return write


def scale(value: float) -> Callable[[Folder], None]:
    def multiply(folder: Folder) -> None:
        folder.scale = value

    return multiply


def other_output(folder: Folder) -> None:
    folder.output = "last_hidden_state"


def other_input(folder: Folder) -> None:
    folder.mask = "token_type_ids"


def a_vector_a_word(folder: Folder) -> None:
    folder.axes = [2]


def fewer_rows_than_words(folder: Folder) -> None:
    folder.rows = 2
    folder.weights = folder.external(model_files.WEIGHTS)


def no_tokenizer(folder: Folder) -> None:
    (folder.path / "tokenizer.json").unlink()


@pytest.mark.parametrize(
    "spoil",
    [
        without_limit, limit(""), limit("-1"), limit("0"), limit("1"), limit("many"), limit("9" * 5_000),
        other_output, other_input, a_vector_a_word, fewer_rows_than_words,
        scale(math.nan), scale(math.inf), scale(0), scale(1e30), scale(2),
        no_tokenizer, tokenizer(""), tokenizer("{}"), tokenizer("[" * 10_000), tokenizer('{"model": 1}'),
        tokenizer("\0" * 100),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_model_is_said_in_a_sentence(folder: Folder, spoil: Callable[[Folder], None]) -> None:
    spoil(folder)
    with pytest.raises(ModelError) as raised:
        folder.encoder()
    said = str(raised.value)
    assert said.startswith("The model ")
    assert said.endswith(".")
    assert "\n" not in said


def the_secret(folder: Folder, location: str) -> str:
    """Weights outside the folder."""
    (folder.path.parent / "secret").write_bytes((folder.path / model_files.WEIGHTS).read_bytes())
    return location.format(folder=folder.path.parent)


@pytest.mark.parametrize("location", ["../secret", "{folder}/secret", "sub/../../secret", "tokenizer.json", ""])
def test_weights_are_read_from_nowhere_but_the_file_beside_the_graph(folder: Folder, location: str) -> None:
    folder.weights = folder.external(the_secret(folder, location))
    with pytest.raises(ModelError, match=r"takes its weights from .* instead of the model\.safetensors beside it"):
        folder.encoder()


def test_weights_that_are_a_link_to_elsewhere_are_not_read(folder: Folder) -> None:
    secret = the_secret(folder, "{folder}/secret")
    (folder.path / model_files.WEIGHTS).unlink()
    (folder.path / model_files.WEIGHTS).symlink_to(secret)
    with pytest.raises(ModelError, match=r"takes its weights from .*secret"):
        folder.encoder()


def test_a_link_to_the_folder_itself_is_no_matter(folder: Folder, tmp_path: Path) -> None:
    folder.encoder()
    (tmp_path / "link").symlink_to(folder.path)
    assert OnnxEncoder(tmp_path / "link", model_files.check(tmp_path / "link")).dimensions == 2


def test_weights_hidden_in_a_graph_within_the_graph_are_seen(folder: Folder) -> None:
    make = onnx.helper
    hidden = make.make_graph([], "hidden", [], [], [folder.external("../secret")])
    sparse = onnx.SparseTensorProto(values=folder.external("../values"), indices=folder.external("../indices"))
    folder.more = [
        make.make_node("If", ["x"], ["y"], then_branch=hidden),
        make.make_node("Constant", [], ["z"], value=folder.external("../value")),
        make.make_node("Constant", [], ["w"], sparse_value=sparse),
    ]
    with pytest.raises(ModelError, match="takes its weights from"):
        folder.encoder()
    assert external_data.locations((folder.path / model_files.ONNX).read_bytes()) == {
        "model.safetensors", "../secret", "../values", "../indices", "../value",
    }  # fmt: skip


def test_every_way_to_external_data_is_followed() -> None:
    kinds = dict(onnx.ModelProto.DESCRIPTOR.file.message_types_by_name)
    leads = {"StringStringEntryProto"}
    ways: dict[str, dict[int, str]] = {}
    while True:
        before = dict(ways)
        for name, kind in kinds.items():
            found = {
                field.number: field.message_type.name
                for field in kind.fields
                if field.message_type is not None
                and field.message_type.name in leads
                and (field.message_type.name != "StringStringEntryProto" or field.name == "external_data")
            }
            if found:
                ways[name] = found
                leads.add(name)
        if ways == before:
            break
    assert ways == external_data.FIELDS


@pytest.mark.parametrize(
    "content",
    [b"\x0a", b"\x0a\x05ab", b"\xff" * 12, b"\x0b\x00", b"\xba\x80\x80\x80\x10\x00", b"\x3a\x80\x80\x80\x80\x80"],
    ids=["no length", "cut", "no end", "group", "tag of 33 bits", "length without end"],
)
def test_bytes_that_are_no_graph(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"a (field|number)"):
        external_data.locations(content)
