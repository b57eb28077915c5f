"""Which files an ONNX graph takes its weights from, found out without loading it: ONNX Runtime before 1.24 reads
whatever file a graph names.

ONNX calls such weights external data (https://github.com/onnx/onnx/blob/main/docs/ExternalData.md). A graph is a
message of Protocol Buffers (https://protobuf.dev/programming-guides/encoding/); of the fields in onnx.proto those are
followed that lead to a tensor.
"""

from __future__ import annotations

from collections.abc import Iterator

FIELDS = {
    "ModelProto": {7: "GraphProto", 20: "TrainingInfoProto", 25: "FunctionProto"},
    "TrainingInfoProto": {1: "GraphProto", 2: "GraphProto"},
    "FunctionProto": {7: "NodeProto", 11: "AttributeProto"},
    "GraphProto": {1: "NodeProto", 5: "TensorProto", 15: "SparseTensorProto"},
    "NodeProto": {5: "AttributeProto"},
    "AttributeProto": {
        5: "TensorProto", 6: "GraphProto", 10: "TensorProto", 11: "GraphProto", 22: "SparseTensorProto",
        23: "SparseTensorProto",
    },
    "SparseTensorProto": {1: "TensorProto", 2: "TensorProto"},
    "TensorProto": {13: "StringStringEntryProto"},
}  # fmt: skip
"""For each kind of message the numbers of the fields that lead to external data, and their kind."""

_VARINT, _I64, _LENGTH_DELIMITED, _I32 = 0, 1, 2, 5
_MOST_BITS = 64
_MOST_BITS_OF_A_TAG = 32
_KEY, _VALUE = 1, 2


def locations(model: bytes) -> set[str]:
    """The files that a `ModelProto` names for its weights. Raises ValueError where the bytes are none."""
    found: set[str] = set()
    waiting = [("ModelProto", memoryview(model))]
    while waiting:
        kind, message = waiting.pop()
        if kind == "StringStringEntryProto":
            # A field that comes twice counts as it came last; here each counts.
            entry = [(number, bytes(content)) for number, content in _fields(message)]
            if (_KEY, b"location") in entry:
                found.update(content.decode(errors="replace") for number, content in entry if number == _VALUE)
        else:
            followed = FIELDS[kind]
            waiting += [(followed[number], content) for number, content in _fields(message) if number in followed]
    return found


def _fields(message: memoryview) -> Iterator[tuple[int, memoryview]]:
    """Number and content of the fields that hold bytes, texts or messages."""
    place = 0
    while place < len(message):
        tag, place = _varint(message, place, _MOST_BITS_OF_A_TAG)
        form = tag & 7
        if form == _VARINT:
            _, place = _varint(message, place)
            continue
        if form == _LENGTH_DELIMITED:
            length, place = _varint(message, place)
        elif form in (_I64, _I32):
            length = 8 if form == _I64 else 4
        else:
            raise ValueError(f"a field of form {form}")
        if length > len(message) - place:
            raise ValueError("a field that goes on after the end")
        if form == _LENGTH_DELIMITED:
            yield tag >> 3, message[place : place + length]
        place += length


def _varint(message: memoryview, place: int, most_bits: int = _MOST_BITS) -> tuple[int, int]:
    """A number in seven bits a byte, lowest first, and where it ends."""
    number = shift = 0
    while place < len(message) and shift < most_bits:
        byte = message[place]
        number |= (byte & 0x7F) << shift
        place += 1
        if byte < 0x80:
            if number >> most_bits:  # others would cut it off, and read another number
                break
            return number, place
        shift += 7
    raise ValueError("a number without end")
