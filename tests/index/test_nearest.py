"""Approximate search with faiss."""

from __future__ import annotations

import numpy as np
import pytest

from benchlight.index import nearest

pytest.importorskip("faiss", reason="approximate search needs `pip install 'benchlight[large]'`")


def test_most_of_the_nearest_are_found() -> None:
    random = np.random.default_rng(0)
    parts = random.standard_normal((200, 64), dtype=np.float32)
    # Titles of the same part lie close together.
    vectors = np.repeat(parts, 100, axis=0) + 0.5 * random.standard_normal((20_000, 64), dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    queries = vectors[::500] + 0.2 * random.standard_normal((40, 64), dtype=np.float32)
    find = nearest.NearestTitles(nearest.build(vectors))
    recall = [np.isin(np.argsort(-(vectors @ query))[:50], find(query)).mean() for query in queries]
    assert np.mean(recall) > 0.95


def test_a_few_titles_are_found_all() -> None:
    vectors = np.eye(6, dtype=np.float32)
    assert sorted(nearest.NearestTitles(nearest.build(vectors))(vectors[0]).tolist()) == [0, 1, 2, 3, 4, 5]
