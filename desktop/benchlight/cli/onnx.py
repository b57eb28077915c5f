"""`benchlight onnx`: writes the form of a model that runs on CPUs without torch."""

from __future__ import annotations

from pathlib import Path

import click

from benchlight.cli.options import FOLDER, need_libraries
from benchlight.cli.output import say
from benchlight.ranking import model_files
from benchlight.translation import mark


@click.command(
    help=mark(
        "Write model.onnx and model.int8.onnx into the model's FOLDER, so that it runs on CPUs without torch.\n\n"
        "`benchlight train` does it for the models that it makes; this is for models from elsewhere."
    )
)
@click.argument("folder", type=FOLDER)
def onnx(folder: Path) -> None:
    """Writes both ONNX graphs of a model."""
    need_libraries("onnx")
    from benchlight.training import onnx_export

    onnx_export.export(folder)
    say(f"Wrote {model_files.ONNX} and {model_files.ONNX_INT8} in {folder}.")
