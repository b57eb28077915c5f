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
from benchlight.translation import mark, tr

if TYPE_CHECKING:
    from benchlight.assistant import Assistant

_LIBRARIES = ("PySide6-Essentials", "onnxruntime", "torch", "sentence-transformers", "sqlite-utils", "numpy")
_NAMES_WIDTH = 24
"""Of the column of names, where none is too long for it."""
_STATES = {
    ModelState.ABSENT: mark("absent"),
    ModelState.LOADING: mark("loading"),
    ModelState.READY: mark("ready"),
    ModelState.FAILED: mark("failed"),
}


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
        width = max(_NAMES_WIDTH, 2 + max((len(line.name) for line in self.lines), default=0))
        return "\n".join(f"{line.name + ':':{width}}{line.value}" for line in self.lines)


def examine(catalog: Path, model: Path | None, processor: str) -> Diagnostics:
    """Checks the catalog, loads the model (seconds) and tries it."""
    from benchlight.assistant import Assistant
    from benchlight.ranking.model import ModelSource

    lines = _installation(catalog)
    try:
        if catalog != paths.catalog_file() and not catalog.is_file():  # the usual one is made at the first start
            raise CatalogError(tr("There is no catalog {catalog}. Check its name.").format(catalog=catalog))
        with closing(Assistant(catalog, ModelSource(model, processor))) as assistant:
            lines += [_catalog_health(assistant), *_tried_model(assistant), _guides(assistant.status())]
    except BenchlightError as error:
        lines.append(Line(tr("Catalog health"), str(error), healthy=False))
    return Diagnostics(tuple(lines))


def describe(catalog: Path, model: Path | None, running: Status | None) -> Diagnostics:
    """The same of a program that runs and says `running` of its model, None where it has not got that far. Loads none,
    but checks the whole catalog (seconds where it is large)."""
    from benchlight.assistant import Assistant

    lines = _installation(catalog)
    try:
        if not catalog.is_file():  # opening would create one
            raise CatalogError(tr("There is no file {catalog} any more.").format(catalog=catalog))
        with closing(Assistant(catalog)) as assistant:
            lines.append(_catalog_health(assistant))
    except BenchlightError as error:
        lines.append(Line(tr("Catalog health"), str(error), healthy=False))
    if running is not None:
        lines += [*_running_model(running, model), _guides(running)]
    return Diagnostics(tuple(lines))


def _installation(catalog: Path) -> list[Line]:
    portable = paths.portable_folder()
    return [
        Line("Benchlight", __version__),
        Line(tr("Commit"), identity.commit()),
        Line(
            "Python",
            tr("{version} on {platform}").format(version=platform.python_version(), platform=platform.platform()),
        ),
        Line("SQLite", SQLITE_VERSION),
        *(Line(name, _version(name)) for name in _LIBRARIES),
        Line(tr("Resources"), str(resources.folder("."))),
        Line(
            tr("Portable"),
            tr("no", "not portable") if portable is None else tr("yes, in {folder}").format(folder=portable),
        ),
        Line(tr("Settings"), str(paths.settings_file())),
        Line(tr("Logs"), str(paths.log_folder())),
        Line(tr("Catalog"), str(catalog)),
    ]


def _catalog_health(assistant: Assistant) -> Line:
    health = assistant.catalog_health()
    sound = health == "ok"
    return Line(tr("Catalog health"), tr("ok", "in health") if sound else health, sound)


def _tried_model(assistant: Assistant) -> Iterator[Line]:
    try:
        assistant.load_model()
    except BenchlightError as error:
        yield Line(tr("Model"), str(error), healthy=False)
    if assistant.model is not None:
        encoder = assistant.model.encoder
        yield from (
            Line(tr("Model"), encoder.name),
            Line(tr("Model fingerprint"), encoder.fingerprint),
            Line(
                tr("Model health"),
                tr("ok", "in health") if len(encoder.encode(["no power"])) == 1 else tr("gives no vectors"),
            ),
            _processor(assistant.status()),
        )


def _running_model(running: Status, model: Path | None) -> Iterator[Line]:
    from benchlight.ranking import model_files

    if running.model in (ModelState.ABSENT, ModelState.FAILED):
        yield Line(tr("Model"), f"{tr(_STATES[running.model])}: {running.reason}", healthy=False)
        return
    yield Line(tr("Model"), running.model_name or tr(_STATES[running.model]))
    try:
        folder = model or model_files.default_model(resources.folder("model"))
        yield Line(tr("Model fingerprint"), model_files.check(folder))
    except ModelError as error:
        yield Line(tr("Model health"), str(error), healthy=False)
    else:
        ready = running.model is ModelState.READY
        yield Line(tr("Model health"), tr("ok", "in health") if ready else tr(_STATES[running.model]))
    if running.processor:
        yield _processor(running)


def _processor(status: Status) -> Line:
    return Line(tr("Processor"), status.processor + (f" ({status.reason})" if status.reason else ""))


def _guides(status: Status) -> Line:
    said = tr("{guides}, {embedded} embedded, {waiting} texts waiting")
    return Line(tr("Guides"), said.format(guides=status.guides, embedded=status.embedded, waiting=status.texts_waiting))


def _version(distribution: str) -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return tr("not installed")
