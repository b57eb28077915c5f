"""Guides that are written, changed and deleted here."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlite_utils import Database

from benchlight import codec
from benchlight.catalog.guide_rows import (
    CONTENT,
    fields_of,
    keep_original,
    put,
    put_back,
    read_content,
    rebased,
    row_of,
)
from benchlight.catalog.guides import Guides
from benchlight.catalog.jobs import Jobs
from benchlight.errors import CatalogError
from benchlight.records import OWN, Guide
from benchlight.translation import tr


class Edits:
    """The originals and deleted_guides tables. Writes are transactions."""

    def __init__(self, db: Database, guides: Guides) -> None:
        self._db = db
        self._guides = guides

    def save(self, guide: Guide, begun: Guide | None = None) -> None:
        """Stores a guide that was written or changed here. Of one that came from elsewhere what its source says is
        kept: an update changes only the fields that were not changed here. An import that is taken back leaves it. One
        that was deleted meanwhile is there again. `begun` is the guide as the edit began with it: what was not changed
        since then stays as it is stored now. Raises CatalogError for a guide without a title."""
        if not guide.title.strip():
            raise CatalogError(tr("A guide needs a title, so nothing was stored. Give it one."))
        with self._db.atomic():
            self.restore([guide.key])
            stored = self._guides.get(guide.key)
            if stored is None:
                self._guides.note_sources([guide])
            if stored is not None and begun is not None:
                guide = codec.of_row(rebased(*map(codec.to_row, (guide, begun, stored))))
            before = self.original(guide.key) or (None if self._is_own(guide.key) else stored)
            put(self._db, row_of(guide))
            if before is not None:
                keep_original(self._db, guide.key, codec.to_row(before))
            self._db.execute("DELETE FROM guide_changes WHERE key = ?", [guide.key])

    def _is_own(self, key: str) -> bool:
        """Whether it was written here, and stands in no file that may be imported again."""
        if not key.startswith(f"{OWN}:"):
            return False
        sql = "SELECT 1 FROM guide_origins JOIN guides ON guides.id = guide_id WHERE key = ?"
        return self._db.execute(sql, [key]).fetchone() is None

    def original(self, key: str) -> Guide | None:
        """What its source says of a guide that was changed here; None for others. Raises UnreadableRowError."""
        row = self._db.execute("SELECT content FROM originals WHERE key = ?", [key]).fetchone()
        return None if row is None else codec.of_row(fields_of(row[0]))

    def delete(self, keys: Sequence[str]) -> int:
        """Deletes guides, and keeps them aside; an update of their source brings none back. Returns how many."""
        with self._db.atomic():
            listed = [json.dumps(list(keys))]
            which = "key IN (SELECT value FROM json_each(?))"
            self._db.execute(
                f"INSERT OR REPLACE INTO deleted_guides (key, content) SELECT key, {CONTENT} FROM guides WHERE {which}",
                listed,
            )
            for table in ("originals", "guide_changes"):
                self._db.execute(f"DELETE FROM {table} WHERE {which}", listed)
            return int(self._db.execute(f"DELETE FROM guides WHERE {which}", listed).rowcount)

    def restore(self, keys: Sequence[str]) -> int:
        """Brings deleted guides back, with what has become of them in their sources since; returns how many."""
        with self._db.atomic():
            kept = self._db.execute(
                "DELETE FROM deleted_guides WHERE key IN (SELECT value FROM json_each(?)) RETURNING key, content",
                [json.dumps(list(keys))],
            ).fetchall()
            put_back(self._db, (read_content(content) for _, content in kept))
            Jobs(self._db).settle_guides([key for key, _ in kept])
        return len(kept)

    def deleted(self, source: str | None = None) -> list[tuple[str, str]]:
        """Keys and titles of the guides that were deleted here, or of those of one source; by title."""
        rows = self._db.execute(
            "SELECT key, json_extract(content, '$.title') FROM deleted_guides "
            "WHERE json_valid(content) AND (? IS NULL OR substr(key, 1, instr(key, ':') - 1) = ?) ORDER BY 2",
            [source, source],
        )
        return [(str(key), str(title)) for key, title in rows]
