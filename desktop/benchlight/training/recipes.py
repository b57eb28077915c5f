"""Training recipes: what the reference model card did, and what ranks best on a bench."""

from __future__ import annotations

from dataclasses import dataclass

from benchlight.training.pairs import Shares


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
    plain: float = 0.0
    other_languages: float = 0.0
    alike: float = 0.0
    """These four: how many of the texts are of a sort (see `pairs.Shares`)."""
    new_words: bool = False
    """Whether the base model first gets the words of the lexicon's other languages (see `vocabulary`)."""
    words_rate: float = 1.0
    """Learning rate of the words' own vectors, by that of all else. Where there are new words it is that of theirs, and
    those that the base model has stay as they are."""
    base_share: float = 0.0
    """Share of the original base model's weights in the average that is saved (WiSE-FT, Wortsman et al. 2022,
    https://arxiv.org/abs/2109.01903): a little of it keeps what the base model knows of texts unlike ours."""

    @property
    def shares(self) -> Shares:
        """How many of the texts are of each sort."""
        return Shares(self.naming, self.plain, self.other_languages, self.alike)


RECIPES = {
    recipe.name: recipe
    for recipe in (
        # The hyperparameters of the reference model card: 43,938 pairs, 5 epochs of 2,747 steps of 16. One differs: the
        # card's run was in float32 throughout, which takes half as long again.
        Recipe("card", pairs=43_938, epochs=5, batch=16, block=0, learning_rate=5e-5, warmup=0.0, bf16=True),
        # Diagnostic symptoms alone teach to tell parts apart, and unteach two things: what the part names themselves
        # say, and which part is likely where the text tells little. So some texts name the part, and many are plain
        # complaints. README.md in this folder has the ablation.
        Recipe(
            "bench",
            pairs=54_400,
            epochs=1,
            batch=64,
            block=16,
            learning_rate=1e-4,
            warmup=0.06,
            bf16=True,
            naming=0.12,
            plain=0.4,
            base_share=0.15,
        ),
        # For six languages, from the model that `bench` makes (`--base`): its English stays. The new words' vectors,
        # which begin as a guess, move more than all else, and of what the layers learn a quarter is kept (README.md).
        Recipe(
            "languages",
            pairs=96_000,
            epochs=1,
            batch=64,
            block=16,
            learning_rate=6e-5,
            warmup=0.06,
            bf16=True,
            naming=0.12,
            plain=0.4,
            other_languages=0.6,
            alike=0.15,
            new_words=True,
            words_rate=15.0,
            base_share=0.75,
        ),
    )
}
