"""`benchlight train`. The training itself is tested in tests/training."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchlight.training import model_card
from tests.cli.conftest import Run
from tests.helpers import PACKAGES

pytest.importorskip("datasets", reason="training needs the train extra: pip install '.[train]'")

SYMPTOMS = {
    "Battery": ("dies at 30 percent", "swollen, pushes the lid up", "only runs on the charger", "drains over night"),
    "Fan": ("grinding noise then hot", "fan error at boot", "shuts off hot, vent blows no air", "loud whirr"),
    "Keyboard": ("letters e and r dead", "types by itself after a spill", "space bar sticks", "keys double"),
    "Speaker": ("crackles at any volume", "no sound but headphones fine", "rattles on bass", "muffled voices"),
}


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A shop's own 256 pairs."""
    file = tmp_path / "own.csv"
    with file.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(["symptom", "title"])
        for number in range(64):
            for part, symptoms in SYMPTOMS.items():
                writer.writerow([symptoms[number % 4], f"Model {number} {part} Replacement"])
    return file


@pytest.mark.model
@pytest.mark.usefixtures("base")
def test_own_pairs_alone_make_a_model_with_card_and_curve(run: Run, own: Path, tmp_path: Path) -> None:
    output = tmp_path / "model"
    done = run("train", "--no-parts", "--recipe", "card", "--generated", 0, "--pairs", own, "--output", output)
    assert done.code == 0, done.err
    assert "256 pairs from" in done.out
    assert "loss" in done.out
    assert f"The model is in {output}." in done.out
    facts = model_card.read(output)
    assert facts.rows == 256
    assert facts.log[-1].step in (78, 79, 80)  # 5 epochs of 16 batches of 16, logged every third step
    assert facts.log[-1].validation is not None
    assert facts.log[-1].loss < facts.log[0].loss
    assert (output / "loss.svg").read_text(encoding="utf-8").count("reference card") >= 1
    assert {path.stat().st_mode & 0o444 for path in output.rglob("*")} == {0o444}


@pytest.mark.model
@pytest.mark.usefixtures("base")
def test_two_processes_train_together(own: Path, tmp_path: Path) -> None:
    output = tmp_path / "model"
    command = (
        "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2", "-m", "benchlight", "train",
        "--no-parts", "--recipe", "card", "--generated", "0", "--pairs", str(own), "--output", str(output),
    )  # fmt: skip
    done = subprocess.run(
        [sys.executable, *command],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
        env={**os.environ, "PYTHONPATH": str(PACKAGES), "CUDA_VISIBLE_DEVICES": ""},
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("The model is in") == 1
    assert model_card.read(output).log[-1].step in (39, 40)  # half of the 80 that one process takes


def test_no_pairs_at_all(run: Run, tmp_path: Path) -> None:
    done = run("train", "--generated", 0, "--output", tmp_path / "model")
    assert done.code == 1
    assert "no pairs to train on" in done.err
    assert not (tmp_path / "model").exists()
