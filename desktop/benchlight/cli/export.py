"""`benchlight export`: writes the form of a model that runs on CPUs without torch."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import click

from benchlight.cli.options import FOLDER
from benchlight.errors import TrainingError
from benchlight.ranking import model_files


@click.command()
@click.argument("folder", type=FOLDER)
def export(folder: Path) -> None:
    """Write model.onnx into the model's FOLDER, so that it runs on CPUs without torch.

    `benchlight train` does it for the models that it makes; this is for models from elsewhere.
    """
    if importlib.util.find_spec("onnx") is None:
        raise TrainingError("The export needs a further library. Run `pip install 'benchlight[train]'`.")
    from benchlight.training import onnx_export

    model_files.check(folder)
    onnx_export.export(folder)
    click.echo(f"Wrote {folder / model_files.ONNX}.")
