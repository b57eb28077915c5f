"""`benchlight doctor`: versions, paths and health as text to copy into a report."""

from __future__ import annotations

import platform
import sqlite3
import sys
from importlib import metadata
from pathlib import Path

import click

from benchlight import __version__, paths, resources
from benchlight.cli.options import catalog_option, model_option, open_assistant, processor_option
from benchlight.errors import BenchlightError

_LIBRARIES = ("PySide6-Essentials", "onnxruntime", "torch", "sentence-transformers", "sqlite-utils", "numpy")


@click.command()
@catalog_option
@model_option
@processor_option
def doctor(catalog: Path, model: Path | None, processor: str) -> None:
    """Print versions, paths, device, and the health of catalog and model. Exit code 1 when something is wrong."""
    lines = [
        ("Benchlight", __version__),
        ("Python", f"{platform.python_version()} on {platform.platform()}"),
        ("SQLite", sqlite3.sqlite_version),
        *((name, _version(name)) for name in _LIBRARIES),
        ("Resources", str(resources.folder("."))),
        ("Settings", str(paths.settings_file())),
        ("Logs", str(paths.log_folder())),
        ("Catalog", str(catalog)),
    ]
    healthy = True
    try:
        assistant = open_assistant(catalog, model, processor)
        health = assistant.catalog_health()
        healthy = health == "ok"
        lines.append(("Catalog health", health))
        try:
            assistant.load_model()
            assistant.accelerate()
        except BenchlightError as error:
            healthy = False
            lines.append(("Model", str(error)))
        status = assistant.status()
        if assistant.encoder is not None:
            lines += [
                ("Model", status.model_name),
                ("Model fingerprint", assistant.encoder.fingerprint),
                ("Model health", "ok" if len(assistant.encoder.encode(["no power"])) == 1 else "gives no vectors"),
                ("Processor", status.processor + (f" ({status.reason})" if status.reason else "")),
            ]
        lines.append(("Guides", f"{status.guides}, {status.embedded} embedded, {status.texts_waiting} texts waiting"))
    except BenchlightError as error:
        healthy = False
        lines.append(("Catalog health", str(error)))
    for name, value in lines:
        click.echo(f"{name + ':':24}{value}")
    if not healthy:
        sys.exit(1)


def _version(distribution: str) -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return "not installed"
