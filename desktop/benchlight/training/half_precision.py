"""The form in which weights are shipped: half precision, in fewer steps than it has, so that packages compress."""

from __future__ import annotations

import torch
from torch import nn

_WORDS = "word_embeddings.weight"
_STEP = 1 / 1024


def halve(model: nn.Module) -> None:
    """Makes the weights half precision in place. The vectors of words, two thirds of the model and all of one size, are
    rounded to multiples of 1/1024 (0.5 % of a vector's length), the rest to the eight significant bits of bfloat16
    (0.2 %): what xz makes of them is a third smaller."""
    model.half()
    with torch.no_grad():
        for name, weights in model.named_parameters():
            exact = weights.float()
            weights.copy_(torch.round(exact / _STEP) * _STEP if name.endswith(_WORDS) else exact.bfloat16())
