"""Writes a sentence-transformers model as `model.onnx`, the form that ranking runs on CPUs.

The graph is built by hand, from ONNX Runtime's fused operators
(https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md), rather than traced from the Python code:
so it stays the same from one version of the libraries to the next, and its weights can stay where they are.

`model.onnx` is a few kilobytes: every weight points into `model.safetensors`, which holds the tensors in the form that
ONNX calls external data. They are in half precision there and become float32 when the model is loaded, which makes the
vectors those of sentence-transformers.

`model.int8.onnx` is the same model for encoding a whole catalog, where speed is worth more than the fourth decimal: its
widest matrix products are of 8-bit integers, made of the same weights when it is loaded. What costs exactness there is
avoided: each row of activations has a scale of its own; channels that LayerNorm makes large are made small before
rounding, and their weights large (SmoothQuant, Xiao et al. 2022, https://arxiv.org/abs/2211.10438; titles of the
starter catalog show how large they are); and the product behind GELU, whose activations round worst, stays float32 in
the first half of the layers, where an error goes through all the others. README.md here has the exam's figures.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer

from benchlight.errors import TrainingError
from benchlight.ranking import model_files
from benchlight.ranking.model_files import ONNX, ONNX_INT8, WEIGHTS
from benchlight.sources.starter import starter_guides

_OPSET, _IR_VERSION = 18, 9
_FUSED = "com.microsoft"
_MIDDLE = np.uint8(128)
"""Stands for 0: activations are unsigned, which processors multiply fastest with signed weights."""
_OBSERVED_TITLES = 512
_GELU_MINIMUM = np.float32(-0.17)
_MIGRATION = np.float32(0.6)
"""How much of the difficulty goes from the activations to the weights; SmoothQuant's alpha."""
_TINY = np.float32(1e-6)
_TYPES = {"F16": TensorProto.FLOAT16, "F32": TensorProto.FLOAT}


