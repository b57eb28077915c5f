from __future__ import annotations

import pytest

from benchlight.assistant import Assistant
from benchlight.evaluation import tuning
from benchlight.evaluation.query_sets import ExamQuery
from benchlight.work import finish
from tests.helpers import FakeEncoder, guide

SETS = [
    [
        ExamQuery("q1", "iphone 12 drains", "bench", ("battery",), "iPhone 12", "phone"),
        ExamQuery("q2", "pixel 4a picture dark", "bench", ("screen",), "Pixel 4a", "phone"),
    ]
]


@pytest.fixture
def exam(assistant: Assistant) -> Assistant:
    assistant.add_guides(
        [
            guide(number, f"{device} {part} Replacement", device, part, family=part.lower(), categories=("phone",))
            for number, (device, part) in enumerate(
                [(device, part) for device in ("iPhone 12", "Pixel 4a") for part in ("Battery", "Screen")], start=50
            )
        ]
    )
    assistant.index()
    return assistant


def test_the_best_setting_is_no_worse_than_the_first(exam: Assistant) -> None:
    told: list[int] = []
    best, trials = finish(tuning.tune(exam, SETS), lambda progress: told.append(progress.done))
    assert best.objective == max(trial.objective for trial in trials)
    assert best.objective >= tuning.objective(exam, SETS)
    assert len({trial.weights for trial in trials}) == len(trials) > 5
    assert told == list(range(1, len(trials) + 1))


def test_no_query_is_encoded_twice(exam: Assistant, encoder: FakeEncoder) -> None:
    encoder.encoded.clear()
    finish(tuning.tune(exam, SETS))
    assert sorted(encoder.encoded) == sorted(query.text for query in SETS[0])
