"""What the benchmarks rank: guides and queries."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from benchlight.catalog import Catalog
from benchlight.catalog.guide_rows import text_hash
from benchlight.records import Guide
from benchlight.sources.starter import starter_guides
from benchlight.words import without_form

GUIDES = 44_000
DIMENSIONS = 384
_A_PIECE = 20_000

QUERIES = (
    "laptop dead, charging light off, tried another adapter",
    "tp x240 shuts off at 30%",
    "screen black but sound works",
    "My washing machine hums but does not drain, and there is water standing in the drum since yesterday evening.",
    "iphone 12 back pics foggy",
    "Symptoms:\n     - No power indicator light\n     - Laptop not turning on despite being plugged in\n  3. General",
    "printer leaves streaks, cleaned twice",
    "vac brush wont spin motr ok",
)
TYPED = tuple(
    text for query in QUERIES for end in range(1, len(query) + 1, 3) if without_form(text := query[:end]).strip()
)
"""The texts that are ranked while the queries are typed."""


def guides(count: int, first: int = 0) -> list[Guide]:
    """The starter guides, and then the same again for made-up further models: `count` of them from number `first`."""
    starter = _starter()
    made = []
    for number in range(first, first + count):
        guide, generation = starter[number % len(starter)], number // len(starter)
        mark = f" MK{generation}" if generation else ""
        device = guide.device + mark
        made.append(
            Guide(f"bench:{number}", guide.title.replace(guide.device, device, 1), device, guide.part, guide.family,
                  guide.categories, guide.summary)
        )  # fmt: skip
    return made


def unit_vectors(count: int, random: np.random.Generator) -> npt.NDArray[np.float32]:
    """Random unit vectors, shape [count, DIMENSIONS]: exact search costs the same whatever they mean."""
    vectors = random.standard_normal((count, DIMENSIONS), dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors


def fill(file: Path, count: int, fingerprint: str) -> None:
    """Makes a catalog of so many guides, all with random vectors for the model of that fingerprint."""
    catalog = Catalog(file)
    random = np.random.default_rng(0)
    for first in range(0, count, _A_PIECE):
        made = guides(min(_A_PIECE, count - first), first)
        catalog.guides.upsert(made)
        catalog.embeddings.store(
            fingerprint, [text_hash(guide.title) for guide in made], unit_vectors(len(made), random)
        )
    catalog.close()


@cache
def _starter() -> list[Guide]:
    return list(starter_guides())
