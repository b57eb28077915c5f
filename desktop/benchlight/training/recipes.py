"""Training recipes: what the reference model card did, and what ranks best on a bench."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything that decides a training run beside lexicon, device table and base model."""

    name: str
    pairs: int
    """Pairs generated for the run; each epoch sees them once."""
    epochs: int
    batch: int
    block: int
    """Size of the hard blocks that batches are made of (see `pairs.blocks`); 0 for pairs in random order."""
    learning_rate: float
    warmup: float
    """Share of the steps in which the learning rate rises."""
    scale: float = 20.0
    """Inverse temperature of MultipleNegativesRankingLoss."""
    seed: int = 42
    bf16: bool = False
    """Mixed precision where the processor has bfloat16."""
    naming: float = 0.0
    """Share of the texts that name the part."""
    base_share: float = 0.0
    """Share of the original base model's weights in the average that is saved (WiSE-FT, Wortsman et al. 2022,
    https://arxiv.org/abs/2109.01903): a little of it keeps what the base model knows of texts unlike ours."""
    then: Recipe | None = None
    """A second stage, which starts from the model of this one."""


RECIPES = {
    recipe.name: recipe
    for recipe in (
        # The hyperparameters of the reference model card: 43,938 pairs, 5 epochs of 2,747 steps of 16.
        Recipe("card", pairs=43_938, epochs=5, batch=16, block=0, learning_rate=5e-5, warmup=0.0),
        # First to tell parts by symptoms alone, then not to forget what the part names themselves say: many texts name
        # the part, and a model trained on the first stage alone ranked those worse than the base model did.
        Recipe(
            "bench",
            pairs=72_000,
            epochs=1,
            batch=64,
            block=16,
            learning_rate=1e-4,
            warmup=0.06,
            bf16=True,
            then=Recipe(
                "bench, second stage",
                pairs=19_200,
                epochs=1,
                batch=64,
                block=16,
                learning_rate=5e-5,
                warmup=0.06,
                seed=43,
                bf16=True,
                naming=0.35,
                base_share=0.2,
            ),
        ),
    )
}
