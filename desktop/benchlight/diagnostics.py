"""Versions, paths and health as lines of text: `benchlight doctor`, and what the window copies."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from contextlib import closing
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from benchlight import __version__, identity, paths, resources
from benchlight.catalog import SQLITE_VERSION
from benchlight.errors import BenchlightError, CatalogError, ModelError
from benchlight.records import ModelState, Status

if TYPE_CHECKING:
    from benchlight.assistant import Assistant

_LIBRARIES = ("PySide6-Essentials", "onnxruntime", "torch", "sentence-transformers", "sqlite-utils", "numpy")


class Line(NamedTuple):
    """One thing that was looked at."""

    name: str
    value: str
    healthy: bool = True


class Diagnostics(NamedTuple):
    """What was found."""

    lines: tuple[Line, ...]

    @property
    def healthy(self) -> bool:
        """True where nothing is wrong."""
        return all(line.healthy for line in self.lines)

    @property
    def text(self) -> str:
        """A line for each thing, to paste into a report."""
        return "\n".join(f"{line.name + ':':24}{line.value}" for line in self.lines)


def examine(catalog: Path, model: Path | None, processor: str) -> Diagnostics:
    """Checks the catalog, loads the model (seconds) and tries it."""
    from benchlight.assistant import Assistant
    from benchlight.ranking.model import ModelSource

    lines = _installation(catalog)
    try:
        if catalog != paths.catalog_file() and not catalog.is_file():  # the usual one is made at the first start
            raise CatalogError(f"There is no catalog {catalog}. Check its name.")
        with closing(Assistant(catalog, ModelSource(model, processor))) as assistant:
            lines += [_catalog_health(assistant), *_tried_model(assistant), _guides(assistant.status())]
    except BenchlightError as error:
        lines.append(Line("Catalog health", str(error), healthy=False))
    return Diagnostics(tuple(lines))


def describe(catalog: Path, model: Path | None, running: Status | None) -> Diagnostics:
    """The same of a program that runs and says `running` of its model, None where it has not got that far. Loads none,
    but checks the whole catalog (seconds where it is large)."""
    from benchlight.assistant import Assistant

    lines = _installation(catalog)
    try:
        if not catalog.is_file():  # opening would create one
            raise CatalogError(f"There is no file {catalog} any more.")
        with closing(Assistant(catalog)) as assistant:
            lines.append(_catalog_health(assistant))
    except BenchlightError as error:
        lines.append(Line("Catalog health", str(error), healthy=False))
    if running is not None:
        lines += [*_running_model(running, model), _guides(running)]
    return Diagnostics(tuple(lines))


def _installation(catalog: Path) -> list[Line]:
    portable = paths.portable_folder()
    return [
        Line("Benchlight", __version__),
        Line("Commit", identity.commit()),
        Line("Python", f"{platform.python_version()} on {platform.platform()}"),
        Line("SQLite", SQLITE_VERSION),
        *(Line(name, _version(name)) for name in _LIBRARIES),
        Line("Resources", str(resources.folder("."))),
        Line("Portable", "no" if portable is None else f"yes, in {portable}"),
        Line("Settings", str(paths.settings_file())),
        Line("Logs", str(paths.log_folder())),
        Line("Catalog", str(catalog)),
    ]


def _catalog_health(assistant: Assistant) -> Line:
    health = assistant.catalog_health()
    return Line("Catalog health", health, health == "ok")


def _tried_model(assistant: Assistant) -> Iterator[Line]:
    try:
        assistant.load_model()
    except BenchlightError as error:
        yield Line("Model", str(error), healthy=False)
    if assistant.model is not None:
        encoder = assistant.model.encoder
        yield from (
            Line("Model", encoder.name),
            Line("Model fingerprint", encoder.fingerprint),
            Line("Model health", "ok" if len(encoder.encode(["no power"])) == 1 else "gives no vectors"),
            _processor(assistant.status()),
        )


def _running_model(running: Status, model: Path | None) -> Iterator[Line]:
    from benchlight.ranking import model_files

    if running.model in (ModelState.ABSENT, ModelState.FAILED):
        yield Line("Model", f"{running.model}: {running.reason}", healthy=False)
        return
    yield Line("Model", running.model_name or running.model)
    try:
        folder = model or model_files.default_model(resources.folder("model"))
        yield Line("Model fingerprint", model_files.check(folder))
    except ModelError as error:
        yield Line("Model health", str(error), healthy=False)
    else:
        yield Line("Model health", "ok" if running.model is ModelState.READY else running.model)
    if running.processor:
        yield _processor(running)


def _processor(status: Status) -> Line:
    return Line("Processor", status.processor + (f" ({status.reason})" if status.reason else ""))


def _guides(status: Status) -> Line:
    return Line("Guides", f"{status.guides}, {status.embedded} embedded, {status.texts_waiting} texts waiting")


def _version(distribution: str) -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return "not installed"
