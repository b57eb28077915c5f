"""The shop's own codes in the catalog."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence

from sqlite_utils import Database

from benchlight.catalog.damage import Damage, passed_over
from benchlight.catalog.guides import Changes
from benchlight.records import CERTAINTIES, Code, Signal
from benchlight.translation import tr


class Codes:
    """The codes and code_changes tables. Writes are transactions."""

    def __init__(self, db: Database, damage: Damage) -> None:
        self._db = db
        self._damage = damage

    def upsert(self, codes: Sequence[Code], import_id: int = 0) -> Changes:
        """Stores the codes in one transaction, new or over the code of the same key. What was there before is kept with
        the import, where there is one, so that it can be taken back."""
        changes = Changes()
        if not codes:
            return changes
        with self._db.atomic():
            self._db.execute("UPDATE imports SET touched = ? WHERE id = ?", [time.time(), import_id])
            for code in codes:
                row = {"key": code.key, "content": json.dumps(code, ensure_ascii=False), "import_id": import_id}
                there = self._db.execute("SELECT content FROM codes WHERE key = :key", row).fetchone()
                if there == (row["content"],):
                    changes.unchanged += 1
                    continue
                changes.new += there is None
                changes.changed += there is not None
                if import_id:
                    self._db.execute(_KEEP, row)
                self._db.execute(_PUT, row)
        return changes

    def all(self) -> tuple[Code, ...]:
        """All codes in the order in which they came. Those that cannot be read are left out, and noted as damage."""
        codes: list[Code] = []
        finding = tr("the codes cannot be read")
        with passed_over():
            rows = self._db.execute("SELECT CAST(content AS BLOB) FROM codes ORDER BY id").fetchall()
            codes = [code for (content,) in rows if (code := _read(content)) is not None]
            lost = len(rows) - len(codes)
            left_out = tr("{lost} of {codes} codes cannot be read and are left out")
            finding = left_out.format(lost=lost, codes=len(rows)) if lost else ""
        self._damage.note("codes", finding)
        return tuple(codes)

    def damaged(self) -> int:
        """How many codes cannot be read."""
        return sum(_read(content) is None for (content,) in self._db.execute("SELECT CAST(content AS BLOB) FROM codes"))


def take_back(db: Database, import_id: int) -> int:
    """Makes every code what it was before the import; returns how many codes that were. Within the caller's
    transaction."""
    changed = db.execute(
        "UPDATE codes SET content = (SELECT before FROM code_changes WHERE import_id = ? AND key = codes.key) "
        "WHERE key IN (SELECT key FROM code_changes WHERE import_id = ? AND before IS NOT NULL)",
        [import_id, import_id],
    ).rowcount
    added = db.execute(
        "DELETE FROM codes WHERE key IN (SELECT key FROM code_changes WHERE import_id = ? AND before IS NULL)",
        [import_id],
    ).rowcount
    # A code that comes again later is another one.
    db.execute("DELETE FROM code_changes WHERE key NOT IN (SELECT key FROM codes)")
    return changed + added


_PUT = (
    "INSERT INTO codes (key, content) VALUES (:key, :content) "
    "ON CONFLICT (key) DO UPDATE SET content = excluded.content"
)
_KEEP = (
    "INSERT OR IGNORE INTO code_changes (import_id, key, before) "
    "VALUES (:import_id, :key, (SELECT content FROM codes WHERE key = :key))"
)


def _read(content: bytes) -> Code | None:
    """The code that a row holds, or None where it holds none."""
    try:
        values = json.loads(content)
        code = Code._make(tuple(map(str, value)) if isinstance(value, list) else str(value) for value in values)
        return code._replace(signal=Signal(code.signal)) if code.certainty in CERTAINTIES else None
    except (ValueError, TypeError, RecursionError):
        return None