def export(folder: Path) -> None:
    """Writes `model.onnx` and `model.int8.onnx` into the model's folder: inputs input_ids and attention_mask, int64 of
    shape [texts, tokens]; output sentence_embedding, float32 of shape [texts, dimensions], unit vectors.

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
    except OSError as error:
        raise TrainingError(f"The model in {folder} cannot be read: {error.strerror or error}.") from error
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise TrainingError(f"The model in {folder} cannot be read: {error}") from error
    form = (configuration.get("model_type"), configuration.get("hidden_act"), modules)
    mean = pooling.get("pooling_mode", "mean" if pooling.get("pooling_mode_mean_tokens") else "other") == "mean"
    if form != ("bert", "gelu", ["Transformer", "Pooling", "Normalize"]) or not mean:
        raise TrainingError(f"{folder} is not a BERT with mean pooling and normalisation; only such a model exports.")
    try:
        exact = _Graph(weights)
        models = {ONNX: exact.bert(configuration)}
        reach = _observed_reach(models[ONNX], exact.normed, folder)
        models[ONNX_INT8] = _Graph(weights, reach).bert(configuration)
    except KeyError as error:
        raise TrainingError(f"The model in {folder} has no {error}, or not in a form that exports.") from error
    for name, model in models.items():
        model.metadata_props.add(key=model_files.ONNX_FINGERPRINT, value=fingerprint)
        model.metadata_props.add(key=model_files.ONNX_LONGEST, value=str(longest))
        try:
            onnx.save(model, folder / name)
        except OSError as error:
            raise TrainingError(f"{folder / name} cannot be written: {error.strerror or error}.") from error


def _observed_reach(
    model: onnx.ModelProto, values: Mapping[str, str], folder: Path
) -> dict[str, npt.NDArray[np.float32]]:
    """The largest absolute value in each channel of the named values, over titles of the starter catalog."""
    observed = onnx.ModelProto()
    observed.CopyFrom(model)
    observed.graph.output.extend(helper.make_empty_tensor_value_info(value) for value in values.values())
    options = onnxruntime.SessionOptions()
    options.add_session_config_entry("session.model_external_initializers_file_folder_path", str(folder))
    titles = sorted({guide.title for guide in starter_guides()})
    reach: dict[str, Any] = dict.fromkeys(values, 0.0)
    try:
        session = onnxruntime.InferenceSession(
            observed.SerializeToString(), options, providers=["CPUExecutionProvider"]
        )
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        tokenizer.no_padding()
        for title in titles[:: max(1, len(titles) // _OBSERVED_TITLES)]:
            tokens = np.array([tokenizer.encode(title).ids], dtype=np.int64)
            found = session.run(list(values.values()), {"input_ids": tokens, "attention_mask": np.ones_like(tokens)})
            for norm, value in zip(values, found, strict=True):
                reach[norm] = np.maximum(reach[norm], np.abs(value).max(axis=(0, 1)))
    except Exception as error:  # both libraries raise whatever their parsers raise
        raise TrainingError(f"The model in {folder} cannot be run: {error}") from error
    return reach


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

    def __init__(self, weights: _Weights, reach: Mapping[str, npt.NDArray[np.float32]] | None = None) -> None:
        """`reach`: for products in integers, the largest absolute value in each channel that comes out of a
        LayerNorm."""
        self._weights = weights
        self._reach = reach
        self.normed: dict[str, str] = {}
        """The value that comes out of each LayerNorm."""
        self._nodes: list[onnx.NodeProto] = []
        self._constants: dict[str, onnx.TensorProto] = {}

    def bert(self, configuration: dict[str, Any]) -> onnx.ModelProto:
        """The whole model: embeddings, layers, mean over the tokens, unit length."""
        epsilon = float(configuration["layer_norm_eps"])
        mask = self._op("Cast", "attention_mask", to=TensorProto.INT32)
        x, norm = self._embeddings(epsilon), "embeddings.LayerNorm"
        layers, heads = configuration["num_hidden_layers"], int(configuration["num_attention_heads"])
        for layer in range(layers):
            prefix = f"encoder.layer.{layer}."
            x = self._layer(prefix, x, norm, mask, heads, epsilon, early=2 * layer < layers)
            norm = f"{prefix}output.LayerNorm"
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

    def _layer(self, prefix: str, x: str, norm: str, mask: str, heads: int, epsilon: float, early: bool) -> str:
        """One layer; `norm` is the LayerNorm that x comes from."""
        self.normed[norm] = x
        attention = f"{prefix}attention."
        parts = [f"{attention}self.{name}" for name in ("query", "key", "value")]
        query, key, value = self._ops("Split", 3, self._product(x, *parts, norm=norm), axis=-1, num_outputs=3)
        bias = self._op("Concat", *(self._cast(f"{part}.bias") for part in parts), axis=0)
        attended = self._op("MultiHeadAttention", query, key, value, bias, mask, domain=_FUSED, num_heads=heads)
        output = f"{attention}output."
        x = self._add_and_norm(self._product(attended, f"{output}dense"), x, output, epsilon)
        self.normed[f"{output}LayerNorm"] = x
        wide = self._product(x, f"{prefix}intermediate.dense", norm=f"{output}LayerNorm")
        active = self._op("BiasGelu", wide, self._cast(f"{prefix}intermediate.dense.bias"), domain=_FUSED)
        output = f"{prefix}output."
        if self._reach is None or early:
            narrow = self._exact_product(active, f"{output}dense")
        else:
            narrow = self._integer_product_after_gelu(active, f"{output}dense")
        return self._add_and_norm(narrow, x, output, epsilon)

    def _add_and_norm(self, product: str, skipped: str, prefix: str, epsilon: float) -> str:
        """LayerNorm of (linear layer of x, plus its bias, plus what skipped it)."""
        names = (f"{prefix}LayerNorm.weight", f"{prefix}LayerNorm.bias", f"{prefix}dense.bias")
        return self._op(
            "SkipLayerNormalization", product, skipped, *map(self._cast, names), domain=_FUSED, epsilon=epsilon
        )

    def _pooled(self, x: str) -> None:
        mask = self._op("Unsqueeze", self._op("Cast", "attention_mask", to=TensorProto.FLOAT), self._ints(2))
        total = self._op("ReduceSum", self._op("Mul", x, mask), self._ints(1), keepdims=0)
        mean = self._op("Div", total, self._op("ReduceSum", mask, self._ints(1), keepdims=0))
        length = self._op("ReduceL2", mean, self._ints(1), keepdims=1)
        self._nodes.append(helper.make_node("Div", [mean, length], ["sentence_embedding"]))

    def _product(self, x: str, *layers: str, norm: str = "") -> str:
        """x times the transposed weights of the layers, side by side; without their biases."""
        if self._reach is None:
            return self._exact_product(x, *layers)
        return self._integer_product(x, layers, self._reach.get(norm))

    def _exact_product(self, x: str, *layers: str) -> str:
        return self._op("MatMul", x, self._transposed(self._stacked(layers)))

    def _integer_product(self, x: str, layers: Sequence[str], reach: npt.NDArray[np.float32] | None) -> str:
        """`_exact_product` in 8 bits. All that depends on weights alone is computed once, when the model is loaded."""
        weights = self._stacked(layers)
        if reach is not None:
            smoothing = self._smoothing(weights, reach)
            x, weights = self._op("Div", x, smoothing), self._op("Mul", weights, smoothing)
        rows = self._as_rows(x)
        return self._quantized_product(x, rows, self._scales(rows), _MIDDLE, weights)

    def _integer_product_after_gelu(self, x: str, layer: str) -> str:
        """GELU gives nothing below its minimum. With that taken off, all bits are for what is above; what this adds to
        the product is taken off again."""
        weights = self._stacked([layer])
        rows = self._op("Sub", self._as_rows(x), self._number(_GELU_MINIMUM))
        largest = self._op("ReduceMax", rows, self._ints(1), keepdims=0)
        row_scales = self._op("Mul", largest, self._number(np.float32(1 / 255)))
        product = self._quantized_product(x, rows, row_scales, np.uint8(0), weights)
        sums = self._op("ReduceSum", weights, self._ints(1), keepdims=0)
        return self._op("Add", product, self._op("Mul", sums, self._number(_GELU_MINIMUM)))

    def _quantized_product(self, x: str, rows: str, row_scales: str, zero: np.uint8, weights: str) -> str:
        """The rows, each in 8 bits at its scale and with `zero` for 0, times the transposed weights; in the form of x,
        of which they are the rows."""
        column_scales = self._scales(weights)
        columns = self._op("Round", self._op("Div", weights, self._op("Unsqueeze", column_scales, self._ints(1))))
        row_scales = self._op("Max", row_scales, self._number(_TINY))
        product = self._op(
            "MatMulIntegerToFloat",
            self._op(
                "QuantizeLinear",
                rows,
                row_scales,
                self._op("Expand", self._number(zero), self._op("Shape", row_scales)),
                axis=0,
            ),
            self._op("Cast", self._transposed(columns), to=TensorProto.INT8),
            self._number(np.float32(1)),
            column_scales,
            self._number(zero),
            domain=_FUSED,
        )
        product = self._op("Mul", product, self._op("Unsqueeze", row_scales, self._ints(1)))
        return self._op("Reshape", product, self._op("Concat", self._op("Shape", x, end=2), self._ints(-1), axis=0))

    def _as_rows(self, x: str) -> str:
        """[texts, tokens, channels] as [texts times tokens, channels]."""
        return self._op("Reshape", x, self._op("Concat", self._ints(-1), self._op("Shape", x, start=2), axis=0))

    def _smoothing(self, weights: str, reach: npt.NDArray[np.float32]) -> str:
        """What to divide each channel by and to multiply its weights by."""
        name = f"smoothing.{len(self._nodes)}"
        self._constants[name] = numpy_helper.from_array(np.maximum(reach, _TINY) ** _MIGRATION, name)
        heaviest = self._op("ReduceMax", self._op("Abs", weights), self._ints(0), keepdims=0)
        rest = self._op("Pow", self._op("Max", heaviest, self._number(_TINY)), self._number(np.float32(1 - _MIGRATION)))
        return self._op("Div", name, rest)

    def _scales(self, matrix: str) -> str:
        """What 1 of 8 signed bits stands for in each row."""
        largest = self._op("ReduceMax", self._op("Abs", matrix), self._ints(1), keepdims=0)
        return self._op("Mul", largest, self._number(np.float32(1 / 127)))

    def _stacked(self, layers: Sequence[str]) -> str:
        weights = [self._cast(f"{layer}.weight") for layer in layers]
        return weights[0] if len(weights) == 1 else self._op("Concat", *weights, axis=0)

    def _transposed(self, matrix: str) -> str:
        return self._op("Transpose", matrix, perm=[1, 0])

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

    def _number(self, value: np.generic) -> str:
        name = f"{value.dtype}.{value}"
        self._constants.setdefault(name, numpy_helper.from_array(np.array(value), name))
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
