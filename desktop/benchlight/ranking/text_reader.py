"""Reads a text with the model: one vector, and how likely each part is.

A long text is read sentence by sentence, because the fault may stand anywhere in the chat around it, and several faults
may stand in it: the sentences count as much as they are like symptoms.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from textwrap import wrap
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from benchlight.index.vectors import Vector
from benchlight.ranking.encoder import Encoder
from benchlight.ranking.part_model import PartModel

_LONG = 240
"""Characters from which a text is read sentence by sentence."""
_LONGEST_SENTENCE = 300
_SHORTEST_SENTENCE = 12
_REMEMBERED = 1_024
"""Sentences: while somebody types a long text, all but the last stay the same."""
_UNLIKE = 0.3
"""Cosine with the nearest symptom up to which a sentence tells nothing."""
_BLANKS = re.compile(r"[^\S\n]+")
_ENDS = re.compile(r"(?<=[.!?;])\s+|\s*\n\s*")
_PAUSES = re.compile(r"(?<=,)\s+|\s+(?=and |but |und |aber |et |mais |y |pero |en |maar |e |ma )")


class Reading(NamedTuple):
    """What a model makes of a text."""

    vector: Vector
    logits: npt.NDArray[np.float32] | None
    """Of `all_parts`; None where the model tells no parts."""
    nearness: float = 1.0
    """Cosine with the nearest of the symptoms that the part model knows."""


class TextReader:
    """Reads with one model. Remembers the sentences of long texts."""

    def __init__(self, encoder: Encoder, parts: PartModel | None) -> None:
        self._encoder = encoder
        self._parts = parts
        self._sentences: OrderedDict[str, Reading] = OrderedDict()

    def read(self, text: str) -> Reading:
        """Raises what the encoder raises."""
        pieces = sentences(text) if len(text) > _LONG else [text]
        if len(pieces) == 1:
            return self._new([text])[0]
        readings = self._remembered(pieces)
        vectors = np.stack([each.vector for each in readings])
        logits = [each.logits for each in readings if each.logits is not None]
        if not logits:
            return Reading(_unit(vectors.sum(axis=0)), None)
        nearness = np.array([each.nearness for each in readings])
        telling = np.maximum(nearness - _UNLIKE, 1e-3) ** 2
        telling /= telling.sum()
        shares = np.exp(logits - np.max(logits, axis=1, keepdims=True))
        mixed = telling @ (shares / shares.sum(axis=1, keepdims=True))
        return Reading(
            _unit(telling.astype(np.float32) @ vectors),
            np.log(np.maximum(mixed, 1e-12)).astype(np.float32),
            float(nearness.max()),
        )

    def _remembered(self, pieces: list[str]) -> list[Reading]:
        new = [piece for piece in dict.fromkeys(pieces) if piece not in self._sentences]
        if new:
            self._sentences.update(zip(new, self._new(new), strict=True))
        for piece in pieces:
            self._sentences.move_to_end(piece)  # those of the text that is typed now are forgotten last
        readings = [self._sentences[piece] for piece in pieces]
        while len(self._sentences) > _REMEMBERED:
            self._sentences.popitem(last=False)
        return readings

    def _new(self, pieces: list[str]) -> list[Reading]:
        vectors = self._encoder.encode(pieces)
        if self._parts is None:
            return [Reading(vector, None) for vector in vectors]
        return [Reading(vector, *self._parts.read(vector)) for vector in vectors]


def sentences(text: str) -> list[str]:
    """The sentences of a text, as pieces of no more than some 300 characters, nothing left out; short ones are joined
    with the one beside them."""
    pieces: list[str] = []
    for sentence in _ENDS.split(_BLANKS.sub(" ", text.strip())):
        for piece in _PAUSES.split(sentence) if len(sentence) > _LONGEST_SENTENCE else [sentence]:
            for part in wrap(piece, _LONGEST_SENTENCE, break_on_hyphens=False):
                short = pieces and min(len(pieces[-1]), len(part)) < _SHORTEST_SENTENCE
                if short and len(pieces[-1]) + len(part) < _LONGEST_SENTENCE:
                    pieces[-1] = f"{pieces[-1]} {part}"
                else:
                    pieces.append(part)
    return pieces


def _unit(vector: npt.NDArray[np.floating]) -> Vector:
    return np.asarray(vector / max(float(np.linalg.norm(vector)), 1e-9), dtype=np.float32)
