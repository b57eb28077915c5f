"""The generator and the scorer: what is known of a manual scores fully against itself, and each fault costs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from benchlight.records import Code, Guide, Icon, Line, Link, Record, Step

from .score import Score, score
from .styles import STYLES, make
from .truth import Manual


@pytest.fixture
def manual(tmp_path: Path) -> Manual:
    """One with all that a guide may have."""
    return make("b", 1, tmp_path / "b.pdf")


def told(manual: Manual) -> list[Record]:
    """What a reader without a fault would say."""
    records: list[Record] = [Code(code, ("laptop",), meaning) for code, meaning in manual.codes.items()]
    for number, guide in enumerate(manual.guides):
        told = Step.of_lines([Line(warning, Icon.CAUTION) for warning in guide.warnings])
        pictures = tuple(f"page:{page}#{x - 9},{y - 9},{x + 9},{y + 9}" for page, x, y in guide.figures)
        records.append(
            Guide(
                f"manual:{number}", f"{guide.part} Replacement", manual.device, guide.part,
                steps=(replace(told, images=pictures), *map(Step, guide.steps)),
                parts=tuple(f"{part} ({number})" for part, number in guide.parts),
                prerequisites=tuple(Link("manual:0", part) for part in guide.prerequisites),
                symptoms=tuple(manual.symptoms), document="b.pdf", pages=f"{guide.first}-{guide.last}",
            )
        )  # fmt: skip
    return records


def figures(found: Score) -> dict[str, float]:
    """The F1 of each measure."""
    return {name: tally.f1 for name, tally in found.tallies()}


def test_what_is_known_scores_fully(manual: Manual) -> None:
    found = score(manual, told(manual))
    assert found.faults == []
    assert set(figures(found).values()) == {1.0}
    assert found.guides.right == len(manual.guides) > 10


def test_a_guide_that_was_not_found_costs_its_steps_too(manual: Manual) -> None:
    found = score(manual, told(manual)[:-1])
    assert (found.guides.missing, found.steps.missing) == (1, len(manual.guides[-1].steps))


def test_a_guide_that_is_none_costs(manual: Manual) -> None:
    found = score(manual, [*told(manual), Guide("manual:x", "Grounding", manual.device, pages="3")])
    assert found.guides.extra == 1


def test_lines_that_are_no_steps_cost(manual: Manual) -> None:
    *others, last = told(manual)
    assert isinstance(last, Guide)
    found = score(manual, [*others, replace(last, steps=(*last.steps, Step("71 Hardware Maintenance Manual")))])
    assert (found.steps.extra, found.steps.missing) == (1, 0)


def test_another_last_page_is_another_range(manual: Manual) -> None:
    *others, last = told(manual)
    assert isinstance(last, Guide)
    found = score(manual, [*others, replace(last, pages=f"{manual.guides[-1].first}-{manual.guides[-1].last + 2}")])
    assert found.ranges.missing == 1


@pytest.mark.parametrize("style", [style for style in STYLES if style != "large"])
def test_a_seed_gives_the_same_manual_again_and_another_seed_another(style: str, tmp_path: Path) -> None:
    first, again, other = tmp_path / "first.pdf", tmp_path / "again.pdf", tmp_path / "other.pdf"
    assert make(style, 3, first) == make(style, 3, again)
    assert first.read_bytes() == again.read_bytes()
    make(style, 4, other)
    assert first.read_bytes() != other.read_bytes()
