"""Writes a sentence-transformers model as `model.onnx`, the form that ranking runs on CPUs.

The graph is built by hand, from ONNX Runtime's fused operators
(https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md), rather than traced from the Python code:
so it stays the same from one version of the libraries to the next, and its weights can stay where they are.

`model.onnx` is a few kilobytes: every weight points into `model.safetensors`, which holds the tensors in the form that
ONNX calls external data. They are in half precision there and become float32 when the model is loaded, which makes the
vectors those of sentence-transformers.

Integers of 8 bits were tried and left. On two cores a title takes 2.3 ms in float32; 2.1 with `MatMulNBits`; 1.2 with
`MatMulInteger`, one scale for each row and smoothed channels (Xiao et al. 2022, https://arxiv.org/abs/2211.10438). But
of the ten guides that rank first half a guide changes (cosines of 0.998 with the reference), and success@1 on the
exam's development part fell by up to two queries of 193.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from benchlight.errors import TrainingError
from benchlight.ranking import model_files
from benchlight.ranking.model_files import ONNX, WEIGHTS

_OPSET, _IR_VERSION = 18, 9
_FUSED = "com.microsoft"
_TYPES = {"F16": TensorProto.FLOAT16, "F32": TensorProto.FLOAT}


def export(folder: Path) -> None:
    """Writes `model.onnx` into the model's folder: inputs input_ids and attention_mask, int64 of shape [texts, tokens];
    output sentence_embedding, float32 of shape [texts, dimensions], unit vectors.

    Raises ModelError where the folder holds no whole model, TrainingError for anything but a BERT with mean pooling and
    normalisation, and where the file cannot be written.
    """
    fingerprint = model_files.check(folder)
    try:
        configuration = _read_json(folder / "config.json")
        modules = [module["type"].rpartition(".")[2] for module in _read_json(folder / "modules.json")]
        pooling = _read_json(folder / "1_Pooling" / "config.json")
        longest = _longest(folder, configuration)
        weights = _Weights(folder / WEIGHTS)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise TrainingError(f"The model in {folder} cannot be read: {error}") from error
    form = (configuration.get("model_type"), configuration.get("hidden_act"), modules)
    mean = pooling.get("pooling_mode", "mean" if pooling.get("pooling_mode_mean_tokens") else "other") == "mean"
    if form != ("bert", "gelu", ["Transformer", "Pooling", "Normalize"]) or not mean:
        raise TrainingError(f"{folder} is not a BERT with mean pooling and normalisation; only such a model exports.")
    try:
        model = _Graph(weights).bert(configuration)
    except KeyError as error:
        raise TrainingError(f"The model in {folder} has no {error}, or not in a form that exports.") from error
    model.metadata_props.add(key=model_files.ONNX_FINGERPRINT, value=fingerprint)
    model.metadata_props.add(key=model_files.ONNX_LONGEST, value=str(longest))
    try:
        onnx.save(model, folder / ONNX)
    except OSError as error:
        raise TrainingError(f"{folder / ONNX} cannot be written: {error.strerror or error}.") from error


class _Weights:
    """The tensors of a safetensors file."""

    def __init__(self, file: Path) -> None:
        self._tensors, self._begin = model_files.tensors(file)

    def pointer(self, name: str) -> onnx.TensorProto:
        """The tensor as external data of an ONNX file in the same folder."""
        entry = self._tensors[name]
        begin, end = entry["data_offsets"]
        tensor = TensorProto(name=name, dims=entry["shape"], data_type=_TYPES[entry["dtype"]])
        tensor.data_location = TensorProto.EXTERNAL
        for key, value in (("location", WEIGHTS), ("offset", self._begin + begin), ("length", end - begin)):
            tensor.external_data.add(key=key, value=str(value))
        return tensor


class _Graph:
    """An ONNX graph under construction. Values are known by their names."""

    def __init__(self, weights: _Weights) -> None:
        self._weights = weights
        self._nodes: list[onnx.NodeProto] = []
        self._constants: dict[str, onnx.TensorProto] = {}

    def bert(self, configuration: dict[str, Any]) -> onnx.ModelProto:
        """The whole model: embeddings, layers, mean over the tokens, unit length."""
        epsilon = float(configuration["layer_norm_eps"])
        mask = self._op("Cast", "attention_mask", to=TensorProto.INT32)
        x = self._embeddings(epsilon)
        for layer in range(configuration["num_hidden_layers"]):
            x = self._layer(f"encoder.layer.{layer}.", x, mask, int(configuration["num_attention_heads"]), epsilon)
        self._pooled(x)
        whole = ["texts", "tokens"]
        graph = helper.make_graph(
            self._nodes,
            "sentence-transformer",
            [helper.make_tensor_value_info(name, TensorProto.INT64, whole) for name in ("input_ids", "attention_mask")],
            [
                helper.make_tensor_value_info(
                    "sentence_embedding", TensorProto.FLOAT, ["texts", configuration["hidden_size"]]
                )
            ],
            list(self._constants.values()),
        )
        operators = [helper.make_opsetid("", _OPSET), helper.make_opsetid(_FUSED, 1)]
        return helper.make_model(graph, opset_imports=operators, ir_version=_IR_VERSION, producer_name="benchlight")

    def _embeddings(self, epsilon: float) -> str:
        # Only the rows of the words at hand are cast: the table is half of the model.
        rows = self._op("Gather", self._stored("embeddings.word_embeddings.weight"), "input_ids")
        words = self._op("Cast", rows, to=TensorProto.FLOAT)
        tokens = self._op("Slice", self._op("Shape", "input_ids"), self._ints(1), self._ints(2))
        places = self._op(
            "Slice", self._cast("embeddings.position_embeddings.weight"), self._ints(0), tokens, self._ints(0)
        )
        first_type = self._op(
            "Slice", self._cast("embeddings.token_type_embeddings.weight"), self._ints(0), self._ints(1), self._ints(0)
        )
        norm = "embeddings.LayerNorm"
        summed = self._op("Add", words, self._op("Add", places, first_type))
        return self._op(
            "LayerNormalization", summed, self._cast(f"{norm}.weight"), self._cast(f"{norm}.bias"), epsilon=epsilon
        )

    def _layer(self, prefix: str, x: str, mask: str, heads: int, epsilon: float) -> str:
        attention = f"{prefix}attention."
        parts = [f"{attention}self.{name}" for name in ("query", "key", "value")]
        query, key, value = self._ops("Split", 3, self._linear(x, *parts), axis=-1, num_outputs=3)
        bias = self._op("Concat", *(self._cast(f"{part}.bias") for part in parts), axis=0)
        attended = self._op("MultiHeadAttention", query, key, value, bias, mask, domain=_FUSED, num_heads=heads)
        x = self._add_and_norm(attended, x, f"{attention}output.", epsilon)
        wide = self._linear(x, f"{prefix}intermediate.dense")
        active = self._op("BiasGelu", wide, self._cast(f"{prefix}intermediate.dense.bias"), domain=_FUSED)
        return self._add_and_norm(active, x, f"{prefix}output.", epsilon)

    def _add_and_norm(self, x: str, skipped: str, prefix: str, epsilon: float) -> str:
        """LayerNorm of (linear layer of x, plus its bias, plus what skipped it)."""
        names = (f"{prefix}LayerNorm.weight", f"{prefix}LayerNorm.bias", f"{prefix}dense.bias")
        return self._op(
            "SkipLayerNormalization",
            self._linear(x, f"{prefix}dense"),
            skipped,
            *map(self._cast, names),
            domain=_FUSED,
            epsilon=epsilon,
        )

    def _pooled(self, x: str) -> None:
        mask = self._op("Unsqueeze", self._op("Cast", "attention_mask", to=TensorProto.FLOAT), self._ints(2))
        total = self._op("ReduceSum", self._op("Mul", x, mask), self._ints(1), keepdims=0)
        mean = self._op("Div", total, self._op("ReduceSum", mask, self._ints(1), keepdims=0))
        length = self._op("ReduceL2", mean, self._ints(1), keepdims=1)
        self._nodes.append(helper.make_node("Div", [mean, length], ["sentence_embedding"]))

    def _linear(self, x: str, *layers: str) -> str:
        """x times the transposed weights of the layers, side by side; without their biases."""
        weights = [self._cast(f"{layer}.weight") for layer in layers]
        stacked = weights[0] if len(weights) == 1 else self._op("Concat", *weights, axis=0)
        return self._op("MatMul", x, self._op("Transpose", stacked, perm=[1, 0]))

    def _op(self, kind: str, *inputs: str, domain: str = "", **attributes: Any) -> str:
        return self._ops(kind, 1, *inputs, domain=domain, **attributes)[0]

    def _ops(self, kind: str, outputs: int, *inputs: str, domain: str = "", **attributes: Any) -> list[str]:
        names = [f"{kind}.{len(self._nodes)}.{number}" for number in range(outputs)]
        self._nodes.append(helper.make_node(kind, list(inputs), names, domain=domain, **attributes))
        return names

    def _cast(self, name: str) -> str:
        return self._op("Cast", self._stored(name), to=TensorProto.FLOAT)

    def _stored(self, name: str) -> str:
        self._constants.setdefault(name, self._weights.pointer(name))
        return name

    def _ints(self, *values: int) -> str:
        name = f"ints.{'.'.join(map(str, values))}"
        self._constants.setdefault(name, numpy_helper.from_array(np.array(values, dtype=np.int64), name))
        return name


def _longest(folder: Path, configuration: dict[str, Any]) -> int:
    """The model's max_seq_length, where sentence-transformers finds it: in its own file, else the tokenizer's limit or
    that of the position embeddings."""
    own = _read_json(folder / "sentence_bert_config.json").get("max_seq_length")
    limits = [
        configuration.get("max_position_embeddings"),
        _read_json(folder / "tokenizer_config.json").get("model_max_length"),
    ]
    return int(own or min(limit for limit in limits if limit is not None))


def _read_json(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8"))
