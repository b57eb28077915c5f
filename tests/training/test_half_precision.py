"""What is left of weights when they are shipped."""

from __future__ import annotations

import lzma

import numpy as np
import pytest

pytestmark = pytest.mark.model


def test_weights_are_as_they_were_and_compress() -> None:
    torch = pytest.importorskip("torch", reason="training needs the train extra: pip install '.[train]'")
    from benchlight.training.half_precision import halve

    torch.manual_seed(1)
    model = torch.nn.Sequential()  # words and one layer, of the size of a sentence encoder's
    model.word_embeddings = torch.nn.Embedding(2_000, 64)
    model.layer = torch.nn.Linear(64, 64)
    torch.nn.init.normal_(model.word_embeddings.weight, std=0.05)
    before = {name: weights.detach().clone() for name, weights in model.named_parameters()}
    halve(model)
    for name, weights in model.named_parameters():
        assert weights.dtype == torch.float16
        assert torch.linalg.norm(weights.float() - before[name]) < 0.01 * torch.linalg.norm(before[name])
    words = model.word_embeddings.weight.detach().numpy()
    plain = before["word_embeddings.weight"].numpy().astype(np.float16)
    assert len(lzma.compress(words.tobytes())) < 0.75 * len(lzma.compress(plain.tobytes()))
    once = words.copy()
    halve(model)
    assert np.array_equal(model.word_embeddings.weight.detach().numpy(), once)
