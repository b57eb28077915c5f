"""Draws the loss of a training run, beside the reference's where the recipe is the reference's."""

from __future__ import annotations

from pathlib import Path

import matplotlib
from matplotlib.figure import Figure

from benchlight.training.model_card import REFERENCE_LOSS, TrainingFacts

FILE = "loss.svg"

_INCHES = (8.0, 4.5)


def draw(file: Path, facts: TrainingFacts) -> None:
    """Writes an SVG. Raises OSError."""
    figure = Figure(figsize=_INCHES, layout="constrained")
    axes = figure.subplots()
    axes.plot([entry.step for entry in facts.log], [entry.loss for entry in facts.log], label="training")
    validated = {entry.step: entry.validation for entry in facts.log if entry.validation is not None}
    if validated:
        axes.plot(list(validated), list(validated.values()), label="held out")
    if facts.recipe.name == "card":
        axes.plot(list(REFERENCE_LOSS), list(REFERENCE_LOSS.values()), "--", label="training, reference card")
    axes.set(title=f"Recipe: {facts.recipe.name}", xlabel="step", ylabel="loss", ylim=(0, None))
    axes.grid(alpha=0.3)
    axes.legend()
    # No date and no random names: the same run gives the same file.
    with matplotlib.rc_context({"svg.hashsalt": "benchlight"}):
        figure.savefig(file, metadata={"Date": None})
