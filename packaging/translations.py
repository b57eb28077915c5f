"""Gathers the program's texts for translators, and makes the tables of translated ones that ship.

    python packaging/translations.py gather     # after texts were changed: lupdate brings all .ts files up to date
    pyside6-linguist resources/translations/de.ts
    python packaging/translations.py compile    # resources/translations/de/LC_MESSAGES/benchlight.mo

lupdate finds what is in `tr(...)` and `mark(...)`. A text of which there can be several stands in the plural in the
source, so English has a .ts file, too, of these alone.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from babel.messages import Catalog, mofile

from benchlight.translation import LANGUAGES

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "desktop" / "benchlight"
FOLDER = ROOT / "resources" / "translations"
_NEVER = datetime(2000, 1, 1, tzinfo=UTC)
"""The tables tell a time; so the same texts make the same table."""
_ONE = {"fr": "n > 1"}
_USUAL_ONE = "n != 1"
"""When there are several, as Qt counts: Babel knows a third number, for millions, in some of these languages."""


class Message(NamedTuple):
    """A text of the program, and what it is in another language."""

    source: str
    comment: str
    translations: tuple[str, ...]
    """One; where things are counted, for one thing and for several. "" where it is not translated yet."""
    counted: bool
    finished: bool


def gather(folder: Path = FOLDER) -> None:
    """Brings the .ts files in the folder up to date with the program's texts."""
    files = sorted(str(file) for file in PACKAGE.rglob("*.py") if "training" not in file.parts)
    folder.mkdir(parents=True, exist_ok=True)
    listed = folder / "files.lst"
    listed.write_text("\n".join(files), encoding="utf-8")
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-silent"]
    try:
        for language in LANGUAGES:
            subprocess.run(
                [
                    str(Path(sys.executable).with_name("pyside6-lupdate")),
                    f"@{listed}",
                    *options,
                    "-tr-function-alias",
                    "QT_TR_NOOP+=mark",
                ]
                + ["-pluralonly"] * (language == "en")
                + ["-target-language", language, "-ts", str(folder / f"{language}.ts")],
                check=True,
            )
    finally:
        listed.unlink()


def messages(file: Path) -> Iterator[Message]:
    """The texts of a .ts file (https://doc.qt.io/qt-6/linguist-ts-file-format.html)."""
    for element in ElementTree.parse(file).iter("message"):
        translation = element.find("translation")
        assert translation is not None
        forms = translation.findall("numerusform")
        counted = element.get("numerus") == "yes"
        translations = tuple(form.text or "" for form in forms) if counted else (translation.text or "",)
        finished = translation.get("type") != "unfinished" and all(translations)
        yield Message(element.findtext("source", ""), element.findtext("comment", ""), translations, counted, finished)


def compiled(file: Path) -> Catalog:
    """What of a .ts file is translated, as a gettext catalog."""
    plural = _ONE.get(file.stem, _USUAL_ONE)
    table = Catalog(locale=file.stem, fuzzy=False, creation_date=_NEVER, revision_date=_NEVER)
    table.mime_headers = [
        ("Content-Type", "text/plain; charset=utf-8"),
        ("Plural-Forms", f"nplurals=2; plural=({plural});"),
    ]
    for message in messages(file):
        if all(message.translations):
            counted = (message.source, message.source), message.translations
            identity, said = counted if message.counted else (message.source, message.translations[0])
            table.add(identity, said, context=message.comment or None)
    return table


def compile_all(folder: Path = FOLDER) -> None:
    """Writes the table of each language."""
    for language in LANGUAGES:
        file = folder / language / "LC_MESSAGES" / "benchlight.mo"
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("wb") as out:
            mofile.write_mo(out, compiled(folder / f"{language}.ts"))


if __name__ == "__main__":
    {"gather": gather, "compile": compile_all}[sys.argv[1]]()
