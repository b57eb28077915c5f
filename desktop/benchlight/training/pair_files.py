"""A shop's own training pairs, from CSV or JSON Lines."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

from benchlight.errors import TrainingError
from benchlight.records import Reason, Rejection
from benchlight.training.pairs import Pair

_COLUMNS = {"sentence_0": ("sentence_0", "symptom", "symptoms", "text"), "sentence_1": ("sentence_1", "title", "guide")}
_LONGEST = 20_000
"""Characters; the model reads the first 256 tokens of a text, so a longer one is a mistake in the file."""


def read_pairs(file: Path) -> tuple[list[Pair], list[Rejection]]:
    """The pairs of a file and the rows that are none: an empty side, a repeated pair, a text beyond all reason.

    Columns or keys are sentence_0 and sentence_1, or symptom and title. Raises TrainingError for a file that cannot be
    read or has other columns.
    """
    pairs: dict[tuple[str, str], Pair] = {}
    rejections: list[Rejection] = []
    for line, symptom, title in _rows(file):
        symptom, title = symptom.strip(), " ".join(title.split())
        if not symptom or not title:
            reason = "the symptom or the title is empty"
        elif max(len(symptom), len(title)) > _LONGEST:
            reason = f"a text is longer than {_LONGEST:,} characters"
        elif (symptom, title) in pairs:
            reason = "the same pair stands above"
        else:
            pairs[symptom, title] = Pair(symptom, title, device_class="", family="")
            continue
        rejections.append(Rejection(file, f"line {line}", Reason(reason)))
    return list(pairs.values()), rejections


def _rows(file: Path) -> Iterator[tuple[int, str, str]]:
    try:
        with file.open(encoding="utf-8-sig", newline="") as lines:
            if file.suffix.lower() in (".jsonl", ".ndjson", ".json"):
                for number, line in enumerate(lines, start=1):
                    if line.strip():
                        yield _sides(file, number, json.loads(line))
            else:
                csv.field_size_limit(max(csv.field_size_limit(), 1_000_000))
                table = csv.DictReader(lines)
                for row in table:
                    yield _sides(file, table.line_num, row)
    except OSError as error:
        raise TrainingError(f"The pairs {file} cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise TrainingError(f"The pairs {file} are not UTF-8. Save the file as UTF-8.") from error
    except (json.JSONDecodeError, csv.Error) as error:
        raise TrainingError(f"The pairs {file} cannot be read: {error}.") from error


def _sides(file: Path, line: int, row: object) -> tuple[int, str, str]:
    if isinstance(row, dict):
        sides = [
            next((row[name] for name in names if isinstance(row.get(name), str)), None) for names in _COLUMNS.values()
        ]
        if all(side is not None for side in sides):
            return line, str(sides[0]), str(sides[1])
    raise TrainingError(
        f"{file}:{line}: a pair needs the columns sentence_0 and sentence_1 (or symptom and title), both text."
    )
