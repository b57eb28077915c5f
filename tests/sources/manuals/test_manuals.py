"""Service manuals are read: generated ones, in the styles of several makers, each seed another look and other words."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from benchlight.records import Guide
from benchlight.sources import manuals
from benchlight.sources.reading import read_guides
from tests.helpers import PACKAGES, ROOT

from .makers import MAKERS, made
from .probe import measured, written
from .score import Score, read_score
from .styles import make

STYLES = ("a", "b", "c", "d")
_MOST_MEGABYTES = 300


@pytest.mark.parametrize("style", STYLES)
def test_guides_pages_and_steps_are_found(style: str, tmp_path: Path) -> None:
    _hold(_scored(style, range(2), tmp_path))


@pytest.mark.long
@pytest.mark.parametrize("style", STYLES)
def test_guides_pages_and_steps_are_found_however_a_manual_looks(style: str, tmp_path: Path) -> None:
    _hold(_scored(style, range(100, 112), tmp_path))


@pytest.mark.usefixtures("qapp")
def test_what_a_word_processor_sets_is_read(tmp_path: Path) -> None:
    _hold(_of_makers(0, tmp_path))


@pytest.mark.long
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("seed", range(100, 104))
def test_what_a_word_processor_sets_is_read_however_it_looks(seed: int, tmp_path: Path) -> None:
    _hold(_of_makers(seed, tmp_path))


@pytest.mark.long
def test_a_manual_of_130_pages_takes_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "large.pdf"
    manual = make("large", 0, path)
    done = subprocess.run(
        [sys.executable, "-m", "tests.sources.manuals.probe", str(path)],
        input=written(manual), capture_output=True, text=True, cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(PACKAGES)}, check=True,
    )  # fmt: skip
    seen = measured(done.stdout)
    _hold(seen.score)
    assert manual.pages >= 130
    assert seen.megabytes <= _MOST_MEGABYTES


def test_each_picture_shows_something(tmp_path: Path) -> None:
    path = tmp_path / "manual.pdf"
    make("a", 0, path)
    guides = [record for record in read_guides(path) if isinstance(record, Guide)]
    addresses = [image for guide in guides for step in guide.steps for image in step.images]
    assert len(addresses) > 5
    for address in addresses:
        with Image.open(io.BytesIO(manuals.picture(path, address))) as picture:
            assert min(picture.size) > 20
            assert len(picture.convert("L").histogram()) - picture.convert("L").histogram().count(0) > 1, address


def test_each_guide_says_its_manual(tmp_path: Path) -> None:
    path = tmp_path / "manual.pdf"
    make("c", 0, path)
    guides = [record for record in read_guides(path) if isinstance(record, Guide)]
    assert {guide.document for guide in guides} == {str(path)}


def _scored(style: str, seeds: range, folder: Path) -> Score:
    total = Score()
    for seed in seeds:
        path = folder / f"{style}{seed}.pdf"
        total += read_score(make(style, seed, path), path)
    return total


def _of_makers(seed: int, folder: Path) -> Score:
    total = Score()
    for maker in MAKERS:
        path = folder / f"{maker}.pdf"
        total += read_score(made(maker, seed, path), path)
    return total


def _hold(score: Score) -> None:
    """To be reached on manuals that nobody tuned to."""
    faults = "\n".join(score.faults[:40])
    assert score.guides.f1 >= 0.95, faults
    assert score.ranges.right >= 0.95 * (score.ranges.right + score.ranges.missing), faults
    assert score.steps.f1 >= 0.90, faults
    there = ((name, tally) for name, tally in score.tallies() if tally.right + tally.missing)
    for name, tally in there:
        assert tally.f1 >= 0.90, f"{name}\n{faults}"
