"""Counts which words the lexicon's symptoms of each part hold: `python -m benchlight.training.symptom_words`."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from typing import Any

import numpy as np
import numpy.typing as npt

from benchlight import resources, whole
from benchlight.ranking.symptom_words import FILE, features
from benchlight.sources.lexicon import PartFamily, load_families

_TIMES = 2
"""A word of fewer symptoms tells nothing: it may be a slip."""
_MOST = 255


def symptom_words(families: Iterable[PartFamily]) -> Mapping[str, npt.NDArray[Any]]:
    """The counts as arrays: `words`, one a line; `lengths`, of how many parts each is; `steps`, from each of these to
    the next, round and round; `counts`; and `symptoms` of each part."""
    families = tuple(families)
    held: dict[str, Counter[int]] = defaultdict(Counter)
    symptoms = np.zeros(len(families), dtype=np.uint16)
    for part, family in enumerate(families):
        for text in _symptoms(family):
            symptoms[part] += 1
            for word in features(text):
                held[word][part] += 1
    told = {word: sorted(held[word].items()) for word in sorted(held) if held[word].total() >= _TIMES}
    rows = [row for of_word in told.values() for row in of_word]
    numbers = np.array([part for part, _ in rows], dtype=np.int64)
    return {
        "words": np.array("\n".join(told)),
        "lengths": np.array([len(of_word) for of_word in told.values()], dtype=np.uint16),
        "steps": (np.diff(numbers, prepend=0) % len(families)).astype(np.uint16),
        "counts": np.array([min(count, _MOST) for _, count in rows], dtype=np.uint8),
        "symptoms": symptoms,
    }


def _symptoms(family: PartFamily) -> Iterator[str]:
    """All that people say of the part, and what they call it."""
    yield from (*family.terse, *family.customer, *family.plain, *map("; ".join, family.report), *family.names)
    for wording in family.wordings:
        yield from (*wording.plain, *wording.diagnostic, *wording.names)


if __name__ == "__main__":
    content = BytesIO()
    arrays: dict[str, Any] = dict(symptom_words(load_families(resources.folder("lexicon"), languages=True)))
    np.savez_compressed(content, **arrays)
    whole.write_bytes(resources.folder("ranking") / FILE, content.getvalue())
