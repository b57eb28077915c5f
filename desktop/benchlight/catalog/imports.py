"""What imports changed, so that one can be taken back, and said at the next start where it did not come to its end; and
how far one came that asks a server. To remove guides is kept as an import is."""

from __future__ import annotations

import json
import secrets
import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from sqlite_utils import Database

from benchlight.catalog.choices import read, stored
from benchlight.catalog.codes import take_back as codes_taken_back
from benchlight.catalog.damage import UnreadableRowError
from benchlight.catalog.guide_rows import put_back, read_content
from benchlight.catalog.jobs import Jobs
from benchlight.records import Fetch, ImportChoices, InterruptedImport

_IDS = (1 << 31) - 1
"""An id is random, so that one means the same import, or none, also when it is told after others have come and gone, or
after another catalog has taken this one's place. The window's signals carry 31 bits."""
_SILENT_SECONDS = 10.0
"""A running import commits far more often than this."""
_ADDED = "SELECT key FROM guide_changes WHERE import_id = ? AND before IS NULL"


class Imports:
    """The imports, guide_changes and fetch_pages tables. Writes are transactions."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def begin(
        self,
        files: Sequence[Path],
        continued: int = 0,
        fetch: Fetch | None = None,
        choices: ImportChoices = ImportChoices(),
    ) -> int:
        """Records that an import of the files, or of what is fetched, runs, or that an earlier one goes on; returns its
        id. `choices` are what the user chose for it. What earlier imports changed can from now on not be taken
        back, except those that were interrupted."""
        with self._db.atomic():
            self._db.execute("DELETE FROM imports WHERE state = 'ended' AND id <> ?", [continued])
            paths = json.dumps([str(file.absolute()) for file in files])
            return int(
                self._db.execute(
                    "INSERT INTO imports (id, files, fetch, choices, state, touched) VALUES (?, ?, ?, ?, 'running', ?) "
                    "ON CONFLICT (id) DO UPDATE SET state = excluded.state, touched = excluded.touched RETURNING id",
                    [
                        continued or 1 + secrets.randbelow(_IDS),
                        paths,
                        json.dumps(asdict(fetch)) if fetch else "",
                        stored(choices),
                        time.time(),
                    ],
                ).fetchone()[0]
            )

    def end(self, import_id: int, interrupted: bool = False) -> None:
        """Records that it runs no longer; `interrupted`: against the user's will, or to go on at another time."""
        with self._db.atomic():
            state = "interrupted" if interrupted else "ended"
            self._db.execute("UPDATE imports SET state = ? WHERE id = ?", [state, import_id])

    def interrupted(self) -> InterruptedImport | None:
        """The oldest import that did not come to its end, if there is one: the program quit, was killed, or failed."""
        row = self._db.execute(
            "SELECT id, files, (SELECT count(*) FROM guide_changes WHERE import_id = imports.id), fetch, choices "
            "FROM imports "
            "WHERE state = 'interrupted' OR state = 'running' AND abs(? - touched) > ? ORDER BY touched LIMIT 1",
            [time.time(), _SILENT_SECONDS],
        ).fetchone()
        if row is None:
            return None
        with _damage_named("what an import was of"):
            fetch = Fetch(**json.loads(row[3])) if row[3] else None
            return InterruptedImport(row[0], tuple(map(Path, json.loads(row[1]))), row[2], fetch, read(row[4]))

    def pages(self, import_id: int) -> dict[str, bool]:
        """The pages that a fetch knows of, in their order, and which of them are done."""
        rows = self._db.execute("SELECT page, done FROM fetch_pages WHERE import_id = ? ORDER BY id", [import_id])
        return {str(page): bool(done) for page, done in rows}

    def note_pages(self, import_id: int, pages: Mapping[str, bool]) -> None:
        """Writes down pages that were found, or are done."""
        with self._db.atomic():
            self._db.conn.executemany(
                "INSERT INTO fetch_pages (import_id, page, done) VALUES (?, ?, ?) "
                "ON CONFLICT (import_id, page) DO UPDATE SET done = excluded.done",
                [(import_id, page, done) for page, done in pages.items()],
            )

    def last(self) -> int:
        """The id of the last one that came to its end, 0 where it cannot be taken back any more."""
        row = self._db.execute("SELECT id FROM imports WHERE state = 'ended' ORDER BY touched DESC LIMIT 1").fetchone()
        return int(row[0]) if row else 0

    def take_back(self, import_id: int) -> int:
        """Makes every guide what it was before the import, in one transaction; returns how many guides that were.
        Guides that it added go, with the symptoms that are known of them, and those that were removed come back with
        theirs; codes likewise."""
        with self._db.atomic():
            self._db.execute("UPDATE imports SET touched = ? WHERE id = ?", [time.time(), import_id])
            kept = self._db.execute("SELECT key, before FROM guide_changes WHERE import_id = ?", [import_id]).fetchall()
            changed = [(key, before) for key, before in kept if before is not None]
            gone = self._db.execute(f"DELETE FROM guides WHERE key IN ({_ADDED})", [import_id]).rowcount
            with _damage_named("what a guide was before an import"):
                put_back(self._db, (read_content(before) for _, before in changed))
            Jobs(self._db).settle_guides([key for key, _ in changed])
            codes = codes_taken_back(self._db, import_id)
            # A guide that comes again later is another one.
            self._db.execute(f"DELETE FROM guide_changes WHERE key IN ({_ADDED})", [import_id])
            self._db.execute("DELETE FROM guide_origins WHERE added = ?", [import_id])
            self._db.execute("UPDATE guide_origins SET gone = NULL WHERE gone = ?", [import_id])
            self._db.execute(
                "UPDATE sources SET replaces = '', replaces_since = NULL WHERE replaces_since = ?", [import_id]
            )
            self._db.execute("DELETE FROM imports WHERE id = ?", [import_id])
        return len(changed) + gone + codes

    def damaged(self) -> int:
        """How many imports, and guides as they were before one, cannot be read."""
        return int(
            self._db.execute(
                "SELECT (SELECT count(*) FROM imports "
                "WHERE NOT json_valid(files) OR fetch != '' AND NOT json_valid(fetch) "
                "OR choices != '' AND NOT json_valid(choices)) "
                "+ (SELECT count(*) FROM guide_changes WHERE before IS NOT NULL AND NOT json_valid(before)) "
                "+ (SELECT count(*) FROM code_changes WHERE before IS NOT NULL AND NOT json_valid(before))"
            ).fetchone()[0]
        )


@contextmanager
def _damage_named(what: str) -> Iterator[None]:
    try:
        yield
    except (ValueError, TypeError, KeyError, sqlite3.ProgrammingError) as error:  # no JSON, or not of the right form
        raise UnreadableRowError(f"{what} cannot be read") from error
