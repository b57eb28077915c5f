"""The user's settings: one table, from which follow the file, the menus and the command line.

The file is JSON in the configuration folder, read at start and written whole on each change.
"""

# No `from __future__ import annotations`: the table is read from them, and evaluating texts takes a while.
import json
import logging
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Annotated, Any, NamedTuple, get_type_hints

from benchlight import private, translation, whole
from benchlight.translation import mark

log = logging.getLogger(__name__)


class Setting(NamedTuple):
    """What there is to say of a setting besides its name, type and default."""

    about: str
    """What it decides, as a sentence; also the help of the option that is called so. As all texts here it goes through
    `tr` where it is shown."""
    choices: Mapping[str, str] = {}
    """The only values, where not every one will do, and what a menu calls each; one called "" stands in none."""
    limits: tuple[float, float] | None = None
    """The smallest and the largest number; what lies beyond is brought to the nearer of them."""
    menu: str = ""
    """The menu in which it is chosen, as that is called in English without its "&"; "" where it is in none."""
    label: str = ""
    """What it is called there."""


_ON_A_MAC = sys.platform == "darwin"


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default. To add one, add it here."""

    processor: Annotated[
        str,
        Setting(
            mark("Where the model runs."),
            menu="Settings",
            label=mark("&Processor"),
            choices={
                "auto": mark("&Automatic"),  # CUDA, else MPS, else CPU
                "cpu": mark("&CPU"),
                "cuda": "" if _ON_A_MAC else mark("C&UDA (NVIDIA)"),
                "mps": mark("Apple &GPU (MPS)") if _ON_A_MAC else "",
            },
        ),
    ] = "auto"
    theme: Annotated[
        str,
        Setting(
            mark("The window's colours."),
            menu="View",
            label=mark("&Theme"),
            choices={"system": mark("&System"), "light": mark("&Light"), "dark": mark("&Dark")},
        ),
    ] = "system"
    zoom: Annotated[float, Setting("Scale of the window's text.", limits=(0.5, 3.0))] = 1.0
    window: Annotated[str, Setting("Geometry of the main window as the toolkit saved it, base64.")] = ""
    panes: Annotated[str, Setting("State of the splitter as the toolkit saved it, base64.")] = ""
    last_folder: Annotated[str, Setting("Folder of the last import.")] = ""
    check_updates: Annotated[
        bool,
        Setting(
            # The only thing that Benchlight does on a network without being asked each time.
            "Whether each start of the window asks for the newest version.",
            menu="Settings",
            label=mark("Check for &updates at start"),
        ),
    ] = False
    tables: Annotated[
        dict[str, dict[str, str]],
        Setting("What the columns of tables hold, as it was chosen before an import, by the names of all columns."),
    ] = field(default_factory=dict)
    pictures_from_net: Annotated[
        str,
        Setting(
            "Whether pictures that are in the net are fetched when their guide is read.",
            menu="Settings",
            label=mark("Pictures from the &net"),
            choices={"never": mark("&Never"), "asked": mark("When I &ask"), "always": mark("Al&ways")},
        ),
    ] = "asked"
    symptoms: Annotated[str, Setting("The symptoms that were typed last.")] = ""
    device: Annotated[str, Setting("The device that was filtered by last.")] = ""
    category: Annotated[str, Setting("The category that was filtered by last.")] = ""
    language: Annotated[str, Setting("The language that was filtered by last.")] = ""
    interface_language: Annotated[
        str,
        Setting(
            "The language of the window and the terminal, from the next start on.",
            menu="Settings",
            label=mark("&Language"),
            choices={"system": mark("&System"), **translation.LANGUAGES},
        ),
    ] = "system"
    likely_causes: Annotated[
        bool,
        Setting(
            "Whether the window shows how likely each cause is, and the check to do next.",
            menu="View",
            label=mark("Likely &causes and checks"),
        ),
    ] = True


TABLE: Mapping[str, Setting] = {
    name: hint.__metadata__[0] for name, hint in get_type_hints(Settings, include_extras=True).items()
}
"""What there is to say of each setting, by name."""
_DEFAULTS: Mapping[str, Any] = {each.name: getattr(Settings(), each.name) for each in fields(Settings)}
_KINDS = {str: "a text", float: "a number", bool: "true or false", dict: "an object of objects of texts"}


def accepted(name: str, value: Any) -> Any:
    """The value for a setting, within its limits. Raises ValueError, which says what is wrong with it."""
    setting, kind = TABLE[name], type(_DEFAULTS[name])
    wanted = f"one of {', '.join(setting.choices)}" if setting.choices else _KINDS[kind]
    if type(value) is not kind or (setting.choices and value not in setting.choices) or not _is_whole(value):
        raise ValueError(f"The setting {name} cannot be {json.dumps(value)}: it is {wanted}.")
    if setting.limits is None:
        return value
    least, most = setting.limits
    return min(most, max(least, value))


def _is_whole(value: Any) -> bool:
    """Whether an object has objects of texts in it; True for what is no object."""
    if not isinstance(value, dict):
        return True
    return all(
        isinstance(inner, dict) and all(isinstance(text, str) for text in inner.values()) for inner in value.values()
    )


def load(path: Path) -> Settings:
    """Settings from `path`. A missing or unreadable file, an unknown key or a wrong value gives the default instead:
    a setting is never worth a program that does not start. The log says which value was wrong."""
    try:
        stored: Any = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    chosen: dict[str, Any] = {}
    for name in TABLE.keys() & stored if isinstance(stored, dict) else ():
        try:
            chosen[name] = accepted(name, stored[name])
        except ValueError as error:
            log.warning("%s: %s", path, error)
    return Settings(**chosen)


def save(settings: Settings, path: Path) -> None:
    """Writes the settings. Raises OSError where the folder cannot be written."""
    private.make_folder(path.parent)
    values = {each.name: getattr(settings, each.name) for each in fields(settings)}
    with whole.written(path, private=True) as file:
        json.dump(values, file, indent=1)
