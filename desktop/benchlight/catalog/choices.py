"""What the user chose for an import, as the catalog keeps it, so that an update and what goes on do the same again."""

from __future__ import annotations

import json
from pathlib import Path

from benchlight.catalog.damage import UnreadableRowError
from benchlight.records import ImportChoices


def stored(choices: ImportChoices) -> str:
    """The choices as JSON, "" where nothing was chosen. What was chosen for tables is kept elsewhere, for all of
    them."""
    if choices == ImportChoices(tables=choices.tables):
        return ""
    return json.dumps(
        {
            "device": choices.device,
            "of_one_file": choices.of_one_file,
            "columns": choices.columns,
            "copy_pictures": choices.copy_pictures,
            "as_before": choices.as_before,
            "folder": "" if choices.folder is None else str(choices.folder.absolute()),
        },
        ensure_ascii=False,
    )


def read(text: str) -> ImportChoices:
    """What was stored. Raises UnreadableRowError."""
    if not text:
        return ImportChoices()
    try:
        content = json.loads(text)
        return ImportChoices(
            device=str(content["device"]),
            of_one_file=bool(content.get("of_one_file")),
            columns=tuple((str(name), str(field)) for name, field in content["columns"]),
            copy_pictures=bool(content["copy_pictures"]),
            as_before=bool(content["as_before"]),
            folder=Path(content["folder"]) if content["folder"] else None,
        )
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise UnreadableRowError("what was chosen for an import cannot be read") from error
