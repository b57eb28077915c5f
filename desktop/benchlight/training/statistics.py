"""Statistics of training pairs as a model card prints them, beside those of the reference card."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

from benchlight.training.pairs import Pair

REFERENCE_ROWS = 43_938
_FIRST = 1_000


@dataclass(frozen=True, slots=True)
class Tokens:
    """Fewest, mean and most tokens of a column, over the first 1,000 rows as in the reference card."""

    fewest: int
    mean: float
    most: int

    def __str__(self) -> str:
        return f"min {self.fewest}, mean {self.mean:.2f}, max {self.most}"


REFERENCE_TOKENS = {"sentence_0": Tokens(9, 24.25, 74), "sentence_1": Tokens(4, 12.03, 25)}
"""That the reference card tells."""


def token_statistics(pairs: Sequence[Pair], model: Path) -> dict[str, Tokens]:
    """Token counts of both columns, special tokens included, by the model's own tokenizer."""
    tokenizer = Tokenizer.from_file(str(model / "tokenizer.json"))
    tokenizer.no_padding()
    columns = {
        "sentence_0": [pair.sentence_0 for pair in pairs[:_FIRST]],
        "sentence_1": [pair.sentence_1 for pair in pairs[:_FIRST]],
    }
    return {name: _count(tokenizer, texts) for name, texts in columns.items()}


def data_hash(pairs: Sequence[Pair]) -> str:
    """Identifies the pairs and their order."""
    digest = hashlib.sha256()
    for pair in pairs:
        digest.update(f"{pair.sentence_0}\0{pair.sentence_1}\1".encode())
    return digest.hexdigest()


def _count(tokenizer: Tokenizer, texts: list[str]) -> Tokens:
    counts = [len(encoding.ids) for encoding in tokenizer.encode_batch(texts)]
    return Tokens(min(counts), sum(counts) / len(counts), max(counts))
