"""A model gets the words of other languages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tokenizers import Tokenizer

from benchlight import resources
from benchlight.ranking import model_files
from benchlight.ranking.torch_encoder import load
from benchlight.sources.lexicon import load_families
from benchlight.training import vocabulary

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

pytestmark = [pytest.mark.model, pytest.mark.long]


@pytest.fixture(scope="module")
def extended(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("model") / "extended"
    families = load_families(resources.folder("lexicon"), languages=True)
    assert vocabulary.extend(model_files.base_model(), families, folder) > 20_000
    return folder


@pytest.fixture(scope="module")
def models(extended: Path) -> tuple[SentenceTransformer, SentenceTransformer]:
    return load(model_files.base_model()), load(extended)


def test_the_lexicon_s_words_are_pieces(extended: Path) -> None:
    model_files.check(extended)
    tokenizer = Tokenizer.from_file(str(extended / "tokenizer.json"))
    tokenizer.no_padding()
    assert tokenizer.encode("Stofzuiger zuigt niet").tokens == ["[CLS]", "stofzuiger", "zuigt", "niet", "[SEP]"]
    assert tokenizer.encode("Nebelschlauch").tokens == ["[CLS]", "nebel", "##schlauch", "[SEP]"], (
        "a compound ends in a word that the lexicon has often"
    )


@pytest.mark.parametrize(
    ("foreign", "meaning", "other"),
    [("lavatrice", "washing machine", "keyboard"), ("cinghia", "belt", "screen"), ("snoer", "cord", "screen")],
)
def test_a_new_word_means_what_the_english_one_does(
    models: tuple[SentenceTransformer, SentenceTransformer], foreign: str, meaning: str, other: str
) -> None:
    def nearer(model: SentenceTransformer) -> float:
        word, right, wrong = model.encode([foreign, meaning, other], normalize_embeddings=True)
        return float(word @ right - word @ wrong)

    before, after = map(nearer, models)
    assert after > max(0, before) + 0.05, f"{before:.2f} {after:.2f}"


def test_english_texts_have_the_vectors_that_they_had(models: tuple[SentenceTransformer, SentenceTransformer]) -> None:
    texts = ["no suction, hose split", "Dyson V8 Battery Replacement", "the slang word for it is stuck"]
    before, after = (model.encode(texts, normalize_embeddings=True) for model in models)
    assert (before[:2] * after[:2]).sum(axis=1) == pytest.approx([1, 1], abs=1e-4)
