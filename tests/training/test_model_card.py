from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from benchlight.errors import TrainingError
from benchlight.training import loss_plot, model_card
from benchlight.training.model_card import LoggedLoss, TrainingFacts
from benchlight.training.pairs import Pair
from benchlight.training.recipes import RECIPES
from benchlight.training.statistics import Tokens

TOKENS = {"sentence_0": Tokens(5, 21.5, 52), "sentence_1": Tokens(4, 12.5, 21)}


def facts(recipe: str = "bench", **more: object) -> TrainingFacts:
    return TrainingFacts(
        RECIPES[recipe], "benchlight train", 72_000, TOKENS, "abc", [("no power\n no light", "A | B Replacement")],
        [LoggedLoss(0.5, 500, 0.61, 0.65)], {"Python": "3.11"}, **more,  # type: ignore[arg-type]
    )  # fmt: skip


def test_the_card_says_what_was_trained_and_how() -> None:
    card = model_card.card(facts())
    for part in (
        "72,000",
        "min 5, mean 21.50, max 52",
        "min 9, mean 24.25, max 74",
        "`abc`",
        "| 0.5000 | 500 | 0.6100 | 0.6500 |",
    ):
        assert part in card
    assert "no power<br> no light" in card
    assert "A \\| B Replacement" in card


def test_a_shop_s_own_pairs_are_counted_and_never_shown() -> None:
    made, own = Pair("no suction", "Filter Replacement", "vacuum", "vacuums/filter"), Pair("Mr Smith's", "Hose", "", "")
    gathered = model_card.facts_of(RECIPES["bench"], "", [own, made, own], TOKENS, "abc", [], {}, "shop-model")
    card = model_card.card(gathered)
    assert "2 pairs of the bench's own; 1 pairs generated" in card
    assert "no suction" in card
    assert "Smith" not in card
    assert "fine-tuned from shop-model." in card
    assert model_card.BASE_MODEL not in card


def test_the_card_recipe_stands_beside_the_reference() -> None:
    assert "| 0.5000 | 500 | 0.6100 | 0.6500 | 0.6092 |" in model_card.card(facts("card"))
    assert "0.6092" not in model_card.card(facts("bench"))


def test_facts_are_read_back_as_they_were_written(tmp_path: Path) -> None:
    model_card.write(tmp_path, facts())
    assert model_card.read(tmp_path) == dataclasses.replace(facts(), evaluation=[])


def test_the_curve_shows_training_held_out_and_where_it_is_the_same_recipe_the_reference(tmp_path: Path) -> None:
    def drawn(recipe: str) -> str:
        loss_plot.draw(tmp_path / "loss.svg", facts(recipe))
        return (tmp_path / "loss.svg").read_text(encoding="utf-8")

    ours, reference = drawn("bench"), drawn("card")
    for name in ("training", "held out"):
        assert f"<!-- {name} -->" in ours
    assert "reference" not in ours
    assert "<!-- training, reference card -->" in reference
    assert drawn("bench") == ours


def test_a_measurement_is_added_and_a_new_one_takes_its_place(tmp_path: Path) -> None:
    model_card.write(tmp_path, facts())
    model_card.add_evaluation(tmp_path, [("bench", {"success@1": 0.7}), ("ords", {"success@1": 0.8})])
    model_card.add_evaluation(tmp_path, [("bench", {"success@1": 0.9})])
    assert dict(model_card.read(tmp_path).evaluation) == {"bench": {"success@1": 0.9}, "ords": {"success@1": 0.8}}
    assert "| bench | 0.900 |" in (tmp_path / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("content", [None, "", "{}", "[]"])
def test_a_folder_without_facts_is_refused(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / model_card.FACTS).write_text(content)
    with pytest.raises(TrainingError, match=r"training\.json"):
        model_card.read(tmp_path)
